/** What never counts, by name: no browser shows it as text of the page. */
export const NEVER = 'script,style,noscript,template,link,meta,title,head,datalist,noembed,noframes';

/** Form controls and drawings: their words can be told, they cannot be shown. */
export const CONTROLS = 'button,select,textarea,input,meter,progress,svg';

/** Those whose words are what a reader may write or choose, or a measure's. */
export const FIELDS = 'select,textarea,meter,progress';

/** What browsers show instead of the words in it. */
export const SHOWN_OTHERWISE = 'iframe,video,audio,canvas';

/** Obsolete elements that browsers show as running code. */
export const OLD_CODE = 'xmp,listing,plaintext';

/** A button that holds one of these or stands in one is a piece of the article: a picture to enlarge, the question above a folded answer. */
export const HOLDS = 'img,picture,p,h1,h2,h3,h4,h5,h6,ul,ol,table,figure,blockquote,[data-embed]';
export const HELD = 'h1,h2,h3,h4,h5,h6,summary,dt,th,figcaption';
