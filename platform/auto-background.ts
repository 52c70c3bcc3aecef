import { browser } from 'wxt/browser';
import { showPageState } from './auto-badge';
import { syncRegistration } from './auto-registration';
import { finishListing } from './list-sites';
import { onTold } from './messages';
import { openPicker } from './open-picker';
import { askPause } from './own-pages';
import { watchSites } from './settings/site-list';
import { onPermissionsChanged } from './site-permissions';

/**
 * The background's part in auto-clean. It keeps nothing in memory: whatever wakes it, it asks what is and brings the
 * registration in line, so that being stopped between any two steps loses nothing. Call at start-up, synchronously.
 */
export function startAutoClean(): void {
  const sync = () => void syncRegistration();
  const finish = () => void finishListing().then(syncRegistration);
  browser.runtime.onStartup.addListener(finish);
  browser.runtime.onInstalled.addListener(({ reason }) => {
    sync();
    if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
  });
  onPermissionsChanged(finish);
  watchSites(sync);
  onTold(
    (tabId, state) => void showPageState(tabId, state),
    (host, tab) => void askPause(host, tab),
    (id) => void openPicker({ id }),
  );
}
