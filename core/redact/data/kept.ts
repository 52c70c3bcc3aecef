/** Elements that say nothing of the page's shape, or may hold anything. */
export const DROPPED =
  'script:not([type="application/ld+json"]),style,link,noscript,template,base,object,embed,source,track,svg,canvas,input,textarea,select,dialog';

/** Attributes of names and kinds: what rules and the engine go by. */
export const NAMES: ReadonlySet<string> = new Set(
  'id class role itemprop itemtype itemscope property name rel lang dir type hidden colspan rowspan width height align charset http-equiv'.split(
    ' ',
  ),
);
export const ADDRESSES: ReadonlySet<string> = new Set(['href', 'src', 'cite', 'poster', 'data-src', 'data-original']);
export const TEXTS: ReadonlySet<string> = new Set(['alt', 'title', 'aria-label', 'content', 'datetime']);
