const KEPT = ['id', 'class', 'itemprop', 'data-role', 'property', 'name', 'datetime'];
const HEAD_META = 'meta[property^="og:"], meta[property^="article:"], meta[name="author"], meta[name="source"]';
/** Children of one element that are copied; the rest of a feed adds nothing. */
const MOST = 6;
const DEPTH = 12;

/**
 * The shape of a saved page with every text replaced, for a fixture: third parties' text stays out of the project.
 * @param root the content root, whose surroundings are copied
 */
export function fixtureSkeleton(page: Element, root: Element | undefined): string {
  const meta = [...page.querySelectorAll(HEAD_META)].map((el) => `<meta${attributes(el)} content="改写">`);
  const body = page.querySelector('body');
  const shape = body ? shapeOf(body, root, 0) : '';
  const head = ['<meta charset="utf-8">', '<title>改写：标题_站名</title>', ...meta].join('\n');
  return `<!DOCTYPE html>\n<html lang="${page.getAttribute('lang') ?? 'zh-CN'}">\n<head>\n${head}\n</head>\n${shape}\n</html>\n`;
}

function attributes(el: Element): string {
  return KEPT.flatMap((name) => {
    const value = el.getAttribute(name);
    return value === null ? [] : [` ${name}="${value.replaceAll('"', '&quot;')}"`];
  }).join('');
}

/** Depth is bounded: a saved page may nest without end. */
function shapeOf(el: Element, root: Element | undefined, depth: number): string {
  if (/^(?:script|style|noscript|svg|iframe|link|template)$/.test(el.localName)) return '';
  const open = `<${el.localName}${attributes(el)}>`;
  if (/^(?:br|hr|img|input)$/.test(el.localName)) return open;
  const near = el.contains(root ?? null) || root?.contains(el);
  const children = depth < DEPTH ? [...el.children].slice(0, near ? undefined : MOST) : [];
  const inner = children.map((child) => shapeOf(child, root, depth + 1)).filter(Boolean);
  const own = [...el.childNodes].some((node) => node.nodeType === 3 && (node.textContent ?? '').trim() !== '');
  return `${open}${own || (inner.length === 0 && el.textContent?.trim()) ? '改写' : ''}${inner.join('\n')}</${el.localName}>`;
}
