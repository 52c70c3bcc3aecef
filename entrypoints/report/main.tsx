import { render } from 'preact';
import { MessagesProvider } from '../../components/messages';
import { ReportApp } from '../../components/report-app';
import { articleSanitizer } from '../../platform/article-sanitizer';
import { ownMessages } from '../../platform/own-language';
import { type ReadReport, readReport, reportSource, saveReport } from '../../platform/report-page';
import { readPreferences } from '../../platform/settings/preferences';
import { applyTheme } from '../../platform/theme';
import './report.css';

const { parse } = articleSanitizer();
let read: ReadReport | undefined;

async function load() {
  read = await readReport(Number(new URLSearchParams(location.search).get('tab')));
  return read && { ...read, words: read.report.head.words, source: reportSource(read) };
}

async function start(app: Element): Promise<void> {
  const preferences = await readPreferences();
  const messages = await ownMessages(preferences.language);
  document.documentElement.lang = messages.lang;
  document.title = `${messages.t('report_title')} · ${messages.t('extName')}`;
  applyTheme(preferences.theme);
  render(
    <MessagesProvider value={messages}>
      <ReportApp load={load} onSave={(note) => (read ? saveReport(read, note) : '')} parse={parse} />
    </MessagesProvider>,
    app,
  );
}

const app = document.getElementById('app');
if (app) void start(app);
