import { Readability } from '@mozilla/readability';
import { copyWithoutForms } from '../dom/forms';
import { documentElementOf, inertDocument } from '../dom/unclobbered';
import type { Page } from '../page';

/** Marks live elements in the clone so that Readability's choice can be traced back to the page. */
const INDEX = 'data-jd-index';

/**
 * Asks Readability for the content root, on a clone (it destroys what it is given). The clone has no forms: taking one out
 * of a tree costs browsers a walk through it (core/dom/forms.ts).
 * @returns the live elements that hold the article's text, or none
 */
export function readabilityRoot(page: Page): Element | undefined {
  const clone = inertDocument(page.doc);
  const own = documentElementOf(clone);
  if (own) clone.replaceChild(copyWithoutForms(page.root, clone), own);
  const originals = page.root.getElementsByTagName('*');
  const copies = clone.documentElement.getElementsByTagName('*');
  for (let i = 0; i < copies.length; i++) copies[i]?.setAttribute(INDEX, String(i));
  const article = new Readability<Node>(clone, { serializer: (node) => node, charThreshold: 120 }).parse();
  const content = article?.content;
  if (!content) return undefined;
  // as: the serializer above gives the node itself, an element
  const kept = [...(content as Element).querySelectorAll(`[${INDEX}]`)].map(
    (el) => originals[Number(el.getAttribute(INDEX))],
  );
  const first = kept.find((el) => el !== undefined);
  let root: Element | null | undefined = first;
  const last = kept.filter((el) => el !== undefined).at(-1);
  while (root && last && !root.contains(last)) root = root.parentElement;
  return root ?? undefined;
}
