import { describe, expect, it } from 'vitest';
import { Phrase, plainForm } from '../../core/boilerplate/compile';
import { prepare } from '../../core/boilerplate/prepare';
import { normalise } from '../../core/text';
import type { PhraseFile } from '../../core/types';

const modules = import.meta.glob<{ default: PhraseFile }>('../../phrases/*.ts', { eager: true });

for (const [path, { default: file }] of Object.entries(modules)) {
  describe(path.replace('../../', ''), () => {
    it('is plain data, in a file named after its kind', () => {
      expect(structuredClone(file)).toEqual(file);
      expect(path).toBe(`../../phrases/${file.kind}.ts`);
      expect(new Set(file.rules.map((rule) => rule.id)).size).toBe(file.rules.length);
    });
    for (const [i, prepared] of prepare([file]).entries()) {
      const rule = file.rules[i] as PhraseFile['rules'][number]; // as: one is prepared of each
      const { regex } = new Phrase(prepared);
      const matches = (line: string) => {
        const text = normalise(line);
        const found = regex.exec(plainForm(text));
        return found !== null && (rule.scope === 'block' ? text.length : found[0].length) <= rule.maxLength;
      };
      it(`${rule.id} matches its examples`, () => {
        expect(rule.examples.length).toBeGreaterThan(0);
        for (const line of rule.examples) expect(matches(line), line).toBe(true);
      });
      it(`${rule.id} leaves its counter-examples alone`, () => {
        expect(rule.counterExamples.length).toBeGreaterThan(0);
        for (const line of rule.counterExamples) expect(matches(line), line).toBe(false);
      });
      it(`${rule.id} fails fast`, () => {
        const hostile = ['点击关注'.repeat(400), '分享 '.repeat(600), '，如有侵权'.repeat(300), '1 2 '.repeat(500)];
        const started = performance.now();
        for (const text of hostile) regex.exec(text.slice(0, rule.maxLength));
        expect(performance.now() - started).toBeLessThan(200);
      });
    }
  });
}
