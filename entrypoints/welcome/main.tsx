import { render } from 'preact';
import { MessagesProvider } from '../../components/messages';
import { WelcomeApp } from '../../components/welcome-app';
import { listSites } from '../../platform/list-sites';
import { openOptions } from '../../platform/own-pages';
import { offeredPublishers } from '../../platform/publishers';
import { readPreferences } from '../../platform/settings/preferences';
import { applyTheme } from '../../platform/theme';
import { uiMessages } from '../../platform/ui-messages';
import './welcome.css';

const messages = uiMessages();
document.documentElement.lang = messages.lang;
void readPreferences().then(({ theme }) => applyTheme(theme));
document.title = messages.t('extName');
const app = document.getElementById('app');
if (app)
  render(
    <MessagesProvider value={messages}>
      <WelcomeApp publishers={offeredPublishers} onList={listSites} onOptions={() => void openOptions()} />
    </MessagesProvider>,
    app,
  );
