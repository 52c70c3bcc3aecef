import * as v from 'valibot';
import type { Result } from '../core/types';
import { BADGES, BOILERPLATE_KINDS, FAILURES, INCOMPLETE, REASON_CODES, STAGES } from '../core/types/words';

const text = v.string();
const field = <T extends v.GenericSchema>(value: T) => v.object({ value, from: text });
const optionalField = <T extends v.GenericSchema>(value: T) => v.exactOptional(field(value));
const ISO = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d))?$/;
const time = v.object({ iso: v.pipe(text, v.regex(ISO)), precision: v.picklist(['day', 'minute', 'second']) });
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
  dir: optionalField(v.picklist(['ltr', 'rtl'])),
  leadImage: optionalField(text),
  canonicalUrl: optionalField(text),
});

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const story = v.object({
  metadata,
  content: text,
  length: v.object({ chars: count, cjk: count, words: count }),
});

const removal = v.object({
  id: text,
  kind: v.picklist(BOILERPLATE_KINDS),
  stage: v.picklist(STAGES),
  rule: text,
  reason: v.picklist(REASON_CODES),
  detail: text,
  text,
  html: text,
  anchor: v.object({ marker: text }),
});

const incomplete = v.object({
  kind: v.picklist(INCOMPLETE),
  pages: v.exactOptional(count),
  next: v.exactOptional(text),
  detail: v.exactOptional(text),
});

const detection = v.object({
  article: v.boolean(),
  confidence: v.number(),
  site: v.exactOptional(text),
  kind: v.picklist([
    'article',
    'home',
    'list',
    'gallery',
    'video',
    'search',
    'forum',
    'login',
    'frames',
    'empty',
    'unknown',
  ]),
  evidence: v.array(text),
});

const article = v.object({
  url: text,
  host: text,
  metadata,
  stories: v.pipe(v.array(story), v.minLength(1)),
  badges: v.array(v.object({ kind: v.picklist(BADGES), text })),
  incomplete: v.array(incomplete),
  choice: v.object({
    by: v.picklist(['site', 'family', 'structured', 'readability']),
    rule: text,
    stale: v.boolean(),
  }),
});

const result = v.variant('ok', [
  v.object({ ok: v.literal(true), article, removals: v.array(removal), detection, ms: v.number() }),
  v.object({
    ok: v.literal(false),
    reason: v.picklist(FAILURES),
    detail: v.exactOptional(text),
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
