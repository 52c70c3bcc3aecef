import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { KeepingContext } from '../../components/keeping';
import { type Marking, MarkingContext } from '../../components/marks/marking';
import { ReaderApp } from '../../components/reader-app';
import type { Kept } from '../../core/keep/types';
import type { Mark } from '../../core/marks/mark';
import { DEFAULT_LOOK } from '../../core/types/reader-look';
import { found, story } from './found';
import { click, mount, parse, part } from './mount';

// jsdom lays nothing out.
Range.prototype.getBoundingClientRect ??= () => new DOMRect(10, 300, 80, 20);
Element.prototype.scrollIntoView ??= () => {};
vi.stubGlobal('matchMedia', () => ({ matches: false }));

const page = found({ stories: [story('豆腐店', '<p>天还没有亮，</p><p>豆腐店的灯先亮了。</p>')] }, []);
let kept: readonly Mark[];
let marking: Marking;
beforeEach(() => {
  kept = [];
  marking = {
    load: async () => kept,
    save: vi.fn(async (_url: string, marks: readonly Mark[]) => {
      kept = marks;
    }),
    copy: vi.fn(async () => {}),
  };
});

const save = vi.fn(async (_format: string, _kept: Kept) => ({ name: 'a.md', pictures: 0, linked: 0 }));
// as: what the test needs of keeping
const keeping = { save } as unknown as NonNullable<Parameters<typeof KeepingContext.Provider>[0]['value']>;

const openMarks = async (place: Element) => {
  await vi.waitFor(() => expect(part(place, 'marks-button')).not.toBeNull());
  await click(part(place, 'marks-button'));
};

const open = () =>
  mount(
    <KeepingContext.Provider value={keeping}>
      <MarkingContext.Provider value={marking}>
        <ReaderApp
          found={page}
          restored={[]}
          story={0}
          look={DEFAULT_LOOK}
          parse={parse}
          onLook={() => {}}
          onCopy={async () => 1}
          onClose={() => {}}
        />
      </MarkingContext.Provider>
    </KeepingContext.Provider>,
  );

/** Selects part of the second paragraph, and waits until something is offered for it. */
async function select(place: Element, from: number, to: number): Promise<void> {
  const node = place.querySelectorAll('.body p')[1]?.firstChild;
  if (!node) throw new Error('no text');
  await act(async () => {
    document.getSelection()?.setBaseAndExtent(node, from, node, to);
    document.dispatchEvent(new Event('selectionchange'));
  });
  await vi.waitFor(() => expect(part(place, 'mark-bar')).not.toBeNull());
}
const mark = async (place: Element, from: number, to: number) => {
  await select(place, from, to);
  await click(place.querySelector('[data-action=mark]'));
};

describe('marks', () => {
  it('are made of what is selected, kept, listed, and go into the file', async () => {
    const place = await open();
    expect(part(place, 'marks-button')).toBeNull();
    await mark(place, 0, 3);
    expect(kept.map(({ exact, suffix }) => [exact, suffix])).toEqual([['豆腐店', '的灯先亮了。']]);
    await openMarks(place);
    expect(part(place, 'marks')?.textContent).toContain('豆腐店');
    await click(place.querySelector('[data-action=copy-marks]'));
    expect(marking.copy).toHaveBeenCalledWith(kept, expect.anything(), page.article.url);
    await click(part(place, 'keep'));
    await click(place.querySelector('[data-copy=keep-markdown]'));
    expect(save.mock.lastCall?.[1].pieces[0]?.marks).toEqual(kept);
  });

  it('are there again, go on a click, and come back', async () => {
    kept = [{ id: 'm', story: 0, exact: '豆腐店', prefix: '', suffix: '' }];
    const before = kept;
    const place = await open();
    await openMarks(place);
    const remove = place.querySelector<HTMLElement>('[data-action=remove-mark]');
    remove?.focus();
    await click(remove);
    expect(kept).toEqual([]);
    expect(document.activeElement).toBe(part(place, 'marks')); // else Esc would leave the reader
    await click(place.querySelector('.marks-panel [data-action=undo]'));
    expect(kept).toEqual(before);
    await select(place, 1, 2);
    expect(place.querySelector('[data-action=mark]')?.textContent).toContain('去掉划线');
    await click(place.querySelector('[data-action=mark]'));
    expect(kept).toEqual([]);
  });

  it('whose words are gone are told all the same', async () => {
    kept = [{ id: 'm', story: 0, exact: '渡船来了', prefix: '', suffix: '' }];
    const place = await open();
    await openMarks(place);
    expect(part(place, 'marks')?.textContent).toContain('渡船来了');
    expect(place.querySelector('button.marks-text')).toBeNull();
  });
});
