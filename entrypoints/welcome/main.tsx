import { render } from 'preact';
import { MessagesProvider } from '../../components/messages';
import { WelcomeApp } from '../../components/welcome-app';
import { listSites } from '../../platform/list-sites';
import { ownMessages } from '../../platform/own-language';
import { openOptions } from '../../platform/own-pages';
import { offeredPublishers } from '../../platform/publishers';
import { readPreferences } from '../../platform/settings/preferences';
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
      <WelcomeApp publishers={offeredPublishers} onList={listSites} onOptions={() => void openOptions()} />
    </MessagesProvider>,
    app,
  );
}

const app = document.getElementById('app');
if (app) void show(app);
