import { render } from 'preact';
import { MessagesProvider } from '../../components/messages';
import { WelcomeApp } from '../../components/welcome-app';
import { listSites } from '../../platform/list-sites';
import { ownMessages } from '../../platform/own-language';
import { openOptions } from '../../platform/own-pages';
import { isPinned } from '../../platform/pinned';
import { offeredPublishers } from '../../platform/publishers';
import { lendSample } from '../../platform/sample-article';
import { readPreferences } from '../../platform/settings/preferences';
import { editShortcuts, shortcuts } from '../../platform/shortcuts';
import { applyTheme } from '../../platform/theme';
import './welcome.css';

async function show(app: Element): Promise<void> {
  const { theme, language } = await readPreferences();
  const messages = await ownMessages(language);
  document.documentElement.lang = messages.lang;
  document.title = messages.t('extName');
  applyTheme(theme);
  render(
    <MessagesProvider value={messages}>
      <WelcomeApp
        publishers={offeredPublishers}
        shortcuts={await shortcuts()}
        firefox={import.meta.env.FIREFOX}
        pinned={await isPinned()}
        onList={listSites}
        onOptions={() => void openOptions()}
        onEditKeys={() => void editShortcuts()}
      />
    </MessagesProvider>,
    app,
  );
}

const app = document.getElementById('app');
lendSample(() => document.querySelector('[data-part="sample"]'));
if (app) {
  void show(app);
  // Back from pinning it, or from the browser's page of shortcuts.
  addEventListener('focus', () => void show(app));
}
