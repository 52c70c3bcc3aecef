import { describe, expect, it, vi } from 'vitest';
import { ReaderApp, type ReaderProps } from '../../components/reader-app';
import { ReaderTab } from '../../components/reader-tab';
import { DEFAULT_LOOK } from '../../core/types/reader-look';
import { found, story } from './found';
import { click, mount, parse, part } from './mount';

// jsdom has no modal dialogs.
HTMLDialogElement.prototype.showModal ??= function showModal(this: HTMLDialogElement) {
  this.open = true;
};
HTMLDialogElement.prototype.close ??= function close(this: HTMLDialogElement) {
  this.open = false;
  this.dispatchEvent(new Event('close'));
};

const BODY = `<h2>一、旧事</h2><p>清晨六点,汽笛又响了.</p><h3>货场</h3><p>第二段<img src="https://p.example/a.png" alt="码头"></p>
  <figure><img src="https://p.example/b.png" alt="渡船"><figcaption>清晨的渡船</figcaption></figure><h2> </h2>
  <p><a href="https://a.example/"><img src="https://p.example/c.png" alt="链接"></a></p>
  <table><tr><td>一</td><td>二</td></tr></table><ul><li>甲<b>乙丙</b>丁</li></ul>`;
const page = found({ stories: [story('老码头的第二春', BODY)] }, []);

const open = (more: Partial<ReaderProps> = {}) =>
  mount(
    <ReaderApp
      found={page}
      restored={[]}
      story={0}
      look={DEFAULT_LOOK}
      parse={parse}
      onLook={() => {}}
      onCopy={async () => 12}
      onClose={() => {}}
      {...more}
    />,
  );

describe('how the reader is set', () => {
  it('is the reader’s to choose, seen at once and told', async () => {
    const onLook = vi.fn();
    const place = await open({ onLook });
    const reader = place.querySelector<HTMLElement>('.reader');
    await click(part(place, 'type'));
    await click(place.querySelector('.chip[data-value="kai"] input'));
    await click(place.querySelector('[data-setting="size"] [data-step="1"]'));
    expect(reader?.dataset.face).toBe('kai');
    expect(reader?.style.getPropertyValue('--size')).toBe('22px');
    expect(onLook.mock.calls).toEqual([[{ face: 'kai' }], [{ size: 22 }]]);
  });

  it('ends at the last step', async () => {
    const onLook = vi.fn();
    const place = await open({ onLook, look: { ...DEFAULT_LOOK, line: 2.4 } });
    await click(part(place, 'type'));
    const more = place.querySelector('[data-setting="line"] [data-step="1"]');
    expect(more?.getAttribute('aria-disabled')).toBe('true');
    await click(more);
    expect(onLook).not.toHaveBeenCalled();
  });

  it('repairs punctuation on screen alone', async () => {
    const onCopy = vi.fn(async () => 12);
    const place = await open({ onCopy, look: { ...DEFAULT_LOOK, fullWidth: true } });
    expect(part(place, 'body')?.textContent).toContain('清晨六点，汽笛又响了。');
    await click(part(place, 'copy'));
    expect(JSON.stringify(onCopy.mock.calls)).toContain('清晨六点,汽笛又响了.');
  });
});

describe('an outline', () => {
  it('names the sub-headlines by their depth', async () => {
    const place = await open();
    await click(part(place, 'outline'));
    const items = [...place.querySelectorAll<HTMLElement>('[role=menuitem]')];
    expect(items.map((item) => [item.textContent, item.dataset.level])).toEqual([
      ['一、旧事', '0'],
      ['货场', '1'],
    ]);
    HTMLElement.prototype.scrollIntoView ??= () => {};
    await click(items[1]);
    expect(document.activeElement?.textContent).toBe('货场');
  });

  it('is not there for an article without', async () => {
    expect(part(await open({ found: found() }), 'outline')).toBeNull();
  });
});

describe('pictures', () => {
  it('that stand by themselves open large; those in a sentence or a link do not', async () => {
    const place = await open();
    const opens = [...place.querySelectorAll('.body img[data-enlarges]')].map((img) => img.getAttribute('alt'));
    expect(opens).toEqual(['渡船']);
    await click(place.querySelector('.body img[data-enlarges]'));
    expect(place.querySelector('dialog.picture-dialog')?.textContent).toContain('清晨的渡船');
    await click(place.querySelector('dialog .dialog-close'));
    expect(place.querySelector('dialog')).toBeNull();
  });
});

describe('what is selected', () => {
  const select = (from: Node | null | undefined, to: Node | null | undefined) => {
    if (!from || !to) throw new Error('nothing to select');
    getSelection()?.setBaseAndExtent(from, 0, to, to.textContent?.length ?? 0);
  };
  it('is what is copied, in the elements that it stands in', async () => {
    const onCopy = vi.fn(async () => 2);
    const place = await open({ onCopy });
    const bold = place.querySelector('.body li b')?.firstChild;
    select(bold, bold);
    await click(part(place, 'copy'));
    const [pieces] = onCopy.mock.calls[0] as unknown as [readonly { story: { content: string } }[]]; // as: the call's own shape
    expect(pieces?.[0]?.story.content).toMatch(/<ul><li><b>乙丙<\/b><\/li><\/ul>/);
    expect(part(place, 'status')?.textContent).toContain('所选');
    getSelection()?.removeAllRanges();
  });

  it('outside the text does not count', async () => {
    const onCopy = vi.fn(async () => 2);
    const place = await open({ onCopy });
    select(place.querySelector('h1')?.firstChild, place.querySelector('h1')?.firstChild);
    await click(part(place, 'copy'));
    expect(JSON.stringify(onCopy.mock.calls)).toContain('货场');
    getSelection()?.removeAllRanges();
  });
});

describe('a reader tab whose article had to make room', () => {
  const tab = (onRead: Parameters<typeof ReaderTab>[0]['onRead'], onKeep = vi.fn()) =>
    mount(
      <ReaderTab
        page={undefined}
        url="https://www.sohu.com/a/1_2"
        onRead={onRead}
        onKeep={onKeep}
        look={DEFAULT_LOOK}
        parse={parse}
        onLook={() => {}}
        onCopy={async () => 1}
        onClose={() => {}}
      />,
    );
  it('leads to the original, and reads it again', async () => {
    const onKeep = vi.fn();
    const place = await tab(async () => page, onKeep);
    expect(place.querySelector('[data-action=original]')?.getAttribute('href')).toBe('https://www.sohu.com/a/1_2');
    await click(place.querySelector('[data-action=read-again]'));
    await vi.waitFor(() => expect(part(place, 'title')?.textContent).toBe('老码头的第二春'));
    expect(onKeep).toHaveBeenCalledWith(page, [], 0);
  });
  it.each([
    ['refused', '没有得到允许'],
    ['unreachable', '没有读到正文'],
  ] as const)('says so when it is %s', async (outcome, said) => {
    const place = await tab(async () => outcome);
    await click(place.querySelector('[data-action=read-again]'));
    await vi.waitFor(() => expect(part(place, 'read-again')?.textContent).toContain(said));
  });
});
