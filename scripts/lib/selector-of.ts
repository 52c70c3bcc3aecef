const NAME = /^[A-Za-z_][\w-]*$/;
/** Names that differ from page to page. */
const RUNNING = /\d{3,}/;

/** A short selector that finds this element first on the page; undefined if only its place tells it apart. */
export function selectorOf(el: Element, root: Element): string | undefined {
  const tag = el.localName;
  const own = shortNames(el);
  const above = el.parentElement ? shortNames(el.parentElement) : [];
  const tries = [...own, ...own.map((name) => `${tag}${name}`), ...above.map((name) => `${name} > ${tag}`)];
  return tries.find((selector) => root.querySelector(selector) === el);
}

function shortNames(el: Element): string[] {
  const id = el.getAttribute('id') ?? '';
  const classes = (el.getAttribute('class') ?? '').split(/\s+/);
  const good = (name: string) => NAME.test(name) && !RUNNING.test(name);
  return [...(good(id) ? [`#${id}`] : []), ...classes.filter(good).map((name) => `.${name}`)];
}
