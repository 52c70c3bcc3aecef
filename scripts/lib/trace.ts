import type { Article, Detection, Evidence, Removal, Result } from '../../core/types';
import { linesOfHtml } from './to-row';

/** The way one page went through the stages, as text: what was found, where each value stood, what was taken out and why. */
export function traceOf(result: Result): string {
  const parts = [detectionOf(result.detection)];
  if (result.ok) parts.push(choiceOf(result.article), metadataOf(result.article), removalsOf(result.removals));
  else parts.push(`failed     ${result.reason}${result.detail ? ` (${result.detail})` : ''}`);
  if (result.ok) parts.push(extrasOf(result.article), bodyOf(result.article));
  return [...parts.filter((part) => part !== ''), `${Math.round(result.ms)} ms`].join('\n\n');
}

function detectionOf({ article, kind, confidence, site, evidence }: Detection): string {
  const verdict = `${article ? 'article' : `no article: ${kind}`}, confidence ${confidence.toFixed(2)}, site ${site ?? '-'}`;
  return [`detect     ${verdict}`, ...evidence.map((one) => `           ${told(one)}`)].join('\n');
}

const told = ({ code, points, kind, detail, count }: Evidence): string =>
  [`${points < 0 ? '−' : '+'}${Math.abs(points).toFixed(1)}`, code, kind, count, detail]
    .filter((part) => part !== undefined)
    .join(' ');

const choiceOf = ({ choice }: Article): string =>
  `select     ${choice.by} ${choice.rule}${choice.stale ? ' (its site rule is stale)' : ''}`;

function metadataOf({ metadata }: Article): string {
  const rows = Object.entries(metadata).map(
    ([name, field]) => `  ${name.padEnd(14)} ${shown(field.value)}\n${' '.repeat(17)}← ${field.from}`,
  );
  return ['metadata', ...rows].join('\n');
}

function removalsOf(removals: readonly Removal[]): string {
  const rows = removals.map(
    ({ id, stage, kind, rule, reason, detail, text }) =>
      `  ${id}  ${stage}  ${rule}  ${reason}  ${kind}\n      by   ${clip(detail, 120)}\n      text ${clip(text, 160)}`,
  );
  return [`removals   ${removals.length}`, ...rows].join('\n');
}

function extrasOf({ badges, incomplete }: Article): string {
  const rows = [
    ...badges.map((badge) => `badge      ${badge.kind}: ${clip(badge.text, 120)}`),
    ...incomplete.map((one) => `incomplete ${one.kind} ${[one.pages, one.next, one.detail].filter(Boolean).join(' ')}`),
  ];
  return rows.join('\n');
}

function bodyOf({ stories }: Article): string {
  const told = stories.map((story, index) => {
    const name = stories.length > 1 ? ` ${index + 1}: ${story.metadata.title?.value ?? ''}` : '';
    const head = `story${name} (${story.length.chars} characters)`;
    return [head, ...linesOfHtml(story.content).map((line) => `  ${line}`)].join('\n');
  });
  return told.join('\n\n');
}

function shown(value: unknown): string {
  if (Array.isArray(value)) return value.join('、');
  if (typeof value === 'object' && value !== null && 'iso' in value && 'precision' in value)
    return `${value.iso} (to the ${value.precision})`;
  return String(value);
}

const clip = (text: string, length: number): string => {
  const line = text.replace(/\s+/gu, ' ').trim();
  return line.length > length ? `${line.slice(0, length)}… (${line.length})` : line;
};
