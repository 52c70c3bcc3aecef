import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { LINE_SHAPES } from '../../core/detect/data/line-shapes';
import { LINE_MARKS, TITLE_MARKS, TYPE_MARKS, URL_MARKS } from '../../core/detect/data/page-marks';
import type { FamilyRule, SiteRule } from '../../core/types';
import { BADGES, BOILERPLATE_KINDS } from '../../core/types/words';
import { builtinRules, phraseFiles } from '../../platform/builtin-rules';
import { explodesAt } from './patterns';
import { filesIn, fromRoot } from './sources';

const { sites, families, shared } = builtinRules;
const phrases = phraseFiles;
const rules: readonly (SiteRule | FamilyRule)[] = [...sites, ...families];
const everything = [...rules, ...phrases, ...shared];

/** Longest address and longest line that meets a pattern. */
const ADDRESS = 4000;
const VALUE = 400;

const parses = (selector: string): boolean => {
  try {
    document.querySelector(selector);
    return true;
  } catch {
    return false;
  }
};

function selectorsOf(rule: SiteRule | FamilyRule): string[] {
  const steps = (rule.transforms ?? []).map((step) => Object.values<string | readonly string[]>(step)[0]);
  return [
    ...(rule.content ?? []),
    ...(rule.strip ?? []).map(({ selector }) => selector),
    ...(rule.keep ?? []),
    ...(rule.expand ?? []),
    ...(rule.tidy ?? []),
    ...Object.values(rule.metadata ?? {}).flatMap((values) => values.map(({ selector }) => selector)),
    ...(rule.next ? [rule.next.selector] : []),
    ...steps.flatMap((step) => (typeof step === 'string' ? [step] : (step?.slice(0, 1) ?? []))),
    ...('evidence' in rule ? rule.evidence : []),
  ];
}

function patternsOf(rule: SiteRule | FamilyRule): { pattern: string; most: number }[] {
  const addresses = 'hosts' in rule ? [...(rule.article ?? []), ...(rule.notArticle ?? [])] : [];
  const values = Object.values(rule.metadata ?? {}).flatMap((list) => list.flatMap(({ match }) => match ?? []));
  return [
    ...addresses.map((pattern) => ({ pattern, most: ADDRESS })),
    ...[...values, ...(rule.next?.text ? [rule.next.text] : [])].map((pattern) => ({ pattern, most: VALUE })),
  ];
}

describe('evidence of a family', () => {
  it('is a selector each, no lists', () => {
    const evidence = everything.flatMap((rule) => ('evidence' in rule ? rule.evidence : []));
    expect(evidence.length).toBeGreaterThan(10);
    expect(evidence.filter((selector) => selector.includes(','))).toEqual([]);
  });
});

describe('rules are data', () => {
  it('that survives cloning and JSON', () => {
    expect(everything.length).toBeGreaterThan(3);
    for (const rule of everything) {
      expect(structuredClone(rule)).toEqual(rule);
      expect(JSON.parse(JSON.stringify(rule))).toEqual(rule);
    }
  });

  it('and nothing else: no function, no expression, no import of values', () => {
    const files = [...filesIn('sites'), ...filesIn('phrases')];
    const code = files.filter((file) =>
      /=>|\bfunction\b|\bnew\b|\bRegExp\b|\$\{/.test(
        fs.readFileSync(fromRoot(file), 'utf8').replace(/'(?:[^'\\\n]|\\.)*'/g, "''"),
      ),
    );
    expect(code).toEqual([]);
    const unfinished = files.filter(
      (file) => !/^export default \{|^\} satisfies \w+;$/m.test(fs.readFileSync(fromRoot(file), 'utf8')),
    );
    expect(unfinished).toEqual([]);
  });
});

describe('site rules', () => {
  const files = filesIn('sites').filter((file) => !file.startsWith('sites/families/'));

  it('are files named after their id', () => {
    expect(sites.map(({ id }) => `sites/${id}.ts`).sort()).toEqual(files);
    const families_ = filesIn('sites/families');
    expect(families.map(({ id }) => `sites/families/${id}.ts`).sort()).toEqual(families_);
  });

  it('are listed nowhere by hand', () => {
    const mention = sites.flatMap(({ id }) =>
      [...filesIn('core'), ...filesIn('platform'), ...filesIn('entrypoints')]
        .filter((file) => /\.tsx?$/.test(file))
        .filter((file) => fs.readFileSync(fromRoot(file), 'utf8').includes(`sites/${id}`))
        .map((file) => `${file} names ${id}`),
    );
    expect(mention).toEqual([]);
  });

  it('have a fixture each', () => {
    const bare = sites.filter(({ id }) =>
      filesIn(`tests/fixtures/${id}`).every((file) => path.basename(file) !== 'source.html'),
    );
    expect(bare.map(({ id }) => id)).toEqual([]);
  });

  it('claim no host twice', () => {
    const claims = sites.flatMap(({ hosts }) => hosts);
    expect(claims.filter((host, i) => claims.indexOf(host) !== i)).toEqual([]);
    expect(claims.filter((host) => !/^\.?[a-z0-9-]+(?:\.[a-z0-9-]+)+$/.test(host))).toEqual([]);
  });

  it('tell when a real page was last looked at', () => {
    const today = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10);
    const wrong = rules.filter(
      ({ verified }) => !/^20\d\d-(?:0[1-9]|1[0-2])-(?:[0-2]\d|3[01])$/.test(verified) || verified > today,
    );
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });
});

describe('selectors', () => {
  it('parse', () => {
    const wrong = rules.flatMap((rule) =>
      selectorsOf(rule)
        .filter((s) => !parses(s))
        .map((s) => `${rule.id}: ${s}`),
    );
    expect(wrong).toEqual([]);
    const general = shared.flatMap(({ kind, selectors }) =>
      selectors.filter((s) => !parses(s)).map((s) => `${kind}: ${s}`),
    );
    expect(general).toEqual([]);
  });

  it('never take the whole page', () => {
    const GREEDY = /^(?:html|body|\*|div|p|span|section|article|main|img)$/;
    const strips = [
      ...rules.flatMap((rule) => (rule.strip ?? []).map(({ selector }) => selector)),
      ...shared.flatMap(({ selectors }) => selectors),
    ];
    expect(strips.flatMap((selector) => selector.split(',')).filter((s) => GREEDY.test(s.trim()))).toEqual([]);
  });

  it('take blocks of a known kind', () => {
    const kinds = [
      ...rules.flatMap((rule) => (rule.strip ?? []).map(({ kind }) => kind)),
      ...shared.map(({ kind }) => kind),
      ...phrases.map(({ kind }) => kind),
    ];
    expect(kinds.filter((kind) => !BOILERPLATE_KINDS.includes(kind))).toEqual([]);
  });
});

describe('patterns', () => {
  it('of sites compile and do not backtrack without end', () => {
    const slow = rules.flatMap((rule) =>
      patternsOf(rule)
        .filter(({ pattern, most }) => explodesAt(pattern, 'u', most) !== undefined)
        .map(({ pattern }) => `${rule.id}: ${pattern}`),
    );
    expect(slow).toEqual([]);
  });

  it('of phrases compile and do not backtrack without end', { timeout: 120_000 }, () => {
    const slow = phrases.flatMap((file) =>
      file.rules
        .filter((rule) => explodesAt(rule.pattern, 'iu', Math.max(rule.maxLength, VALUE), rule.examples) !== undefined)
        .map(({ id }) => `${file.kind}/${id}`),
    );
    expect(slow).toEqual([]);
  });

  it('of the detector compile and do not backtrack without end', () => {
    const marks = [...URL_MARKS, ...TITLE_MARKS, ...TYPE_MARKS, ...LINE_MARKS].map(({ pattern }) => pattern);
    expect(
      [...marks, ...Object.values(LINE_SHAPES)].filter((pattern) => explodesAt(pattern, 'iu', 2000) !== undefined),
    ).toEqual([]);
  });

  it('that backtrack without end are noticed', { timeout: 120_000 }, () => {
    expect(explodesAt('^(?:a+)+$', 'u', VALUE)).toBeDefined();
    expect(explodesAt('^a+$', 'u', VALUE)).toBeUndefined();
  });
});

/** Kinds of page that a line may be seen on, where no one publisher stands for them. */
const SEEN_ON: ReadonlySet<string> = new Set([
  'English pages',
  "accounts' articles",
  'advertorials',
  'columns',
  'financial pages',
  'generated texts',
  'old portals',
  'pages of Taiwan',
  "readers' comments",
  'reprints',
  'rumours',
  'translations',
]);

describe('phrase rules', () => {
  it('name where they were seen: publishers that have a rule, or a kind of page', () => {
    const known = new Set([...sites.map(({ id }) => id), ...SEEN_ON]);
    const unseen = phrases.flatMap(({ kind, rules: list }) =>
      list
        .filter(({ seen }) => seen.length === 0 || seen.some((one) => !known.has(one)))
        .map(({ id }) => `${kind}/${id}`),
    );
    expect(unseen).toEqual([]);
    const used = new Set(phrases.flatMap(({ rules: list }) => list.flatMap(({ seen }) => seen)));
    expect([...SEEN_ON].filter((one) => !used.has(one))).toEqual([]);
  });

  it('have ids of their own, a length, examples and counter-examples', () => {
    const all = phrases.flatMap(({ kind, rules: list }) =>
      list.map((rule) => ({ ...rule, name: `${kind}/${rule.id}` })),
    );
    const names = all.map(({ name }) => name);
    expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
    expect(all.filter(({ examples }) => examples.length === 0).map(({ name }) => name)).toEqual([]);
    expect(all.filter(({ maxLength }) => !(maxLength > 0)).map(({ name }) => name)).toEqual([]);
    expect(all.filter(({ badge }) => badge !== undefined && !BADGES.includes(badge)).map(({ name }) => name)).toEqual(
      [],
    );
    const files = phrases.filter(
      ({ rules: list }) => list.length > 0 && list.every(({ counterExamples }) => counterExamples.length === 0),
    );
    expect(files.map(({ kind }) => kind)).toEqual([]);
  });
});
