import { render } from 'preact';
import readerCss from '../../assets/reader.css?inline';
import { ReaderApp } from '../../components/reader-app';
import { Settled } from '../../components/settled';
import type { ParseSafe } from '../../core/compose';
import type { AutoParts, OpenReader } from '../../platform/auto/auto-parts';
import { layOver } from '../../platform/auto/laid-over';
import { copyPieces } from '../../platform/copy-pieces';
import { bringTexts } from '../../platform/kept-texts';
import { keepReaderLook } from '../../platform/reader-look';
import { readPreferences } from '../../platform/settings/preferences';
import { uiMessages } from '../../platform/ui-messages';
import { usualFormat } from '../../platform/usual-format';
import { hostCss, PAGE_CSS } from './host-css';
import overCss from './reader-over.css?inline';

type Args = Parameters<AutoParts['openReader']>;

/** Lays the reader over the page, with the blocks back that the reader put back, at the story in view. */
export const readerOver =
  (parse: ParseSafe) =>
  (
    ...[found, close, restored = [], story = 0]: [...Args, restored?: readonly string[], story?: number]
  ): OpenReader => {
    const over = layOver(`${hostCss(readerCss)}\n${overCss}`, PAGE_CSS);
    const actions = { parse, onCopy: copyPieces(parse), onLook: keepReaderLook, onClose: close };
    Promise.all([readPreferences(), bringTexts()])
      .then(([preferences]) => {
        const messages = uiMessages();
        over.speaks(messages.lang);
        render(
          <Settled messages={messages} format={usualFormat(preferences)} look={preferences}>
            <ReaderApp found={found} restored={restored} story={story} look={preferences} {...actions} />
          </Settled>,
          over.app,
        );
      })
      .catch(close); // there is nothing to read in it: the page itself comes back
    return {
      ...over,
      close: () => {
        over.close();
        render(null, over.app);
      },
    };
  };
