import { type ComponentChildren, render } from 'preact';
import { Settled } from '../../components/settled';
import { AskTabs, SeveralGone } from '../../components/several/ask-tabs';
import { SeveralApp } from '../../components/several/several-app';
import { articleSanitizer } from '../../platform/article-sanitizer';
import { ownMessages } from '../../platform/own-language';
import { readPreferences } from '../../platform/settings/preferences';
import { saveSeveral, startSeveral } from '../../platform/several';
import { type Job, jobOf, newJob } from '../../platform/several-job';
import { requestTabs, returnTabs, seesTabs, tabsOf } from '../../platform/several-tabs';
import { applyTheme } from '../../platform/theme';
import { usualFormat } from '../../platform/usual-format';
import './several.css';

const { parse } = articleSanitizer();

async function start(app: Element): Promise<void> {
  const asked = new URLSearchParams(location.search);
  const preferences = await readPreferences();
  const messages = await ownMessages(preferences.language);
  document.documentElement.lang = messages.lang;
  document.title = `${messages.t('several_title')} · ${messages.t('extName')}`;
  applyTheme(preferences.theme);
  const show = (page: ComponentChildren) =>
    render(
      <Settled messages={messages} format={usualFormat(preferences)} look={preferences}>
        {page}
      </Settled>,
      app,
    );
  const showJob = ({ key, items, states }: Job) =>
    show(
      <SeveralApp
        items={items}
        states={states}
        onStart={(list, from, signal, told) => startSeveral(key, list, from, signal, told)}
        onSave={(format, kept, title) => saveSeveral(format, kept, title, parse, preferences)}
      />,
    );
  /** From here on the address tells the job: loaded again, the page goes on with it. */
  const listTabs = async (windowId: number) => {
    const items = await tabsOf(windowId);
    void returnTabs();
    const key = await newJob(items);
    history.replaceState(null, '', `?job=${key}`);
    showJob({ key, items, states: new Map() });
  };

  const windowId = Number(asked.get('window'));
  const job = await jobOf(asked.get('job') ?? '');
  if (job) return showJob(job);
  if (!asked.has('window')) return show(<SeveralGone />);
  if (await seesTabs()) return listTabs(windowId);
  const ask = () => requestTabs().then((yes) => (yes ? listTabs(windowId).then(() => true) : false));
  show(<AskTabs onAsk={ask} />);
}

const app = document.getElementById('app');
if (app) void start(app);
