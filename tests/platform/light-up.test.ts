import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { canLightUp, lightsUp, setLightUp, syncLightUp } from '../../platform/light-up';
import { DEFAULTS, readPreferences, writePreferences } from '../../platform/settings/preferences';
import { putSites } from '../../platform/settings/site-list';

interface Filter {
  readonly hostSuffix?: string;
  readonly hostEquals?: string;
}
interface Rule {
  readonly id: string;
  readonly priority: number;
  readonly conditions: readonly { readonly of: { readonly pageUrl: Filter } }[];
  readonly actions: readonly { readonly of: { readonly imageData: object } }[];
}

const own = { ...fakeBrowser.permissions };

/** Keeps what it was made of, as the browser's matchers and actions do. */
class Made {
  constructor(readonly of: object) {}
}

let rules = new Map<string, Rule>();
const onPageChanged = {
  addRules: vi.fn((added: readonly Rule[], done: () => void) => {
    for (const rule of added) rules.set(rule.id, rule);
    done();
  }),
  removeRules: vi.fn((ids: readonly string[], done: () => void) => {
    for (const id of ids) rules.delete(id);
    done();
  }),
};
const request = vi.fn(async () => true);
const remove = vi.fn(async () => true);
const contains = vi.fn(async () => true);
const hostsOf = (id: string) =>
  rules.get(id)?.conditions.map(({ of }) => of.pageUrl.hostSuffix ?? of.pageUrl.hostEquals);

class Canvas {
  constructor(readonly width: number) {}
  getContext = () => ({
    scale: vi.fn(),
    beginPath: vi.fn(),
    roundRect: vi.fn(),
    fill: vi.fn(),
    getImageData: () => ({ width: this.width }),
  });
}

beforeEach(() => {
  fakeBrowser.reset();
  vi.clearAllMocks();
  rules = new Map();
  vi.stubGlobal('OffscreenCanvas', Canvas);
  Reflect.set(fakeBrowser, 'declarativeContent', { onPageChanged, PageStateMatcher: Made, SetIcon: Made });
  Object.assign(fakeBrowser.permissions, { request, remove, contains });
  const manifest = { manifest_version: 3, name: '', version: '1', optional_permissions: ['declarativeContent'] };
  vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue(manifest);
});

afterEach(() => vi.restoreAllMocks());
afterAll(() => {
  Reflect.deleteProperty(fakeBrowser, 'declarativeContent');
  Object.assign(fakeBrowser.permissions, own);
  vi.unstubAllGlobals();
});

describe('the icon that lights up', () => {
  it('asks for the permission before anything else, while the click lasts', async () => {
    const done = setLightUp(true);
    expect(request).toHaveBeenCalledWith({ permissions: ['declarativeContent'] });
    expect(await done).toBe(true);
    expect((await readPreferences()).lightUp).toBe(true);
    expect(await lightsUp()).toBe(true);
  });

  it('stays as it was when the permission is refused', async () => {
    request.mockResolvedValueOnce(false);
    expect(await setLightUp(true)).toBe(false);
    expect(await readPreferences()).toEqual(DEFAULTS);
  });

  it('has one rule for the hosts of every publisher, domains and single hosts alike', async () => {
    await writePreferences({ ...DEFAULTS, lightUp: true });
    await syncLightUp();
    expect([...rules.keys()]).toEqual(['known-portals']);
    expect(hostsOf('known-portals')).toContain('.sohu.com');
    expect(hostsOf('known-portals')?.length).toBeGreaterThan(100);
    expect(rules.get('known-portals')?.actions[0]?.of.imageData).toEqual({ 16: { width: 16 }, 32: { width: 32 } });
  });

  it('is the plain one on listed sites, and other sites need no rule for that', async () => {
    await writePreferences({ ...DEFAULTS, lightUp: true });
    await putSites([{ pattern: 'www.sohu.com' }, { pattern: 'unknown.example' }]);
    await syncLightUp();
    expect(hostsOf('listed-sites')).toEqual(['www.sohu.com']);
    expect(rules.get('listed-sites')?.priority).toBeGreaterThan(rules.get('known-portals')?.priority ?? Infinity);
  });

  it('goes when it is switched off, and gives the permission back only then', async () => {
    await writePreferences({ ...DEFAULTS, lightUp: true });
    await syncLightUp();
    remove.mockImplementationOnce(async () => rules.size === 0);
    await setLightUp(false);
    expect(await remove.mock.results[0]?.value).toBe(true);
    await syncLightUp();
    expect(rules.size).toBe(0);
  });

  it('is dark without the permission, whatever the settings from another machine say', async () => {
    await writePreferences({ ...DEFAULTS, lightUp: true });
    contains.mockResolvedValueOnce(false);
    Reflect.deleteProperty(fakeBrowser, 'declarativeContent');
    await syncLightUp();
    expect(await lightsUp()).toBe(false);
    expect(onPageChanged.addRules).not.toHaveBeenCalled();
  });

  it('is not offered by a browser without the means', async () => {
    vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue({ manifest_version: 3, name: '', version: '1' });
    expect(canLightUp()).toBe(false);
    expect(await lightsUp()).toBe(false);
  });
});
