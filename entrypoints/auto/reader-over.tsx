import { render } from 'preact';
import readerCss from '../../assets/reader.css?inline';
import { MessagesProvider } from '../../components/messages';
import { ReaderApp } from '../../components/reader-app';
import { UsualFormat } from '../../components/usual-format';
import type { ParseSafe } from '../../core/compose';
import type { AutoParts } from '../../platform/auto/auto-parts';
import { ownElement } from '../../platform/auto/own-element';
import { PageStyles } from '../../platform/auto/page-styles';
import { copyPieces } from '../../platform/copy-pieces';
import { keepReaderLook, readerLook } from '../../platform/reader-look';
import { readPreferences } from '../../platform/settings/preferences';
import { uiMessages } from '../../platform/ui-messages';
import { usualFormat } from '../../platform/usual-format';
import { hostCss, PAGE_CSS } from './host-css';
import overCss from './reader-over.css?inline';

/** Lays the reader over the page. The page stays as it is, out of sight, and comes back where it was scrolled to. */
export const readerOver = (parse: ParseSafe): AutoParts['openReader'] => {
  const look = readerLook();
  const styles = new PageStyles(document);
  return (found, close) => {
    const scrolled = window.scrollY;
    const over = ownElement('jingdu-reader', `${hostCss(readerCss)}\n${overCss}`);
    const app = over.shadow.appendChild(document.createElement('div'));
    const messages = uiMessages();
    over.host.lang = messages.lang;
    const actions = { parse, onCopy: copyPieces(parse), onLook: keepReaderLook, onClose: close };
    styles.set('page', PAGE_CSS);
    document.documentElement.append(over.host);
    void Promise.all([look, readPreferences()]).then(([known, preferences]) =>
      render(
        <MessagesProvider value={messages}>
          <UsualFormat.Provider value={usualFormat(preferences)}>
            <ReaderApp found={found} restored={[]} story={0} look={known} {...actions} />
          </UsualFormat.Provider>
        </MessagesProvider>,
        app,
      ),
    );
    window.scrollTo(0, 0);
    return {
      close: () => {
        render(null, app);
        over.remove();
        styles.clear();
        window.scrollTo(0, scrolled);
      },
      behind: (see) => {
        styles.clear();
        over.host.hidden = true;
        const seen = see();
        over.host.hidden = false;
        styles.set('page', PAGE_CSS);
        return seen;
      },
    };
  };
};
