/** The closed vocabularies of the project (glossary: docs/glossary.md). */

export const BOILERPLATE_KINDS = [
  'original-title',
  'editor',
  'source',
  'byline',
  'disclaimer',
  'copyright',
  'promo',
  'ad',
  'related',
  'tags',
  'widget',
  'comments',
  'contact',
  'pagination',
  'login',
  'nav',
  'other',
] as const;
export type BoilerplateKind = (typeof BOILERPLATE_KINDS)[number];

export const STAGES = [
  'detect',
  'select',
  'metadata',
  'snapshot',
  'strip',
  'stripText',
  'split',
  'shape',
  'sanitize',
] as const;
export type Stage = (typeof STAGES)[number];

/**
 * Why a block was taken out. Each code has a sentence in every locale (`reason_<code>`);
 * what exactly matched goes into `Removal.detail`.
 */
export const REASON_CODES = [
  'site-selector', // the publisher's rule names this element
  'own-rule', // the reader took it out by hand
  'habit', // the same line stood on other articles of this site
  'shared-selector', // class, id or role that means boilerplate on every site
  'hidden', // the page itself does not show it
  'inert', // script, style, form control, empty shell
  'title-repeat', // the headline told a second time
  'phrase-block', // the whole block is a known line, at a place where such lines stand
  'phrase-tail', // a known ending inside the last paragraph
  'phrase-head', // a known opening inside the first paragraph
  'neighbour', // between blocks that are boilerplate, and shaped like them
  'link-list', // a run of links to other pages
  'repeat', // the same line stands elsewhere on the page
  'after-end', // follows the line that ends the article
  'other-article', // a feed's next article inside the same container
  'outside', // stands around the article in the page, and is no part of it (core/tidy)
  'unlike-article', // its structure is not that of the article's paragraphs (core/model)
] as const;
export type ReasonCode = (typeof REASON_CODES)[number];

export const BADGES = [
  'advertisement',
  'ai-generated',
  'personal-opinion',
  'unverified',
  'investment-risk',
  'translated',
] as const;
export type BadgeKind = (typeof BADGES)[number];

export const FAILURES = ['not-article', 'empty', 'frame-only', 'login-wall', 'too-large', 'gallery', 'error'] as const;
export type FailureReason = (typeof FAILURES)[number];

/** Tabs that the engine never gets to read. */
export const TAB_FAILURES = [
  'restricted',
  'store',
  'pdf',
  'image',
  'media',
  'data',
  'file-access',
  'blank',
  'unloaded',
  'video',
  'error-page',
  'offline',
] as const;
export type TabFailure = (typeof TAB_FAILURES)[number];

/** What a page is. */
export const PAGE_KINDS = [
  'article',
  'home',
  'list',
  'gallery',
  'video',
  'search',
  'forum',
  'login',
  'frames',
  'empty',
  'unknown',
] as const;
export type PageKind = (typeof PAGE_KINDS)[number];

/** What the detector goes by. `detail` and `count` are what is named in brackets. */
export const EVIDENCE = [
  'own-rule', // the reader pointed the article out
  'site-content', // the publisher's content where its rule says (count of paragraphs)
  'site-address', // the publisher's own pattern for articles' addresses
  'not-site-address', // its pattern for what is no article
  'address', // addresses of such pages look so everywhere (detail: the address)
  'type', // what the page says it is (detail: the type)
  'title', // words of the document's title (detail: the title)
  'lines', // lines that such pages repeat (count)
  'dated', // the head tells a publication time
  'headline-agrees', // a heading that the document's title repeats (detail: the heading)
  'headline', // a heading above the text (detail: the heading)
  'time', // a time beside the headline
  'order', // headline, time, text follow each other
  'text', // running text (count of paragraphs)
  'teasers', // paragraphs that are teasers (count)
  'credits', // credits by the text
  'links', // share of the text that is links (count: per cent)
  'foot', // the text stands at the foot of the page
  'password', // a password field and little text
  'frames', // frames and next to no text (count of frames)
  'no-text', // next to no text
] as const;
export type EvidenceCode = (typeof EVIDENCE)[number];

/** What more the page holds than was shown. */
export const INCOMPLETE = [
  'collapsed',
  'paged',
  'login-wall',
  'pay-wall',
  'lazy-images',
  'stale-rule',
  'unshown',
] as const;
export type IncompleteKind = (typeof INCOMPLETE)[number];
