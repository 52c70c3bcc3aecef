import { parentOf } from './unclobbered';

/** All elements below a root that hold what a selector names. Each is met once, however deep the page nests. */
export function holdersIn(root: Element, selector: string): Set<Element> {
  const holders = new Set<Element>();
  for (const el of root.querySelectorAll(selector))
    for (let at = parentOf(el); at && at !== root && !holders.has(at); at = parentOf(at)) holders.add(at);
  return holders;
}
