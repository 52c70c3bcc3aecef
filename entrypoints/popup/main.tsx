import createDOMPurify from 'dompurify';
import { render } from 'preact';
import { MessagesProvider } from '../../components/messages';
import { PopupApp, type PopupProps } from '../../components/popup-app';
import { SiteCorner } from '../../components/site-corner';
import { createSanitizer } from '../../core/sanitize';
import { toFlavours } from '../../core/serialize/formats';
import { toMarkdownFlavours } from '../../core/serialize/markdown';
import { visibleLength } from '../../core/text';
import { activeTab } from '../../platform/active-tab';
import { writeClipboard } from '../../platform/clipboard';
import { extractTab, noTab } from '../../platform/extract-tab';
import { fitPopup } from '../../platform/fit-popup';
import { headerLabels } from '../../platform/header-labels';
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

const onCopy: PopupProps['onCopy'] = async (pieces, format, url) => {
  const job = { pieces, url, labels: headerLabels(), parse, doc: document };
  const flavours = format === 'markdown' ? toMarkdownFlavours(job) : toFlavours(job, format);
  await writeClipboard(flavours);
  return visibleLength(flavours.text);
};

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
        siteSlot={<SiteCorner {...siteCorner} />}
      />
    </MessagesProvider>,
    app,
  );
fitPopup();
