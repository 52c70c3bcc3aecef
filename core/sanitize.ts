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

/** DOMPurify holds every attribute's value against the address pattern but these: none of them is an address. */
const NO_ADDRESS = ALLOWED_ATTR.filter((name) => !['cite', 'href', 'poster', 'src'].includes(name));

/** Addresses that may be shown or followed; no script, no data but images. */
const SAFE_URI = /^(?:https?:|mailto:|#|data:image\/(?:png|jpe?g|gif|webp|avif);base64,)/i;

const CONFIG = {
  ALLOWED_TAGS,
  ALLOWED_ATTR,
  ALLOW_DATA_ATTR: false,
  ALLOW_ARIA_ATTR: false,
  ALLOWED_URI_REGEXP: SAFE_URI,
  ADD_URI_SAFE_ATTR: NO_ADDRESS,
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
  /** The same for several at once, in their order: setting the purifier up costs more than cleaning a short block. */
  htmls(roots: readonly Element[]): SafeHtml[];
  /**
   * HTML that claims to be safe (it crossed a process border) to a fragment that is.
   * @param context name of the element it takes the place of: a parser drops table parts that stand outside a table
   */
  fragment(html: string, context?: string): DocumentFragment;
}

/** The empty text is safe. */
export const NOTHING = '' as SafeHtml; // as: see createSanitizer

/** What must stand around table parts for a parser to keep them, outermost first (HTML standard, "in table" modes). */
const AROUND: ReadonlyMap<string, readonly string[]> = new Map([
  ['tbody', ['table']],
  ['thead', ['table']],
  ['tfoot', ['table']],
  ['caption', ['table']],
  ['tr', ['table', 'tbody']],
  ['td', ['table', 'tbody', 'tr']],
  ['th', ['table', 'tbody', 'tr']],
]);

const wrap = (html: string, around: readonly string[]): string =>
  around.map((tag) => `<${tag}>`).join('') + html + around.map((tag) => `</${tag}>`).join('');

/** Where the purifier lets any `data:` through, and an address that may be shown stands all the same. */
const SOURCES = ['src', 'poster'];

/** Images ask no referrer and load when seen; links open apart and tell nobody where from. */
function harden(node: Element): void {
  for (const name of SOURCES) {
    const address = node.getAttribute(name);
    if (address?.trim().startsWith('data:') && !SAFE_URI.test(address.trim())) node.removeAttribute(name);
  }
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
  const fragment = (html: string, context = ''): DocumentFragment => {
    const around = AROUND.get(context) ?? [];
    const whole = purify.sanitize(wrap(html, around), { ...CONFIG, RETURN_DOM_FRAGMENT: true });
    const holder = around.length > 0 && whole.querySelector(around.join('>'));
    if (!holder) return whole;
    const pieces = whole.ownerDocument.createDocumentFragment();
    pieces.append(...holder.childNodes);
    return pieces;
  };
  // Nodes go in as nodes, each in a plain box of its own: nothing is written out and parsed again, and table parts need no table.
  const htmls = (roots: readonly Element[]): string[] => {
    const boxes = roots.map((root) => {
      const box = root.ownerDocument.createElement('div');
      for (const node of root.childNodes) box.append(node.cloneNode(true));
      return box;
    });
    const whole = boxes[0]?.ownerDocument.createElement('div');
    if (!whole) return [];
    whole.append(...boxes);
    const clean = purify.sanitize(whole, { ...CONFIG, RETURN_DOM_FRAGMENT: true });
    return [...(clean.firstElementChild?.children ?? [])].map((box) => box.innerHTML);
  };
  // as: the brand is given here and nowhere else
  const safe = (roots: readonly Element[]) => htmls(roots) as SafeHtml[];
  return { html: (root) => safe([root])[0] ?? NOTHING, htmls: safe, fragment };
}

/**
 * HTML that a page keeps as text, as nodes of a document in which nothing loads and nothing runs. They are as unsafe as
 * the page itself and go through `Sanitizer.html` with it.
 */
export function parseInert(html: string, inert: Document): DocumentFragment {
  const fragment = inert.createDocumentFragment();
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  for (const node of [...parsed.body.childNodes]) fragment.append(inert.importNode(node, true));
  return fragment;
}
