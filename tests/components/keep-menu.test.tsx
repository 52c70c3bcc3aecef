import { describe, expect, it, vi } from 'vitest';
import { type Keeping, KeepingContext } from '../../components/keeping';
import { PopupApp } from '../../components/popup-app';
import { found } from './found';
import { click, mount, parse, part } from './mount';

const keeping = (more: Partial<Keeping> = {}): Keeping => ({
  save: async () => ({ name: '一.epub', pictures: 0, linked: 0 }),
  note: async () => {},
  cite: async () => [],
  copyLink: async () => {},
  ...more,
});
const open = (given: Keeping | undefined) =>
  mount(
    <KeepingContext.Provider value={given}>
      <PopupApp load={async () => found()} parse={parse} onCopy={async () => 1} onReader={async () => {}} />
    </KeepingContext.Provider>,
  );
async function choose(place: HTMLElement, id: string): Promise<string> {
  await click(part(place, 'keep'));
  await click(place.querySelector(`[data-copy="${id}"]`));
  await new Promise((resolve) => setTimeout(resolve, 0));
  return part(place, 'status')?.textContent ?? '';
}

describe('the menu for keeping', () => {
  it('is not there where nothing can be kept', async () => {
    expect(part(await open(undefined), 'keep')).toBeNull();
  });

  it('saves all stories with what the reader should know of them', async () => {
    const save = vi.fn<Keeping['save']>(async () => ({ name: '一.epub', pictures: 0, linked: 0 }));
    const place = await open(keeping({ save }));
    expect(await choose(place, 'keep-epub')).toContain('已保存：一.epub');
    const [format, kept] = save.mock.calls[0] ?? [];
    expect([format, kept?.url, kept?.pieces.length]).toEqual([
      'epub',
      found().article.url,
      found().article.stories.length,
    ]);
    expect(kept?.notes).toContain('个人观点');
  });

  it('says how many pictures are in the file, or only linked', async () => {
    const linked = keeping({ save: async () => ({ name: '一.html', pictures: 2, linked: 3 }) });
    expect(await choose(await open(linked), 'keep-html')).toContain('有 3 张图片以链接保留');
    const held = keeping({ save: async () => ({ name: '一.html', pictures: 2, linked: 0 }) });
    expect(await choose(await open(held), 'keep-html')).toContain('文件里有 2 张图片');
  });

  it('copies a citation and says what the page did not tell', async () => {
    const given = keeping({ cite: async () => ['author', 'date'] });
    expect(await choose(await open(given), 'cite-gbt7714')).toContain('已复制引用，但原网页没有写明：作者、日期。');
    expect(await choose(await open(keeping()), 'cite-apa')).toContain('已复制引用。');
  });

  it('hands a note on, copies the address, and tells when that failed', async () => {
    const given = keeping({ copyLink: async () => Promise.reject(new Error('no')) });
    const place = await open(given);
    expect(await choose(place, 'keep-note')).toContain('已交给 Obsidian');
    expect(await choose(place, 'copy-link')).toContain('没能完成，请再试一次。');
    expect(place.querySelector('[data-copy="keep-print"]')).toBeNull();
  });
});
