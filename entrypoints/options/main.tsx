import { render } from 'preact';
import { MessagesProvider } from '../../components/messages';
import { OptionsApp } from '../../components/options/options-app';
import { OwnSections } from '../../components/own-rules/own-sections';
import { habitsActions } from '../../platform/habits';
import { canLightUp, setLightUp } from '../../platform/light-up';
import { listSites, unlistSites } from '../../platform/list-sites';
import { exportSettings, importSettings, readOptions, watchOptions } from '../../platform/options-data';
import { ownMessages } from '../../platform/own-language';
import { openPaste } from '../../platform/own-pages';
import { ownRulesActions } from '../../platform/own-rules-options';
import { publishers } from '../../platform/publishers';
import { readBeforeActions } from '../../platform/read-before';
import { sitesFromPasted } from '../../platform/settings/pasted-sites';
import { DEFAULTS, readPreferences, writePreferences } from '../../platform/settings/preferences';
import { putSites } from '../../platform/settings/site-list';
import { setSkipped } from '../../platform/settings/skipped-pages';
import { editShortcuts } from '../../platform/shortcuts';
import { applyTheme } from '../../platform/theme';
import './options.css';
import './own-rules.css';

const actions = {
  defaults: DEFAULTS,
  parseSites: (text: string) => sitesFromPasted(text, publishers),
  onSkip: setSkipped,
  onPreferences: writePreferences,
  onList: listSites,
  onSite: (site: Parameters<typeof putSites>[0][number]) => putSites([site]),
  onRemove: (pattern: string) => unlistSites([pattern]),
  onEditKeys: () => void editShortcuts(),
  onPaste: () => void openPaste(),
  onExport: () => void exportSettings(),
  onImport: importSettings,
  onLightUp: canLightUp() ? setLightUp : undefined,
};

const taught = { rules: ownRulesActions, habits: habitsActions, again: readBeforeActions };

async function show(app: Element): Promise<void> {
  const messages = await ownMessages((await readPreferences()).language); // before what is told in it
  const data = await readOptions();
  document.documentElement.lang = messages.lang;
  document.title = `${messages.t('options_title')} · ${messages.t('extName')}`;
  applyTheme(data.preferences.theme);
  render(
    <MessagesProvider value={messages}>
      <OptionsApp {...data} {...actions} ownRules={<OwnSections {...taught} />} />
    </MessagesProvider>,
    app,
  );
}

const app = document.getElementById('app');
if (app) {
  void show(app);
  watchOptions(() => void show(app));
}
