import DOMPurify from 'dompurify';
import { declutter } from '../../../core/declutter';
import { openPage } from '../../../core/page';
import { createSanitizer } from '../../../core/sanitize';
import { builtinRules } from '../../../platform/builtin-rules';

const NOW = new Date('2026-11-23T12:00:00+08:00');
const MARKER = /<[^>]* data-removal="[^>]*><\/\w+>/gu;

/** What the engine makes of the open page, as far as a reader is shown it. */
export interface PageOutcome {
  /** Body, metadata, badges, what is missing: all that a reader is shown. */
  readonly shown: string;
  /** Rules that took something out, and what of each rule matched. */
  readonly rules: readonly string[];
}

/** @param sites whether publishers' own rules are used */
export default function outcome(sites: boolean): PageOutcome {
  const page = openPage(document, location.href, NOW);
  const result = declutter(
    page,
    { ...builtinRules, ...(!sites && { sites: [], families: [] }) },
    createSanitizer(DOMPurify, () => location.href),
  );
  const { article, kind, site } = result.detection;
  if (!result.ok) return { shown: JSON.stringify([article, kind, result.reason]), rules: site ? [site] : [] };
  const { stories, badges, incomplete, choice } = result.article;
  const told = stories.map(({ metadata, content }) => [
    content.replace(MARKER, ''),
    Object.entries(metadata).map(([name, { value }]) => [name, value]),
  ]);
  return {
    shown: JSON.stringify([article, kind, told, badges, incomplete]),
    rules: [site ?? '', choice.rule, ...result.removals.map(({ rule, detail }) => `${rule} ${detail}`)],
  };
}
