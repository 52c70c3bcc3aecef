/** What never counts, by name: no browser shows it as text of the page. */
export const NEVER = 'script,style,noscript,template,link,meta,title,head,datalist,noembed,noframes';

/** Form controls and drawings: their words can be told, they cannot be shown. */
export const CONTROLS = 'button,select,textarea,input,meter,progress,svg';

/** Obsolete elements that browsers show as running code. */
export const OLD_CODE = 'xmp,listing,plaintext';
