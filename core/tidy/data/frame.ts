/** What a reader knows a page by: its own header. Names of the bars that carry logo and channels. */
export const HEADER =
  'header,[role="banner"],nav,[role="navigation"],[class*="header" i],[id*="header" i],[class*="nav" i],[id*="nav" i],[class*="topbar" i],[class*="top-bar" i],[class*="logo" i],[id*="logo" i]';

/** Pixels: a header is no higher than this, stands no lower, and spans this share of the window. */
export const HEADER_HEIGHT = 140;
export const HEADER_TOP = 240;
export const HEADER_SPAN = 0.5;
/** Characters of a slim header: this share of the article's, and never more than so many. */
export const HEADER_SHARE = 0.05;
export const HEADER_CHARS = 90;
/** … nor is a header so bare that it is none. */
export const HEADER_CHARS_LEAST = 24;

/** What an info bar tells beside its time, on pages whose times are given otherwise. */
export const INFO = /来源|來源|作者|记者|記者|编辑|編輯|发布|發佈|\bby\b|\bpublished\b|\bupdated\b|\d{1,2}:\d{2}/iu;

/** Links to the other pages of an article. */
export const FURTHER = /上一[页頁]|下一[页頁]|余下全文|餘下全文|\bnext\b|\bprev(?:ious)?\b/iu;

/** Elements whose prose is never the article's. */
export const NEVER_ARTICLE = 'aside,footer,form,nav,[role="complementary"],[role="contentinfo"],[role="dialog"],dialog';

/** Elements that draw nothing. */
export const UNDRAWN: ReadonlySet<string> = new Set(
  'script style noscript template link meta base title head br wbr jingdu'.split(' '),
);
