/** Classes and ids of elements that hold the headline. */
export const HEADLINE_CLASS =
  /(?:^|[^a-z])(?:title|headline|heading|tit|bt|biaoti|ti|topic|subject)(?:$|[^a-z])|title|headline|biaoti/i;
/** Badges that stand before headlines in a cell of their own. */
export const BADGE = /^(?:原创|原創|转载|转帖|独家|视频|图集|置顶|推荐|精华|热|新)$/;
