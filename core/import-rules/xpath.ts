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

/** A test without brackets around the whole of it. */
const bare = (text: string): string => /^\(([^()]*)\)$/s.exec(text.trim())?.[1]?.trim() ?? text.trim();

/** `a and b` joined, `a or b` apart; nothing nested. */
function testsOf(text: string): string[] | undefined {
  const either = text.split(/\s+or\s+/).map((part) => part.split(/\s+and\s+/).map((one) => testOf(one.trim())));
  const all = either.map((parts) => (parts.includes(undefined) ? undefined : parts.join('')));
  return all.includes(undefined) ? undefined : all.filter((one) => one !== undefined);
}

/** `h2[3]`, the third h2 of its parent; after another test it would be the third that passes, which CSS does not count. */
function placeOf(step: string, tests: readonly string[]): string | undefined {
  const place = /^\[\s*([1-9]\d*)\s*\]$/.exec(tests[0] ?? '')?.[1];
  if (place === undefined || step.includes('::')) return undefined;
  return step === '*' ? `:nth-child(${place})` : `:nth-of-type(${place})`;
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
    const tests = predicates.match(/\[(?:[^[\]"']|"[^"]*"|'[^']*')*\]/g) ?? [];
    const place = placeOf(named, tests);
    selectors = times(selectors, [joint + name + (place ?? '')]);
    for (const test of place === undefined ? tests : tests.slice(1)) {
      const ends = testsOf(bare(test.slice(1, -1)));
      if (!ends || selectors.length * ends.length > MOST) return undefined;
      selectors = times(selectors, ends);
    }
    rest = rest.slice(whole.length);
    first = false;
  }
  if (first) return undefined;
  return { selectors: selectors.map((one) => one.replace(/\*(?=[[:])/g, '')) };
}

/** `(//div)[1]` and `//div[…][1]` begin with the first of all that match, which is what a rule takes anyway, white space trimmed. */
const unwrapped = (path: string): string => {
  const rest = (/^normalize-space\((.*)\)$/s.exec(path)?.[1] ?? path).replace(/\[1\]$/, '');
  return /^\((.*)\)$/s.exec(rest)?.[1] ?? rest;
};

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
