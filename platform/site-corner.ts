import { activeTab } from './active-tab';
import { listSites, unlistSites } from './list-sites';
import { openPicker } from './open-picker';
import { openReport } from './open-report';
import { openSeveralLinks, openSeveralTabs } from './open-several';
import { openOptions, openPaste } from './own-pages';
import { resumeSite } from './settings/site-list';
import { siteOfTab } from './site-of-tab';
import { switchTab } from './tidy-tab';

/** What the popup's site corner can do, for the tab whose button was clicked. */
export const siteCorner = {
  load: async () => {
    const tab = await activeTab();
    return tab && siteOfTab(tab);
  },
  onList: listSites,
  onUnlist: unlistSites,
  onResume: resumeSite,
  onView: async (to: 'clean' | 'original'): Promise<void> => {
    const tab = await activeTab();
    // Where it cannot be done the popup stays, and tells why there is no article.
    if (tab) await switchTab(tab.id, to).then(() => window.close());
  },
  onPick: async (): Promise<void> => {
    const tab = await activeTab();
    if (tab && (await openPicker(tab))) window.close();
  },
  onReport: async (): Promise<void> => {
    await openReport();
    window.close();
  },
  onSeveral: async (which: 'tabs' | 'links') => {
    const why = await (which === 'tabs' ? openSeveralTabs() : openSeveralLinks());
    if (!why) window.close();
    return why;
  },
  onPaste: async (): Promise<void> => {
    await openPaste();
    window.close();
  },
  onOptions: async (): Promise<void> => {
    await openOptions();
    window.close();
  },
};
