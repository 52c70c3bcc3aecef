// @vitest-environment node
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { alternatives } from '../../scripts/lib/alternatives';
import { withSwitches } from '../../scripts/lib/switchable';
import { missed } from '../../scripts/lib/worth';

/** What a file's module gives where some of its switches are off. */
function run(file: string, code: string, off: readonly string[] = []) {
  const rewritten = withSwitches(file, code).code.replace(/ satisfies \w+/gu, '');
  const { outputText } = ts.transpileModule(rewritten, { compilerOptions: { module: ts.ModuleKind.CommonJS } });
  const exports: Record<string, unknown> = {};
  const jingduRules = {
    one: (key: string, make: () => unknown) => (off.includes(key) ? [] : [make()]),
    says: (key: string, yes: boolean) => !off.includes(key) && yes,
  };
  new Function('exports', 'jingduRules', outputText)(exports, jingduRules);
  return exports;
}

const PHRASES = `export default { kind: 'ad', rules: [
  { id: 'label', pattern: '^(?:ad|promo)$', examples: ['ad'] },
  { id: 'other', pattern: 'x', examples: [] },
] } satisfies PhraseFile;`;

describe('switches', () => {
  it('leave what a file says as it was while all are on', () => {
    expect(run('phrases/ad.ts', PHRASES).default).toEqual({
      kind: 'ad',
      rules: [
        { id: 'label', pattern: '^(?:ad|promo)$', examples: ['ad'] },
        { id: 'other', pattern: 'x', examples: [] },
      ],
    });
  });

  it('take out a phrase', () => {
    const { switches } = withSwitches('phrases/ad.ts', PHRASES);
    expect(switches.map(({ kind }) => kind)).toEqual(['phrase', 'phrase']);
    expect(run('phrases/ad.ts', PHRASES, ['phrases/ad.ts rules label']).default).toMatchObject({
      rules: [{ id: 'other' }],
    });
  });

  it('keep pairs together', () => {
    const site = `export default { hosts: ['a.example'], transforms: [{ imageFrom: ['.a', 'src'] }], strip: ['.b', '.c'] };`;
    expect(withSwitches('sites/a.ts', site).switches.map(({ text }) => text)).toEqual([
      `{ imageFrom: ['.a', 'src'] }`,
      '.b',
      '.c',
    ]);
  });

  it('take a word out of a text of words, and an alternative out of a pattern', () => {
    const data = `export const WORDS = 'a b c'.split(' '); export const PATTERN = /^(?:one|two(?:x|y))$/u;`;
    const off = ['core/x/data/y.ts WORDS b', 'core/x/data/y.ts PATTERN one'];
    const { WORDS, PATTERN } = run('core/x/data/y.ts', data, off);
    expect([WORDS, String(PATTERN)]).toEqual([['a', 'c'], '/^(?:two(?:x|y))$/u']);
  });

  it('make a predicate say no', () => {
    const code = `const isOne = (n: number): boolean => n === 1;
      export const one = (): boolean => { if (isOne(1)) return true; return [2].some((n) => { return n === 3; }); };`;
    expect((run('core/shape/x.ts', code).one as () => boolean)()).toBe(true); // as: declared above
    expect((run('core/shape/x.ts', code, ['core/shape/x.ts isOne']).one as () => boolean)()).toBe(false);
  });
});

it('alternatives are those at the top', () => {
  expect(alternatives('a(?:b|c)|[|]|\\|d')).toEqual(['a(?:b|c)', '[|]', '\\|d']);
});

describe('who is missed', () => {
  /** A page that needs `x`, and one of `y` and `z`. */
  const same = async (off: readonly string[]) => !off.includes('x') && !(off.includes('y') && off.includes('z'));

  it('is told apart: alone, and only all together', async () => {
    expect(await missed(['a', 'x', 'b', 'c'], same)).toEqual({ alone: ['x'], together: [] });
    const { alone, together } = await missed(['a', 'y', 'b', 'z'], same);
    expect([alone, together.map((group) => [...group].sort())]).toEqual([[], [['y', 'z']]]);
  });

  it('is nobody where all of them together change nothing', async () => {
    let asked = 0;
    const found = await missed(['a', 'b', 'c'], async () => ++asked > 0);
    expect([found, asked]).toEqual([{ alone: [], together: [] }, 1]);
  });
});
