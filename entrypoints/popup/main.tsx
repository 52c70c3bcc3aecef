import createDOMPurify from 'dompurify';
import { render } from 'preact';
import { MessagesProvider } from '../../components/messages';
import { PopupApp, type PopupProps } from '../../components/popup-app';
import { SiteCorner } from '../../components/site-corner';
import { createSanitizer } from '../../core/sanitize';
import { activeTab } from '../../platform/active-tab';
import { copyPieces } from '../../platform/copy-pieces';
import { extractTab, noTab } from '../../platform/extract-tab';
import { fitPopup } from '../../platform/fit-popup';
import { joinOnClick } from '../../platform/join-on-click';
import { refusedMeanwhile } from '../../platform/pending-join';
import { openReader } from '../../platform/reader-store';
import { siteCorner } from '../../platform/site-corner';
import { uiMessages } from '../../platform/ui-messages';
import './popup.css';

const parse = createSanitizer(createDOMPurify(window)).fragment;
const messages = uiMessages();

const load: PopupProps['load'] = async (anyway) => {
  const tab = await activeTab();
  return tab ? extractTab(tab, anyway) : noTab;
};

const onCopy = copyPieces(parse);

const onReader: PopupProps['onReader'] = (result, restored, story) => {
  void openReader({ result, restored, story }).then(() => window.close());
};

document.documentElement.lang = messages.lang;
document.title = messages.t('extName');
const app = document.getElementById('app');
if (app)
  render(
    <MessagesProvider value={messages}>
      <PopupApp
        load={load}
        parse={parse}
        onCopy={onCopy}
        onReader={onReader}
        onJoin={joinOnClick}
        onResume={refusedMeanwhile}
        siteSlot={<SiteCorner {...siteCorner} />}
        onPaste={() => void siteCorner.onPaste()}
      />
    </MessagesProvider>,
    app,
  );
fitPopup();
