import type { SiteRule } from '../../core/types';

/** A rule file's text. @param rule in the order in which it is to be written */
export function ruleSource(rule: SiteRule): string {
  const lines = Object.entries(rule).map(([key, value]) => `  ${key}: ${literal(value, '  ')},`);
  return `import type { SiteRule } from '../core/types';\n\nexport default {\n${lines.join('\n')}\n} satisfies SiteRule;\n`;
}

function literal(value: unknown, indent: string): string {
  if (typeof value === 'string') return quoted(value);
  if (Array.isArray(value)) return `[${value.map((one) => literal(one, indent)).join(', ')}]`;
  const inner = `${indent}  `;
  const entries = Object.entries(value ?? {});
  if (entries.length > 0 && entries.every(([, one]) => typeof one === 'string'))
    return `{ ${entries.map(([key, one]) => `${key}: ${literal(one, inner)}`).join(', ')} }`;
  return `{\n${entries.map(([key, one]) => `${inner}${key}: ${literal(one, inner)},\n`).join('')}${indent}}`;
}

const quoted = (text: string): string =>
  `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'").replaceAll('\n', ' ')}'`;
