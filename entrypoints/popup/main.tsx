import { render } from 'preact';
import { PopupApp, type PopupProps } from '../../components/popup-app';
import { Settled } from '../../components/settled';
import { SiteCorner } from '../../components/site-corner';
import { activeTab } from '../../platform/active-tab';
import { articleSanitizer } from '../../platform/article-sanitizer';
import { copyPieces } from '../../platform/copy-pieces';
import { fitPopup } from '../../platform/fit-popup';
import { joinOnClick } from '../../platform/join-on-click';
import { keepArticle } from '../../platform/keep-article';
import { askAgain } from '../../platform/learn-article';
import { ownMessages } from '../../platform/own-language';
import { refusedMeanwhile } from '../../platform/pending-join';
import { readActiveTab } from '../../platform/read-active-tab';
import { openReaderHere } from '../../platform/reader-store';
import { readPreferences } from '../../platform/settings/preferences';
import { siteCorner } from '../../platform/site-corner';
import { takeOutOf } from '../../platform/take-out';
import { applyTheme } from '../../platform/theme';
import { usualFormat } from '../../platform/usual-format';
import './popup.css';

const { parse, standsAt } = articleSanitizer();
const correct = takeOutOf(() => activeTab().then((tab) => tab?.id));
const again = askAgain(parse);
const load = readActiveTab(standsAt, parse);

const onReader: PopupProps['onReader'] = (result, restored, story) =>
  openReaderHere({ result, restored, story }).then(() => window.close());

async function start(app: Element): Promise<void> {
  const preferences = await readPreferences();
  applyTheme(preferences.theme);
  const messages = await ownMessages(preferences.language);
  document.documentElement.lang = messages.lang;
  document.title = messages.t('extName');
  const keeping = keepArticle(parse, preferences, false);
  render(
    <Settled {...{ messages, keeping, correct, again, format: usualFormat(preferences), look: preferences }}>
      <PopupApp
        load={load}
        parse={parse}
        onCopy={copyPieces(parse)}
        onReader={onReader}
        onJoin={joinOnClick}
        onResume={refusedMeanwhile}
        siteSlot={<SiteCorner {...siteCorner} />}
        onPick={() => void siteCorner.onPick()}
        onReport={() => void siteCorner.onReport()}
        onPaste={() => void siteCorner.onPaste()}
      />
    </Settled>,
    app,
  );
}

const app = document.getElementById('app');
if (app) void start(app);
fitPopup();
