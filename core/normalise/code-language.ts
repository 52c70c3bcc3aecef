import { LANGUAGE_ATTRIBUTES, LANGUAGE_NAMES, NO_LANGUAGE } from './data/code';

const NAME = /^[a-z][\w+#.-]{0,20}$/i;
/** How many boxes around the block may name its language. */
const LEVELS = 3;

function namedBy(el: Element): string | undefined {
  const said = LANGUAGE_ATTRIBUTES.map((name) => el.getAttribute(name));
  if (el.localName === 'pre' || el.localName === 'code') said.push(el.getAttribute('lang'));
  const classes = el.getAttribute('class') ?? '';
  if (classes.length < 500) said.push(...LANGUAGE_NAMES.map((pattern) => pattern.exec(classes)?.groups?.name ?? null));
  return said.find((name) => name !== null && NAME.test(name) && !NO_LANGUAGE.test(name))?.toLowerCase();
}

/** The language that a block of code, what is inside it, or a box around it alone is named after. */
export function codeLanguage(block: Element): string | undefined {
  const own = namedBy(block) ?? [...block.querySelectorAll('code')].slice(0, 2).map(namedBy).find(Boolean);
  if (own) return own;
  let el = block.parentElement;
  for (let level = 0; el && level < LEVELS; level++, el = el.parentElement) {
    if ([...el.querySelectorAll('pre,p')].filter((one) => !block.contains(one)).length > 1) return undefined;
    const name = namedBy(el);
    if (name) return name;
  }
  return undefined;
}
