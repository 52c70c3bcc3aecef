import { describe, expect, it, vi } from 'vitest';
import { type OwnRulesActions, OwnRulesSection } from '../../components/own-rules/own-rules-section';
import { emptyRule } from '../../core/own-rules/correct';
import type { OwnRule } from '../../core/types';
import { click, mount, part } from './mount';

const own: OwnRule = {
  rule: {
    ...emptyRule('www.a.example', '2026-11-27'),
    content: ['#zw'],
    strip: [{ selector: '.tg', kind: 'other' }],
    metadata: { byline: [{ selector: '.who' }] },
  },
};

const show = async (more: Partial<OwnRulesActions> = {}, outdated = false) => {
  const put = vi.fn(async (_: readonly OwnRule[]) => 'sync');
  const remove = vi.fn(async (_: readonly OwnRule[]) => {});
  const load = async () => [{ own, name: 'www.a.example', outdated }];
  const place = await mount(
    <OwnRulesSection
      load={load}
      watch={() => {}}
      put={put}
      remove={remove}
      takeOver={async () => ({ rules: [], taken: 0, refused: [] })}
      parses={(text) => !text.includes('[')}
      preview={async () => 'no-page'}
      {...more}
    />,
  );
  await vi.waitFor(() => expect(part(place, 'own-rules')).not.toBeNull());
  return { place, put, remove };
};

const retype = async (field: Element | null | undefined, text: string) => {
  if (!(field instanceof HTMLInputElement)) throw new Error('no field');
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  await new Promise((resolve) => setTimeout(resolve));
  field.dispatchEvent(new FocusEvent('blur'));
  field.dispatchEvent(new FocusEvent('focusout', { bubbles: true }));
  await new Promise((resolve) => setTimeout(resolve));
};

describe('the section of own rules', () => {
  it('tells what each rule says', async () => {
    const { place } = await show();
    expect([...place.querySelectorAll('.own-kind')].map((one) => one.textContent)).toEqual([
      '这是正文',
      '不要这块',
      '作者',
    ]);
    expect(place.querySelector('.own-facts')?.textContent).toBe('整个网站 · 3 项');
    expect(place.querySelector('.own-outdated')).toBeNull();
  });

  it('warns where the built-in rule beneath has changed', async () => {
    expect((await show({}, true)).place.querySelector('.own-outdated')).not.toBeNull();
  });

  it('switches a rule off, deletes it, and takes both back', async () => {
    const { place, put, remove } = await show();
    await click(place.querySelector('.own-on input'));
    expect(put).toHaveBeenLastCalledWith([{ ...own, off: true }]);
    await click(place.querySelector('[data-action=remove-rule]'));
    expect(remove).toHaveBeenCalledWith([own]);
    await click(place.querySelector('[data-part=own-said] button'));
    expect(put).toHaveBeenLastCalledWith([own]);
  });

  it('shows on a page that is open what a rule does, or says why it cannot', async () => {
    const { place } = await show();
    await click(place.querySelector('[data-action=preview]'));
    await vi.waitFor(() => expect(part(place, 'rule-preview')?.textContent).toContain('请先打开此站的一篇文章'));
    const lines = [{ text: '一', is: 'kept' } as const, { text: '扫码关注', is: 'gone' } as const];
    const preview = vi.fn(async () => ({ url: 'https://www.a.example/1', title: '豆腐店', lines }));
    const shown = await show({ preview });
    await click(shown.place.querySelector('[data-action=preview]'));
    expect(preview).toHaveBeenCalledWith(own);
    await vi.waitFor(() => expect(shown.place.querySelector('del')?.textContent).toBe('扫码关注'));
  });

  it('takes another selector, and none that the browser cannot read', async () => {
    const { place, put } = await show();
    const field = () => place.querySelectorAll('.own-lines input')[1];
    await retype(field(), '.tg[');
    expect(put).not.toHaveBeenCalled();
    expect(place.querySelector('[role=alert]')?.textContent).toContain('选择器');
    await retype(field(), '.ad');
    expect(put).toHaveBeenLastCalledWith([{ rule: { ...own.rule, strip: [{ selector: '.ad', kind: 'other' }] } }]);
  });

  it('deletes the rule with its last line', async () => {
    const only: OwnRule = { rule: { ...emptyRule('b.example', '2026-11-27'), keep: ['.k'] } };
    const { place, remove } = await show({ load: async () => [{ own: only, name: 'b.example', outdated: false }] });
    await click(place.querySelector('.own-lines button'));
    expect(remove).toHaveBeenCalledWith([only]);
  });

  it('tells what of other programs’ rules was taken, and why the rest was not', async () => {
    const refused = [{ line: 'find_string: <b>', why: 'code' as const }];
    const takeOver = vi.fn(async (_: readonly File[]) => ({ rules: [own], taken: 3, refused }));
    const { place } = await show({ takeOver });
    const field = place.querySelector<HTMLInputElement>('.take-over input');
    if (!field) throw new Error('no field');
    Object.defineProperty(field, 'files', { value: [new File(['x'], 'a.example.txt')] });
    field.dispatchEvent(new Event('change', { bubbles: true }));
    await vi.waitFor(() => expect(part(place, 'take-over')?.textContent).toContain('3'));
    expect(takeOver.mock.calls[0]?.[0].map(({ name }) => name)).toEqual(['a.example.txt']);
    expect(place.querySelector('.refused li')?.textContent).toContain('find_string: <b>');
  });
});
