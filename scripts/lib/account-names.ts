/** What never counts, by name: nothing in these is shown by any browser, or it is what a control is made of. */
export const NEVER = 'script,style,noscript,template,link,meta,title,head,rp,datalist,noembed,noframes';

/** Text without what no reader sees. */
export const squeeze = (text: string): string => text.replace(/[\s\u200b-\u200f\u2060-\u2064\ufeff\u00ad]+/g, '');
