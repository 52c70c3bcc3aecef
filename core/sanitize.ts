import type createDOMPurify from 'dompurify';
import { MATHML_ATTRIBUTES, MATHML_TAGS } from './data/mathml';
import { dropFallbacks, harden, OWN_NAMES } from './harden';
import type { SafeHtml } from './types';

type Purifier = ReturnType<typeof createDOMPurify>;

/** What an article is made of; everything else is dropped, its text kept. */
const ALLOWED_TAGS = (
  'a abbr article audio b bdi bdo blockquote br caption center cite code col colgroup dd del details dfn div dl dt em figcaption ' +
  'figure h1 h2 h3 h4 h5 h6 hr i img ins kbd li mark ol p picture pre q rp rt ruby s samp section small source span strong sub ' +
  'summary sup table tbody td tfoot th thead time tr tt u ul var video wbr'
).split(' ');
const ALLOWED_ATTR = [
  ...(
    'alt cite colspan controls data-embed data-language data-removal datetime dir headers height hidden href id lang poster reversed role rowspan ' +
    'scope span src start title type value width'
  ).split(' '),
  ...MATHML_ATTRIBUTES,
];

/** DOMPurify holds every attribute's value against the address pattern but these: none of them is an address. */
const NO_ADDRESS = ALLOWED_ATTR.filter((name) => !['cite', 'href', 'poster', 'src'].includes(name));

/** Addresses that may be shown or followed; no script, no data but images. */
const SAFE_URI = /^(?:https?:|mailto:|#|data:image\/(?:png|jpe?g|gif|webp|avif);base64,)/i;

const CONFIG = {
  ALLOWED_TAGS: [...ALLOWED_TAGS, ...MATHML_TAGS],
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
    'select',
    'textarea',
    'title',
    'xmp',
    'noembed',
    'noframes',
    'plaintext',
  ],
  RETURN_DOM: true,
};

export interface Sanitizer {
  /** Detached, possibly hostile nodes to safe HTML; the nodes lose what no article keeps on the way. Pages' own `data-removal` marks must be gone before (core/dom/snapshot.ts). */
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

const LOOSE_TABLE_PARTS = [...AROUND.keys()].map((tag) => `:scope > ${tag}`).join();

/** What most pages have and no article keeps. Taken out in one go, it spares the purifier a look at each piece. */
const DECORATION = ['class', 'style', 'id', 'align', 'onclick'];
const DECORATED = DECORATION.map((name) => `[${name}]`).join();
const DROPPED = CONFIG.FORBID_CONTENTS.join();

/** White space that no reader sees, at the edges of blocks: it would be a node of its own between every two paragraphs. */
const BLOCKS =
  'p|div|h[1-6]|li|ul|ol|dl|dt|dd|figure|figcaption|section|article|blockquote|center|table|tbody|tr|td|th';
const BLOCK_EDGE = new RegExp(
  `(<(?:br|/?(?:${BLOCKS}))(?:\\s[^>]*)?>)[ \\t\\n\\r]+(?=<)|(>)[ \\t\\n\\r]+(?=</?(?:${BLOCKS})[\\s>])`,
  'g',
);

/** The body of the document that was cleaned; an empty one where a parser makes none of it: of a set of frames. */
function bodyOf(purify: Purifier, dirty: string | Node): HTMLElement {
  // as: RETURN_DOM gives the body, or nothing
  const body = purify.sanitize(dirty) as unknown as HTMLElement | null;
  return body ?? (purify.sanitize('') as unknown as HTMLElement); // as: see above
}

/**
 * Several roots as one text, each in a plain box of its own: what DOMPurify is fastest with. Undefined where a parser would not
 * give the same boxes back: table parts stand in no table here, and a page can make nodes that no HTML describes.
 */
function cleanTexts(purify: Purifier, roots: readonly Element[], own: string): string[] | undefined {
  if (roots.some((root) => root.querySelector(LOOSE_TABLE_PARTS))) return undefined;
  const text = roots
    .map((root) => `<div>${root.innerHTML}</div>`)
    .join('')
    .replace(BLOCK_EDGE, '$1$2');
  const { children } = harden(bodyOf(purify, text), own);
  return children.length === roots.length ? [...children].map((box) => box.innerHTML) : undefined;
}

function tidy(root: Element): void {
  for (const el of root.querySelectorAll(DROPPED)) el.remove();
  dropFallbacks(root);
  for (const el of root.querySelectorAll(DECORATED))
    for (const name of DECORATION)
      if (name !== 'id' || !el.getAttribute('id')?.startsWith(OWN_NAMES)) el.removeAttribute(name);
}

/** The same with nodes, as they are: nothing is written out and parsed again. */
function cleanNodes(purify: Purifier, roots: readonly Element[], own: string): string[] {
  const boxes = roots.map((root) => {
    const box = root.ownerDocument.createElement('div');
    for (const node of root.childNodes) box.append(node.cloneNode(true));
    return box;
  });
  const whole = boxes[0]?.ownerDocument.createElement('div');
  if (!whole) return [];
  whole.append(...boxes);
  const clean = harden(bodyOf(purify, whole), own);
  return [...(clean.firstElementChild?.children ?? [])].map((box) => box.innerHTML);
}

/**
 * The one place where HTML becomes SafeHtml.
 * @param purify DOMPurify bound to a window
 * @param own address of the article at hand: one of a private network may show that network's pictures (core/harden.ts)
 */
export function createSanitizer(purify: Purifier, own = () => ''): Sanitizer {
  // Once: worked out anew at every call, it takes longer than a short block.
  purify.setConfig(CONFIG);
  // It would hold what it took out of this page for as long as the page lives.
  const forget = () => {
    purify.removed = [];
  };
  const fragment = (html: string, context = ''): DocumentFragment => {
    const around = AROUND.get(context) ?? [];
    const whole = harden(bodyOf(purify, wrap(html, around)), own());
    forget();
    const holder = around.length > 0 && whole.querySelector(around.join('>'));
    const pieces = whole.ownerDocument.createDocumentFragment();
    const from = holder || whole;
    for (let node = from.firstChild; node; node = from.firstChild) pieces.append(node);
    return pieces;
  };
  const htmls = (roots: readonly Element[]): string[] => {
    roots.forEach(tidy);
    const clean = cleanTexts(purify, roots, own()) ?? cleanNodes(purify, roots, own());
    forget();
    return clean;
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
