/** An XPath as the CSS that says the same: selectors, and the attribute whose value is meant. */
export interface Translated {
  readonly selectors: readonly string[];
  readonly attr?: string;
}

const STEP = /^(\/\/|\/)?((?:descendant::|child::)?(?:[a-z][\w-]*|\*))((?:\[(?:[^[\]"']|"[^"]*"|'[^']*')*\])*)/i;
const ATTRIBUTE = /^\/{1,2}@([a-z][\w-]*)$/i;
const LITERAL = `("[^"]*"|'[^']*')`;
const TESTS: readonly (readonly [RegExp, (name: string, value: string) => string])[] = [
  // contains(concat(' ', normalize-space(@class), ' '), ' name '): a whole class
  [
    new RegExp(
      `^contains\\(concat\\(['"] ['"],\\s*(?:normalize-space\\()?@([\\w-]+)\\)?,\\s*['"] ['"]\\),\\s*${LITERAL}\\)$`,
    ),
    (name, value) => `[${name}~="${value.trim()}"]`,
  ],
  [
    new RegExp(`^contains\\(\\s*@([\\w-]+)\\s*,\\s*${LITERAL}\\s*\\)$`),
    (name, value) => `[${name}*="${value.trim()}"]`,
  ],
  [new RegExp(`^starts-with\\(\\s*@([\\w-]+)\\s*,\\s*${LITERAL}\\s*\\)$`), (name, value) => `[${name}^="${value}"]`],
  [new RegExp(`^@([\\w-]+)\\s*=\\s*${LITERAL}$`), (name, value) => `[${name}="${value}"]`],
  [/^@([\w-]+)()$/, (name) => `[${name}]`],
];

/** What one test says; undefined where CSS has no word for it. */
function testOf(text: string): string | undefined {
  const negated = /^not\s*\((.*)\)$/s.exec(text)?.[1];
  if (negated !== undefined) {
    const inner = testOf(negated.trim());
    return inner && `:not(${inner})`;
  }
  for (const [pattern, css] of TESTS) {
    const found = pattern.exec(text);
    const value = found?.[2]?.slice(1, -1) ?? '';
    if (found && !/["\\\n]/.test(value)) return css(found[1] ?? '', value);
  }
  return undefined;
}

/** `a and b` joined, `a or b` apart; nothing nested. */
function testsOf(text: string): string[] | undefined {
  const number = /^\d+$/.exec(text)?.[0];
  if (number !== undefined) return undefined; // the nth of all that match, which CSS does not count
  const either = text.split(/\s+or\s+/).map((part) => part.split(/\s+and\s+/).map((one) => testOf(one.trim())));
  const all = either.map((parts) => (parts.includes(undefined) ? undefined : parts.join('')));
  return all.includes(undefined) ? undefined : all.filter((one) => one !== undefined);
}

const times = (selectors: readonly string[], ends: readonly string[]): string[] =>
  selectors.flatMap((one) => ends.map((end) => one + end));

/** So many selectors from one path, at most. */
const MOST = 12;

function pathOf(path: string): Translated | undefined {
  let rest = path;
  let selectors: string[] = [''];
  let first = true;
  while (rest !== '') {
    const attr = ATTRIBUTE.exec(rest)?.[1];
    if (attr && !first) return { selectors, attr: attr.toLowerCase() };
    const step = STEP.exec(rest);
    if (!step?.[1] || (first && step[1] !== '//' && !/^\/html\b/i.test(rest))) return undefined;
    const [whole, axis, named = '', predicates = ''] = step;
    const name = named.replace(/^(?:descendant|child)::/, '').toLowerCase();
    const joint = first ? '' : axis === '//' ? ' ' : ' > ';
    selectors = times(selectors, [joint + name]);
    for (const [, test = ''] of predicates.matchAll(/\[((?:[^[\]"']|"[^"]*"|'[^']*')*)\]/g)) {
      const ends = testsOf(test.trim());
      if (!ends || selectors.length * ends.length > MOST) return undefined;
      selectors = times(selectors, ends);
    }
    rest = rest.slice(whole.length);
    first = false;
  }
  if (first) return undefined;
  return { selectors: selectors.map((one) => one.replace(/\*(?=[[:])/g, '')) };
}

/** `(//div)[1]` is the first of all that match, which is what a rule takes anyway. */
const unwrapped = (path: string): string => /^\((.*)\)\[1\]$/s.exec(path)?.[1] ?? path;

/** XPath's common subset in CSS; undefined for what CSS cannot say. @param first whether only the first match is meant */
export function translateXPath(text: string, first: boolean): Translated | undefined {
  const path = first ? unwrapped(text.trim()) : text.trim();
  const parts = path.split(/\s*\|\s*(?=\/)/).map(pathOf);
  if (parts.length === 0 || parts.includes(undefined)) return undefined;
  const told = parts.filter((part) => part !== undefined);
  const attrs = new Set(told.map(({ attr }) => attr));
  if (attrs.size > 1) return undefined;
  const [attr] = attrs;
  return { selectors: told.flatMap(({ selectors }) => selectors), ...(attr !== undefined && { attr }) };
}
