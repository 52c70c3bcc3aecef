import type createDOMPurify from 'dompurify';
import type { SafeHtml } from './types';

type Purifier = ReturnType<typeof createDOMPurify>;

/** What an article is made of; everything else is dropped, its text kept. */
const ALLOWED_TAGS = (
  'a abbr article audio b bdi bdo blockquote br caption center cite code col colgroup dd del details dfn div dl dt em figcaption ' +
  'figure h1 h2 h3 h4 h5 h6 hr i img ins kbd li mark ol p picture pre q rp rt ruby s samp section small source span strong sub ' +
  'summary sup table tbody td tfoot th thead time tr tt u ul var video wbr'
).split(' ');
const ALLOWED_ATTR =
  'alt cite class colspan controls data-removal datetime dir headers height hidden href lang poster rowspan scope span src start title type width'.split(
    ' ',
  );

/** Addresses that may be shown or followed; no script, no data but images. */
const SAFE_URI = /^(?:https?:|mailto:|#|data:image\/(?:png|jpe?g|gif|webp|avif);base64,)/i;

const CONFIG = {
  ALLOWED_TAGS,
  ALLOWED_ATTR,
  ALLOW_DATA_ATTR: false,
  ALLOW_ARIA_ATTR: false,
  ALLOWED_URI_REGEXP: SAFE_URI,
  SANITIZE_NAMED_PROPS: true,
  FORBID_CONTENTS: [
    'script',
    'style',
    'noscript',
    'template',
    'iframe',
    'object',
    'embed',
    'svg',
    'math',
    'select',
    'textarea',
    'title',
    'xmp',
    'noembed',
    'noframes',
    'plaintext',
  ],
};

export interface Sanitizer {
  /** Detached, possibly hostile nodes to safe HTML. Pages' own `data-removal` marks must be gone before (core/dom/snapshot.ts). */
  html(root: Element): SafeHtml;
  /** HTML that claims to be safe (it crossed a process border) to a fragment that is. */
  fragment(html: string): DocumentFragment;
}

/** Images ask no referrer and load when seen; links open apart and tell nobody where from. */
function harden(node: Element): void {
  if (node.localName === 'img') {
    node.setAttribute('referrerpolicy', 'no-referrer');
    node.setAttribute('loading', 'lazy');
  }
  if (node.localName === 'a' && node.hasAttribute('href')) {
    node.setAttribute('rel', 'noopener noreferrer');
    node.setAttribute('target', '_blank');
  }
}

/** The one place where HTML becomes SafeHtml. @param purify DOMPurify bound to a window */
export function createSanitizer(purify: Purifier): Sanitizer {
  purify.removeAllHooks();
  purify.addHook('afterSanitizeAttributes', harden);
  return {
    // as: the brand is given here and nowhere else
    html: (root) => purify.sanitize(root.innerHTML, CONFIG) as SafeHtml,
    fragment: (html) => purify.sanitize(html, { ...CONFIG, RETURN_DOM_FRAGMENT: true }),
  };
}
