import { kindMatcher } from './boilerplate/match';
import { type Lifted, stripText } from './boilerplate/strip-text';
import { type Chosen, choose, type On } from './choose';
import { completeness } from './complete/completeness';
import { heldBy, unshown } from './complete/unshown';
import { detect } from './detect/detect';
import { baseOf, repair } from './dom/repair';
import { isTooLarge } from './dom/size';
import { type Snapshot, takeSnapshot } from './dom/snapshot';
import { habitBook } from './habits/book';
import { type Cause, type Entry, Ledger, toRemoval } from './ledger';
import { mergeMetadata } from './metadata/merge-metadata';
import { LineVotes } from './model/line-votes';
import { normaliseMarkup } from './normalise/normalise';
import { layered } from './own-rules/layer';
import { ownChoice, pointedOut } from './own-rules/own-choice';
import { usable } from './own-rules/usable';
import type { Page } from './page';
import { NOTHING, type Sanitizer } from './sanitize';
import { galleryRoot } from './select/gallery';
import { siteOf } from './select/site-of';
import { sureRoots } from './select/sure-roots';
import { measure } from './serialize/measure';
import { shape, shapeTaken } from './shape/shape';
import { markFurther, type Part, split } from './stories/split';
import { takeLeftovers, takeUnread } from './strip/leftovers';
import { strip } from './strip/strip';
import { transform } from './strip/transform';
import { type LiveRemoval, liveRoots, liveTargets } from './tidy/live-targets';
import type {
  DeclutterOptions,
  Detection,
  FailureReason,
  HabitBook,
  Metadata,
  Result,
  RuleSet,
  SiteRule,
  Story,
} from './types';

/** A result together with what it takes out, as it stands in the live page. */
export interface Traced {
  readonly result: Result;
  /** Content roots in the live page. */
  readonly roots: readonly Element[];
  readonly live: readonly LiveRemoval[];
  /** What was copied of the page: the content roots, and the articles that follow the first. */
  readonly copied: readonly Element[];
  /** Texts that told once more what the article tells: a formula's drawing (core/normalise/normalise.ts). No removals. */
  readonly duplicates: readonly string[];
}

/** The result alone; see `declutterTraced`. */
export function declutter(
  page: Page,
  rules: RuleSet,
  sanitizer: Sanitizer,
  options: DeclutterOptions = {},
  clock = () => 0,
): Result {
  return declutterTraced(page, rules, sanitizer, options, clock, false).result;
}

/** Lines and icons, which mean something where they stand on the page and nothing in an article. */
const ORNAMENT: Cause = { kind: 'other', stage: 'strip', rule: 'shared', reason: 'inert', detail: 'ornament' };

/** What is said of a page that was not looked at. */
const UNREAD: Detection = { article: false, confidence: 0, kind: 'unknown', evidence: [] };

/**
 * One page to its article: detect, select, metadata, snapshot, normalise, strip, split, stripText, shape, sanitize.
 * The live document is only read. Never throws for what a page contains: a failure is a Result.
 * @param clock milliseconds, for the `ms` of the result
 * @param traced without it `live` stays empty
 */
export function declutterTraced(
  page: Page,
  rules: RuleSet,
  sanitizer: Sanitizer,
  options: DeclutterOptions = {},
  clock = () => 0,
  traced = true,
): Traced {
  const started = clock();
  const on: On = (stage) => options.stages?.[stage] !== false;
  const own = (rules.own ?? []).map((rule) => usable(rule, page.doc));
  const site = layered(siteOf(page.url.host, rules.sites), own);

  const tooLarge = isTooLarge(page.doc, page.root);
  const sure = site && !tooLarge ? sureRoots(page, site) : undefined;
  const picked = tooLarge ? undefined : ownChoice(page, own);
  const detection = tooLarge ? UNREAD : (pointedOut(picked, site) ?? detect(page, site, sure));
  const fail = (reason: FailureReason): Traced => failed(reason, detection, clock() - started);
  if (tooLarge) return fail('too-large');
  if (on('detect') && !detection.article) return fail(failureOf(detection));

  // Asked for all the same, it is shown picture by picture.
  const gallery = detection.kind === 'gallery' ? galleryRoot(page) : undefined;
  const chosen = choose(page, rules, site, { sure, picked, gallery }, on);
  const { snapshot, ledger, duplicates, held, cleaned } = clean(page, { ...rules, own }, site, chosen, on);

  const { stories, removals } = toSafe(cleaned, ledger.entries, sanitizer);
  const pictured = gallery !== undefined && cleaned.some(({ root }) => root.querySelector('img'));
  if (!pictured && stories.every((story) => story.length.chars === 0)) return fail('empty');
  const metadata = stories[0]?.metadata ?? chosen.read;
  const { roots, lead, by } = chosen;
  const incomplete = completeness(page, site, roots, by, cleaned.at(-1)?.root);
  const missing = unshown(held, [...stories.map(({ content }) => content), ...removals.map(({ html }) => html)]);
  if (missing > 0) incomplete.push({ kind: 'unshown', detail: String(missing) });
  const badges = cleaned.flatMap((part) => part.badges);
  const article = { url: page.url.href, host: page.url.host, metadata, stories, badges, incomplete, choice: by };
  const result: Result = { ok: true, article, removals, detection, ms: clock() - started };
  const live = traced ? liveTargets(ledger.entries, snapshot.origins, page) : [];
  const copied = [...lead, ...roots, ...chosen.further.map(({ root }) => root)];
  return { result, roots: liveRoots([...lead, ...roots], page), live, copied, duplicates };
}

/** Copies what was chosen and takes out of the copy what is no article, from there to the shape of each story. */
function clean(page: Page, rules: RuleSet, site: SiteRule | undefined, chosen: Chosen, on: On) {
  const { roots, lead, by, judgement, read, further } = chosen;
  const snapshot = takeSnapshot(page.doc, [...lead, ...roots, ...further.map((one) => one.root)]);
  const ledger = new Ledger(snapshot.doc);
  markFurther(snapshot.root, further.length);
  const family = rules.families.find((one) => by.by === 'family' && one.id === by.rule);
  for (const rule of [site, family]) transform(snapshot.root, rule?.transforms ?? []);
  const duplicates = normaliseMarkup(page, snapshot, ledger);
  const held = heldBy(snapshot.root);
  const base = baseOf(page);
  repair(snapshot.root, base, (img) => ledger.remove([img], ORNAMENT));
  if (on('strip')) strip(snapshot, ledger, { site, family, own: rules.own, ...toldBy(rules, read) });
  takeUnread(snapshot.root, ledger);
  const parts = on('split') ? split(snapshot.root, read, ledger, further) : [{ metadata: read, root: snapshot.root }];
  // Who reads a page that is no article all the same wants its lines, however unlike an article they are.
  const votes = on('detect') && judgement ? new LineVotes(judgement, snapshot.origins, roots) : undefined;
  const book = rules.habits && habitBook(rules.habits, page.url);
  const stripped = (part: Part) => stripPart(part, snapshot, ledger, rules, { votes, book });
  const cleaned = parts.map(on('stripText') ? stripped : (part) => ({ ...part, badges: [] }));
  const cleanRoots = cleaned.map(({ root }) => root);
  takeLeftovers(cleanRoots, ledger, { base, url: page.url.href });
  if (on('shape')) {
    for (const root of cleanRoots) shape(root, ledger.entries);
    shapeTaken(ledger.entries);
  }
  return { snapshot, ledger, duplicates, held, cleaned };
}

const failed = (reason: FailureReason, detection: Detection, ms: number): Traced => ({
  result: { ok: false, reason, detection, ms },
  roots: [],
  live: [],
  copied: [],
  duplicates: [],
});

const toldBy = ({ shared, phrases }: RuleSet, { title }: Metadata) => ({
  shared,
  title: title?.value ?? '',
  kindTold: kindMatcher(phrases),
});

/** Takes the typed lines out of one story; what they said becomes its metadata, unless the page said it better. */
function stripPart(
  { metadata, root, blocks }: Part,
  snapshot: Snapshot,
  ledger: Ledger,
  rules: RuleSet,
  { votes, book }: { readonly votes: LineVotes | undefined; readonly book: HabitBook | undefined },
): Part & Lifted {
  const lifted = stripText({ ...snapshot, root }, ledger, rules.phrases, metadata, blocks, votes, book);
  return { root, metadata: mergeMetadata(metadata, lifted.metadata), badges: lifted.badges };
}

/** Everything that leaves the engine goes through the sanitizer, in one go. */
function toSafe(parts: readonly Part[], entries: readonly Entry[], sanitizer: Sanitizer) {
  const safe = sanitizer.htmls([...parts.map(({ root }) => root), ...entries.map(({ taken }) => taken)]);
  const html = (index: number) => safe[index] ?? NOTHING;
  const stories = parts.map(
    ({ metadata, root }, i): Story => ({ metadata, content: html(i), length: measure(root.textContent ?? '') }),
  );
  const removals = entries.map((entry, i) => toRemoval(entry, html(parts.length + i)));
  return { stories, removals };
}

function failureOf(detection: Detection): FailureReason {
  if (detection.kind === 'gallery') return 'gallery';
  if (detection.kind === 'login') return 'login-wall';
  if (detection.kind === 'frames') return 'frame-only';
  return detection.kind === 'empty' ? 'empty' : 'not-article';
}
