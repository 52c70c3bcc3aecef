import { describe, expect, it, vi } from 'vitest';
import { SiteSwitch, type SiteSwitchProps } from '../../components/site-switch';
import { click, mount, part, press } from './mount';

const open = (more: Partial<SiteSwitchProps> = {}) =>
  mount(
    <SiteSwitch
      host="www.sohu.com"
      publisher={{ name: '搜狐', patterns: ['.sohu.com'] }}
      standing="unlisted"
      listed={[]}
      outcome={undefined}
      onResume={async () => {}}
      view={undefined}
      onList={async () => 'listed'}
      onUnlist={async () => {}}
      onView={() => {}}
      onSeveral={async () => undefined}
      onPaste={() => {}}
      onOptions={() => {}}
      {...more}
    />,
  );
const items = (place: Element) => [...place.querySelectorAll('[role=menuitem]')].map((item) => item.textContent);

describe('the corner of the site in view', () => {
  it('lists the host or the whole publisher, and says how it went', async () => {
    const onList = vi.fn(async () => 'refused' as const);
    const place = await open({ onList });
    await click(part(place, 'site'));
    expect(items(place)).toEqual(['整理本页', '总是整理 www.sohu.com', '总是整理搜狐的所有网站']);
    await click(place.querySelector('[data-copy=list-publisher]'));
    expect(onList).toHaveBeenCalledWith(['.sohu.com']);
    expect(place.querySelector('[role=status]')?.textContent).toContain('没有得到浏览器的许可');
    expect(document.activeElement).toBe(part(place, 'site'));
  });

  it('has no site to list on a page of the browser, but keeps the way to the settings', async () => {
    const onOptions = vi.fn();
    const place = await open({ host: '', onOptions });
    expect(part(place, 'site')).toBeNull();
    await press(part(place, 'more'), 'ArrowDown');
    await click(place.querySelector('[data-copy=options]'));
    expect(onOptions).toHaveBeenCalledOnce();
  });

  it('closes its menu with Esc and gives the focus back', async () => {
    const place = await open({ standing: 'listed', listed: ['www.sohu.com'], view: 'clean' });
    await click(part(place, 'site'));
    expect(items(place)).toEqual(['显示原页', '不再整理此站']);
    await press(document.activeElement, 'Escape');
    expect(place.querySelector('[role=menu]')).toBeNull();
    expect(document.activeElement).toBe(part(place, 'site'));
  });
});
