import { stripText } from './boilerplate/strip-text';
import { completeness } from './complete/completeness';
import { detect } from './detect/detect';
import { takeSnapshot } from './dom/snapshot';
import { Ledger } from './ledger';
import { readMetadata } from './metadata/metadata';
import type { Page } from './page';
import type { Sanitizer } from './sanitize';
import { selectContent } from './select/select';
import { siteOf } from './select/site-of';
import { measure } from './serialize/measure';
import { type Part, split } from './stories/split';
import { strip } from './strip/strip';
import type { DeclutterOptions, Detection, FailureReason, Removal, Result, RuleSet, Stage, Story } from './types';

/**
 * One page to its article: detect, select, metadata, snapshot, strip, stripText, split, sanitize.
 * The live document is only read. Never throws for what a page contains: a failure is a Result.
 * @param clock milliseconds, for the `ms` of the result
 */
export function declutter(
  page: Page,
  rules: RuleSet,
  sanitizer: Sanitizer,
  options: DeclutterOptions = {},
  clock = () => 0,
): Result {
  const started = clock();
  const on = (stage: Stage) => options.stages?.[stage] !== false;
  const site = siteOf(page.url.host, rules.sites);

  const detection = detect(page, site);
  const fail = (reason: FailureReason): Result => ({ ok: false, reason, detection, ms: clock() - started });
  if (on('detect') && !detection.article) return fail(failureOf(detection));

  const selection = on('select') ? selectContent(page, site, rules) : undefined;
  const roots = selection?.roots ?? [page.root.querySelector('body') ?? page.root];
  const choice = selection?.choice ?? { by: 'readability', rule: 'none', stale: false };
  const read = on('metadata') ? readMetadata(page, site, roots) : {};

  const snapshot = takeSnapshot(page.doc, roots);
  const ledger = new Ledger(snapshot.doc);
  if (on('strip')) strip(snapshot, ledger, site, rules);
  const lifted = on('stripText') ? stripText(snapshot, ledger, rules.phrases, read) : { metadata: {}, badges: [] };
  const metadata = { ...lifted.metadata, ...read };
  const parts = on('split') ? split(snapshot.root, metadata) : [{ metadata, root: snapshot.root }];

  const stories = parts.map((part) => toStory(part, sanitizer));
  if (stories.every((story) => story.length.chars === 0)) return fail('empty');
  const removals: Removal[] = ledger.entries.map(({ taken, ...entry }) => ({
    ...entry,
    html: sanitizer.html(taken),
    anchor: { marker: entry.id },
  }));
  const article = {
    url: page.url.href,
    host: page.url.host,
    metadata,
    stories,
    badges: lifted.badges,
    incomplete: completeness(page, site, roots, choice),
    choice,
  };
  return { ok: true, article, removals, detection, ms: clock() - started };
}

function toStory({ metadata, root }: Part, sanitizer: Sanitizer): Story {
  return { metadata, content: sanitizer.html(root), length: measure(root.textContent ?? '') };
}

function failureOf(detection: Detection): FailureReason {
  if (detection.kind === 'gallery') return 'gallery';
  if (detection.kind === 'login') return 'login-wall';
  return detection.kind === 'empty' ? 'empty' : 'not-article';
}
