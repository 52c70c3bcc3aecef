import type { ComponentChildren } from 'preact';
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { ParseSafe } from '../core/compose';
import type { CopyFormat, StoryPiece } from '../core/serialize/formats';
import type { Outcome } from '../core/types';
import { BrandBar } from './brand-bar';
import { type OnReader, PopupArticle } from './popup-article';
import { FailurePanel, Loading } from './status-panel';
import type { OnJoin, OnResume } from './use-joining';

export interface PopupProps {
  /** Reads the tab. @param anyway without asking whether it is an article */
  readonly load: (anyway: boolean) => Promise<Outcome>;
  readonly parse: ParseSafe;
  /** @returns how many characters went on the clipboard */
  readonly onCopy: (pieces: readonly StoryPiece[], format: CopyFormat, url: string) => Promise<number>;
  readonly onReader: OnReader;
  readonly onJoin?: OnJoin;
  readonly onResume?: OnResume;
  /** Shown at the right of the header once an article is there: the site's auto-clean switch. */
  readonly siteSlot?: ComponentChildren;
  /** Lets the reader point the article out, over the page. */
  readonly onPick?: () => void;
  /** Opens the page on which this one is reported. */
  readonly onReport?: () => void;
  readonly onPaste?: () => void;
}

export function PopupApp({ load, parse, onCopy, onReader, onJoin, onResume, siteSlot, ...ways }: PopupProps) {
  const [outcome, setOutcome] = useState<Outcome>();
  const start = useCallback(
    (anyway: boolean) => {
      setOutcome(undefined);
      void load(anyway).then(setOutcome);
    },
    [load],
  );
  useEffect(() => start(false), [start]);
  return (
    <div class="popup">
      <BrandBar place={placeOf(outcome)}>{siteSlot}</BrandBar>
      {outcome?.ok ? (
        <PopupArticle
          found={outcome}
          parse={parse}
          onCopy={(pieces, format) => onCopy(pieces, format, outcome.article.url)}
          onReader={onReader}
          onJoin={onJoin}
          onResume={onResume}
        />
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard must reach it (axe: scrollable-region-focusable)
        <main tabIndex={0}>
          {outcome ? (
            <FailurePanel failure={outcome} onForce={() => start(true)} onRetry={() => start(false)} {...ways} />
          ) : (
            <Loading />
          )}
        </main>
      )}
    </div>
  );
}

function placeOf(outcome: Outcome | undefined): string[] {
  if (!outcome?.ok) return [];
  const { host, metadata } = outcome.article;
  return [host, metadata.platform?.value ?? metadata.siteName?.value].filter((text) => text !== undefined);
}
