import { useContext, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { cleanUrl } from '../core/clean-url';
import type { ParseSafe } from '../core/compose';
import type { CopyFormat, Piece } from '../core/serialize/formats';
import type { Result } from '../core/types';
import type { ReaderLook } from '../core/types/reader-look';
import { ArticleView } from './article-view';
import { KeysDialog } from './keys-dialog';
import { ListenBar } from './listen-bar';
import { Look } from './look';
import { useMessages } from './messages';
import { outlineOf } from './outline';
import { ReaderBar } from './reader-bar';
import { typeStyle } from './type-style';
import { useArticleKeys } from './use-article-keys';
import { useCopy } from './use-copy';
import { type OnJoin, type OnResume, useJoining } from './use-joining';
import { useKeep } from './use-keep';
import { useRestored } from './use-restored';
import { useTools } from './use-tools';
import { UsualFormat } from './usual-format';

type Found = Extract<Result, { ok: true }>;

export interface ReaderProps {
  readonly found: Found;
  readonly restored: readonly string[];
  readonly story: number;
  readonly look: ReaderLook;
  readonly parse: ParseSafe;
  readonly onLook: (change: Partial<ReaderLook>) => void;
  readonly onCopy: (pieces: readonly Piece[], format: CopyFormat, url: string) => Promise<number>;
  readonly onClose: () => void;
  /** Told what the article has become, where it is kept: joined with its other pages, with blocks put back. */
  readonly onKeep?: (found: Found, restored: readonly string[], story: number) => void;
  /** Absent where nothing may be fetched: over the page itself. */
  readonly onJoin?: OnJoin;
  readonly onResume?: OnResume;
}

/** The article by itself, set for long reading. */
export function ReaderApp(props: ReaderProps) {
  const { parse, onClose, onJoin, onKeep } = props;
  const { found: original, ...joining } = useJoining(props.found, onJoin, props.onResume);
  const { found, tools, listening, setListening, speech } = useTools(original, (text) => setStatus(text));
  const { article } = found;
  const [current, setCurrent] = useState(Math.min(props.story, article.stories.length - 1));
  const [look, setLook] = useLook(props);
  const usual = useContext(UsualFormat);
  const view = useRestored(found, current, parse, props.restored);
  const { place, helping, setHelping } = useArticleKeys({ copy: () => void copy(usual, false), leave: onClose });
  const { status, setStatus, copy } = useCopy({ stories: article.stories, current, view, place }, (pieces, format) =>
    props.onCopy(pieces, format, article.url),
  );
  useChanged(() => onKeep?.(original, [...view.restored], current), [original, view.restored, current]);
  const outline = useMemo(() => (view.body ? outlineOf(view.body, () => place.current) : []), [view.body]);
  const keep = useKeep({ article, current, view, say: setStatus });
  if (!view.body) return null;
  const bar = { article, keep, tools, look, status, outline, place, onCopy: copy, onClose };
  return (
    <Look.Provider value={look}>
      <div class="reader" data-theme={look.theme} {...typeStyle(look)} ref={place}>
        <ReaderBar {...bar} onLook={setLook} onHelp={() => setHelping(true)} />
        <main tabIndex={-1}>
          <ArticleView
            found={found}
            current={current}
            body={view.body}
            removals={view.removals}
            restored={view.restored}
            onSelect={setCurrent}
            onToggle={view.toggle}
            onToggleAll={view.toggleAll}
            joining={onJoin && joining}
          />
          <PrintSource url={article.url} host={article.host} />
        </main>
        {listening && speech && (
          <ListenBar
            key={current}
            {...{ speech, place, lang: langOf(found, current) }}
            onClose={() => setListening(false)}
          />
        )}
        {helping && <KeysDialog keys={['j', 'k', 'c', 'Esc', '?']} onClose={() => setHelping(false)} />}
      </div>
    </Look.Provider>
  );
}

const langOf = ({ article }: Found, current: number): string =>
  article.stories[current]?.metadata.lang?.value ?? article.metadata.lang?.value ?? '';

/** Runs where something is another than before, not at first. */
function useChanged(run: () => void, parts: readonly unknown[]): void {
  const shown = useRef(false);
  useEffect(() => {
    if (shown.current) run();
    shown.current = true;
  }, parts);
}

/** How it is set: as given, wherever it was changed last. */
function useLook({ look: given, onLook }: ReaderProps) {
  const [look, setLook] = useState(given);
  useEffect(() => setLook(given), [given]);
  const change = (part: Partial<ReaderLook>) => {
    setLook({ ...look, ...part });
    onLook(part);
  };
  return [look, change] as const;
}

/** On paper alone: where it stands on the web, and when it was printed. */
function PrintSource({ url, host }: { readonly url: string; readonly host: string }) {
  const { t, lang } = useMessages();
  const date = new Intl.DateTimeFormat(lang, { dateStyle: 'long' }).format(new Date());
  return (
    <p class="print-source" data-part="print-source">
      {t('print_source', host, date)} <span>{cleanUrl(url)}</span>
    </p>
  );
}
