import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { OptionsApp } from '../../components/options/options-app';
import type { OptionsProps } from '../../components/options/options-props';
import { DEFAULT_LOOK } from '../../core/types/reader-look';
import { sitesFromPasted } from '../../platform/settings/pasted-sites';
import { click, mount, part, press } from './mount';

const PREFERENCES = {
  ...DEFAULT_LOOK,
  mode: 'tidy',
  lists: 'leave',
  copyFormat: 'plain',
  language: 'auto',
  singleKeys: true,
  captions: false,
  properties: true,
  lightUp: false,
  namePattern: '{{published}} {{title}}',
  keepPictures: false,
  vault: '',
  folder: '',
  noteTemplate: '{{content}}',
} as const;

const open = (more: Partial<OptionsProps> = {}) =>
  mount(
    <OptionsApp
      preferences={PREFERENCES}
      lit={false}
      sites={[]}
      skippedPages={[]}
      defaults={PREFERENCES}
      shortcuts={[]}
      parseSites={(text) =>
        sitesFromPasted(text, [
          { id: 'sohu', name: '搜狐', hosts: ['.sohu.com', '.sohu.example', '.sohu-pages.example'] },
        ])
      }
      onSkip={async () => {}}
      onPreferences={async () => {}}
      onList={async () => 'listed'}
      onSite={async () => {}}
      onRemove={async () => {}}
      onEditKeys={() => {}}
      onPaste={() => {}}
      onExport={() => {}}
      onImport={async () => ({ ok: false, reason: 'foreign' })}
      onLightUp={undefined}
      {...more}
    />,
  );
/** Waits until the page says so: saving takes a moment. */
const says = (place: Element, text: string) =>
  vi.waitFor(() => expect(part(place, 'status')?.textContent).toContain(text));
const undo = (place: Element) => vi.waitFor(() => click(part(place, 'status')?.querySelector('button')));

async function add(place: Element, text: string): Promise<void> {
  const field = place.querySelector<HTMLTextAreaElement>('#add-site');
  if (!field) throw new Error('no field to add sites by');
  field.value = text;
  await act(async () => {
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  });
  await press(field, 'Enter');
}

describe('adding sites', () => {
  it.each([
    ['搜狐', '已添加“搜狐”'],
    ['www.paper.example', '已添加“www.paper.example”'],
    ['a.example b.example', '已添加 2 项'],
  ])('by %s says what was added', async (text, said) => {
    const place = await open();
    await add(place, text);
    await says(place, said);
  });
});

describe('a list of which a part is no site', () => {
  const field = (place: Element) => place.querySelector<HTMLTextAreaElement>('#add-site');
  const answers = (place: Element) =>
    [...place.querySelectorAll('.answers li')].map((li) => li.getAttribute('data-state'));

  it('answers each part, and keeps what failed in the field', async () => {
    const place = await open({ sites: [{ pattern: 'b.example', granted: true }] });
    await add(place, '搜狐\n某某晚报\na.example b.example');
    await vi.waitFor(() => expect(answers(place)).toEqual(['added', 'unknown', 'added', 'present']));
    expect(field(place)?.value).toBe('某某晚报');
  });

  it('keeps everything where the browser was told no', async () => {
    const place = await open({ onList: async () => 'refused' });
    await add(place, '搜狐\na.example');
    await says(place, '没有得到浏览器的许可');
    expect(field(place)?.value).toBe('搜狐\na.example');
  });
});

describe('pages left as they are', () => {
  it('are listed, newest first, and tidied again on a click', async () => {
    const onSkip = vi.fn(async () => {});
    const place = await open({ skippedPages: ['https://a.example/1', 'https://a.example/%E6%96%87'], onSkip });
    expect([...place.querySelectorAll('[data-page] a')].map((a) => a.textContent)).toEqual([
      'a.example/文',
      'a.example/1',
    ]);
    await click(place.querySelector('[data-page] button'));
    await undo(place);
    expect(onSkip.mock.calls).toEqual([
      ['https://a.example/%E6%96%87', false],
      ['https://a.example/%E6%96%87', true],
    ]);
  });
});

describe('preferences', () => {
  it('are reset to the defaults, and come back on undo', async () => {
    const onPreferences = vi.fn(async () => {});
    const changed = { ...PREFERENCES, theme: 'dark' as const };
    const place = await open({ preferences: changed, defaults: PREFERENCES, onPreferences });
    await click(place.querySelector('[data-action=reset]'));
    await undo(place);
    expect(onPreferences.mock.calls).toEqual([[PREFERENCES], [changed]]);
  });
});

describe('a removed site', () => {
  const site = { pattern: 'www.paper.example', mode: 'reader', paused: true, granted: true } as const;
  const removeFrom = async (place: Element) => {
    await click(place.querySelector('.site-row > button'));
    await says(place, 'www.paper.example');
  };

  it('comes back with its mode and its pause, once the browser allows it again', async () => {
    const onList = vi.fn(async () => 'listed' as const);
    const onSite = vi.fn(async () => {});
    const place = await open({ sites: [site], onList, onSite });
    await removeFrom(place);
    await undo(place);
    expect(onList).toHaveBeenCalledWith(['www.paper.example']);
    expect(onSite).toHaveBeenCalledWith({ pattern: 'www.paper.example', mode: 'reader', paused: true });
    await says(place, '已撤销。');
  });

  it('stays away when the browser does not', async () => {
    const onSite = vi.fn(async () => {});
    const place = await open({ sites: [site], onList: async () => 'refused', onSite });
    await removeFrom(place);
    await undo(place);
    expect(onSite).not.toHaveBeenCalled();
    await says(place, '没有得到浏览器的许可');
  });

  it('whose permission was gone before comes back as it was, and nobody is asked', async () => {
    const onList = vi.fn(async () => 'listed' as const);
    const onSite = vi.fn(async () => {});
    const place = await open({ sites: [{ ...site, granted: false }], onList, onSite });
    await click(place.querySelector('.site-row > button'));
    await undo(place);
    expect(onList).not.toHaveBeenCalled();
    expect(onSite).toHaveBeenCalledWith({ pattern: 'www.paper.example', mode: 'reader', paused: true });
  });
});

describe('the lit-up icon', () => {
  it('is not offered where the browser has no means for it', async () => {
    expect((await open()).querySelector('[data-setting=lightUp]')).toBeNull();
  });

  it('is switched on by a click, and off again by undoing that', async () => {
    const onLightUp = vi.fn(async () => true);
    const place = await open({ onLightUp });
    await click(place.querySelector('[data-setting=lightUp]'));
    expect(onLightUp).toHaveBeenLastCalledWith(true);
    await undo(place);
    expect(onLightUp).toHaveBeenLastCalledWith(false);
  });

  it('tells when the permission was refused', async () => {
    const place = await open({ onLightUp: async () => false });
    await click(place.querySelector('[data-setting=lightUp]'));
    await says(place, '没有得到浏览器的许可');
  });
});

describe('two changes in a row', () => {
  it('both hold, though the first is still being saved', async () => {
    const onPreferences = vi.fn(() => new Promise<void>(() => {}));
    const place = await open({ onPreferences });
    await click(place.querySelector('[data-setting="mode"] input[value="reader"]'));
    await click(place.querySelector('[data-setting="copyFormat"] input[value="markdown"]'));
    expect(onPreferences).toHaveBeenLastCalledWith({ ...PREFERENCES, mode: 'reader', copyFormat: 'markdown' });
    expect(place.querySelector<HTMLInputElement>('[data-setting="mode"] input[value="reader"]')?.checked).toBe(true);
  });
});
