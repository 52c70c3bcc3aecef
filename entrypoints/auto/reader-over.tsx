import { render } from 'preact';
import readerCss from '../../assets/reader.css?inline';
import { MessagesProvider } from '../../components/messages';
import { ReaderApp } from '../../components/reader-app';
import type { ParseSafe } from '../../core/compose';
import type { AutoParts } from '../../platform/auto/auto-parts';
import { ownElement } from '../../platform/auto/own-element';
import { PageStyles } from '../../platform/auto/page-styles';
import { copyPieces } from '../../platform/copy-pieces';
import { keepReaderLook, readerLook } from '../../platform/reader-look';
import { uiMessages } from '../../platform/ui-messages';
import { hostCss } from './host-css';
import overCss from './reader-over.css?inline';

const css = `${hostCss(readerCss)}\n${overCss}`;

/** The page's own content is not shown, so that find-in-page, selection and printing see the article alone. */
const PAGE_CSS = 'body{display:none!important}\nhtml{overflow:auto!important;position:static!important}';

/** Lays the reader over the page. The page stays as it is, out of sight, and comes back where it was scrolled to. */
export const readerOver = (parse: ParseSafe): AutoParts['openReader'] => {
  const look = readerLook();
  const styles = new PageStyles(document);
  return (found, close) => {
    const scrolled = window.scrollY;
    const over = ownElement('jingdu-reader', css);
    const messages = uiMessages();
    over.host.lang = messages.lang;
    const app = over.shadow.appendChild(document.createElement('div'));
    const actions = { parse, onCopy: copyPieces(parse), onLook: keepReaderLook, onClose: close };
    styles.set('page', PAGE_CSS);
    document.documentElement.append(over.host);
    void look.then((known) =>
      render(
        <MessagesProvider value={messages}>
          <ReaderApp found={found} restored={[]} story={0} look={known} {...actions} />
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
      behind: (look) => {
        styles.clear();
        over.host.hidden = true;
        const seen = look();
        over.host.hidden = false;
        styles.set('page', PAGE_CSS);
        return seen;
      },
    };
  };
};
