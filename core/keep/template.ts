/** Values by the names that stand in a pattern between double braces; '' where one is not known. */
export type Values = Readonly<Record<string, string>>;

const VARIABLE = /\{\{\s*([\w-]+)\s*\}\}/g;

/** Names in a pattern that stand for nothing. */
export const unknownIn = (pattern: string, known: readonly string[]): string[] =>
  [...pattern.matchAll(VARIABLE)].map(([, name = '']) => name).filter((name) => !known.includes(name));

/** A pattern with its values in it. @param write how a value is written; as it is, if not given */
export const filled = (pattern: string, values: Values, write = (value: string) => value): string =>
  pattern.replace(VARIABLE, (_, name: string) => write(Object.hasOwn(values, name) ? (values[name] ?? '') : ''));

/**
 * A name by a pattern: where a value is not known, what would part it from its neighbour goes with it
 * (`{{published}} {{source}}-{{title}}` without a source is `2025-06-18 Title`).
 */
export function filledName(pattern: string, values: Values): string {
  const parts = pattern.split(VARIABLE); // literals at even places, names at odd ones
  let name = '';
  let gap = '';
  parts.forEach((part, at) => {
    const value = at % 2 === 1 && Object.hasOwn(values, part) ? (values[part] ?? '') : '';
    if (at % 2 === 0) gap = gap === '' || /[^\s\p{P}]/u.test(part) ? gap + part : gap;
    else if (value) {
      name += (name === '' ? opening(gap) : gap) + value;
      gap = '';
    }
  });
  return name + (/[^\s\p{Pd}\p{Pc}.,，、·]/u.test(gap) ? gap : '');
}

/** What stands before the first value: not what would part it from one that is not known. */
const opening = (gap: string): string => gap.replace(/^[\s\p{Pd}\p{Pc}.,，、·]+/u, '');
