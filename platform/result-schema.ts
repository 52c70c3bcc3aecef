import * as v from 'valibot';
import type {
  Article,
  Badge,
  Choice,
  Detection,
  Evidence,
  Incomplete,
  Metadata,
  Removal,
  Result,
  Story,
  Time,
} from '../core/types';
import {
  BADGES,
  BOILERPLATE_KINDS,
  EVIDENCE,
  FAILURES,
  INCOMPLETE,
  PAGE_KINDS,
  REASON_CODES,
  STAGES,
} from '../core/types/words';

/**
 * Every shape below names its type's keys, and every closed choice its members, so that a change of the contract
 * does not compile until it is checked here too.
 */
type Shape<T> = { readonly [K in keyof Required<T>]: v.GenericSchema };
const oneOf = <T extends string>(members: Readonly<Record<T, true>>) => v.picklist(Object.keys(members));

const text = v.string();
const field = <T extends v.GenericSchema>(value: T) => v.object({ value, from: text });
const optionalField = <T extends v.GenericSchema>(value: T) => v.exactOptional(field(value));
const ISO = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d))?$/;
const time = v.object({
  iso: v.pipe(text, v.regex(ISO)),
  precision: oneOf<Time['precision']>({ day: true, minute: true, second: true }),
} satisfies Shape<Time>);
const names = v.array(text);

const metadata = v.object({
  title: optionalField(text),
  subtitle: optionalField(text),
  originalTitle: optionalField(text),
  byline: optionalField(names),
  source: optionalField(text),
  account: optionalField(text),
  editor: optionalField(names),
  region: optionalField(text),
  publishedTime: optionalField(time),
  modifiedTime: optionalField(time),
  siteName: optionalField(text),
  platform: optionalField(text),
  mirrorOf: optionalField(text),
  lang: optionalField(text),
  dir: optionalField(oneOf<'ltr' | 'rtl'>({ ltr: true, rtl: true })),
  leadImage: optionalField(text),
  canonicalUrl: optionalField(text),
} satisfies Shape<Metadata>);

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const story = v.object({
  metadata,
  content: text,
  length: v.object({ chars: count, cjk: count, words: count } satisfies Shape<Story['length']>),
} satisfies Shape<Story>);

const removal = v.object({
  id: text,
  kind: v.picklist(BOILERPLATE_KINDS),
  stage: v.picklist(STAGES),
  rule: text,
  reason: v.picklist(REASON_CODES),
  detail: text,
  text,
  html: text,
  anchor: v.object({ marker: text } satisfies Shape<Removal['anchor']>),
} satisfies Shape<Removal>);

const incomplete = v.object({
  kind: v.picklist(INCOMPLETE),
  pages: v.exactOptional(count),
  next: v.exactOptional(text),
  first: v.exactOptional(text),
  whole: v.exactOptional(text),
  number: v.exactOptional(count),
  skipped: v.exactOptional(count),
  detail: v.exactOptional(text),
} satisfies Shape<Incomplete>);

const CHOSEN_BY: Readonly<Record<Choice['by'], true>> = {
  own: true,
  site: true,
  family: true,
  structured: true,
  model: true,
  readability: true,
};

const evidence = v.object({
  code: v.picklist(EVIDENCE),
  points: v.number(),
  kind: v.picklist(PAGE_KINDS),
  detail: v.exactOptional(text),
  count: v.exactOptional(v.number()),
} satisfies Shape<Evidence>);

const detection = v.object({
  article: v.boolean(),
  confidence: v.number(),
  site: v.exactOptional(text),
  kind: v.picklist(PAGE_KINDS),
  evidence: v.array(evidence),
} satisfies Shape<Detection>);

const article = v.object({
  url: text,
  host: text,
  metadata,
  stories: v.pipe(v.array(story), v.minLength(1)),
  badges: v.array(v.object({ kind: v.picklist(BADGES), text } satisfies Shape<Badge>)),
  incomplete: v.array(incomplete),
  choice: v.object({ by: oneOf(CHOSEN_BY), rule: text, stale: v.boolean() } satisfies Shape<Choice>),
} satisfies Shape<Article>);

const result = v.variant('ok', [
  v.object({ ok: v.literal(true), article, removals: v.array(removal), detection, ms: v.number() }),
  v.object({
    ok: v.literal(false),
    reason: v.picklist(FAILURES),
    detail: v.exactOptional(text),
    anyway: v.exactOptional(v.boolean()),
    detection,
    ms: v.number(),
  }),
]);

/**
 * Checks the shape of what came back from a page's renderer, which is not trusted.
 * Its HTML is still only text: whoever shows it sanitizes it again.
 * @returns undefined for anything else than a Result
 */
export function parseResult(value: unknown): Result | undefined {
  const parsed = v.safeParse(result, value);
  // as: the brand SafeHtml cannot be checked; the view sanitizes again
  return parsed.success ? (parsed.output as unknown as Result) : undefined;
}
