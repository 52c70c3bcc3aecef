import { useContext, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { cleanUrl } from '../core/clean-url';
import type { ParseSafe } from '../core/compose';
import type { CopyFormat, StoryPiece } from '../core/serialize/formats';
import type { Found } from '../core/types';
import type { ReaderLook } from '../core/types/reader-look';
import { ArticleView } from './article-view';
import { TakenOutBar } from './by-hand/taken-out-bar';
import { useTakenOut } from './by-hand/use-taken-out';
import { KeysDialog } from './keys-dialog';
import { ListenBar } from './listen-bar';
import { Look } from './look';
import { MarkBar } from './marks/mark-bar';
import { MarksPanel } from './marks/marks-panel';
import { useMarks } from './marks/use-marks';
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

export interface ReaderProps {
  readonly found: Found;
  readonly restored: readonly string[];
  readonly story: number;
  readonly look: ReaderLook;
  readonly parse: ParseSafe;
  readonly onLook: (change: Partial<ReaderLook>) => void;
  readonly onCopy: (pieces: readonly StoryPiece[], format: CopyFormat, url: string) => Promise<number>;
  readonly onClose: () => void;
  /** Told what the article has become, where it is kept: joined with its other pages, with blocks put back. */
  readonly onKeep?: (found: Found, restored: readonly string[], story: number) => void | Promise<void>;
  /** Absent where nothing may be fetched: over the page itself. */
  readonly onJoin?: OnJoin;
  readonly onResume?: OnResume;
}

/** The article by itself, set for long reading. */
export function ReaderApp(props: ReaderProps) {
  const { found, current, setCurrent, view, look, joining, byHand, marks, bar, keys, tools } = useReader(props);
  if (!view.body) return null;
  return (
    <Look.Provider value={look}>
      <div class="reader" data-theme={look.theme} {...typeStyle(look)} ref={bar.place}>
        <ReaderBar {...bar} />
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
            joining={props.onJoin && joining}
            byHand={byHand}
          />
          <PrintSource url={found.article.url} host={found.article.host} />
        </main>
        {byHand && <TakenOutBar byHand={byHand} />}
        {marks && <MarkBar marks={marks} onCopy={keys.copy} />}
        {marks?.open && <MarksPanel marks={marks} />}
        {tools.listening && tools.speech && (
          <ListenBar
            key={current}
            {...{ speech: tools.speech, place: bar.place, lang: langOf(found, current) }}
            onClose={() => tools.setListening(false)}
          />
        )}
        {keys.helping && <KeysDialog keys={marks ? MARKING_KEYS : KEYS} onClose={() => keys.setHelping(false)} />}
      </div>
    </Look.Provider>
  );
}

const KEYS = ['j', 'k', 'c', 'Esc', '?'] as const;
const MARKING_KEYS = ['j', 'k', 'c', 'h', 'x', 'Esc', '?'] as const;

/** What the reader holds and does. */
function useReader(props: ReaderProps) {
  const { parse, onClose, onJoin, onKeep } = props;
  const { found: joined, ...joining } = useJoining(props.found, onJoin, props.onResume);
  const { found: original, byHand } = useTakenOut(joined, parse);
  const { found, tools: items, ...tools } = useTools(original, (text) => setStatus(text));
  const { article } = found;
  const [current, setCurrent] = useState(Math.min(props.story, article.stories.length - 1));
  const [look, onLook] = useLook(props);
  const usual = useContext(UsualFormat);
  const view = useRestored(found, current, parse, props.restored);
  const copyUsual = () => void copy(usual, false);
  const { place, helping, setHelping } = useArticleKeys({
    copy: copyUsual,
    mark: () => marks?.toggle(),
    leave: onClose,
  });
  const { status, setStatus, copy } = useCopy({ stories: article.stories, current, view, place }, (pieces, format) =>
    props.onCopy(pieces, format, article.url),
  );
  const marks = useMarks({ article, current, place, shown: [view.body, look.fullWidth], say: setStatus });
  useChanged(() => void onKeep?.(original, [...view.restored], current), [original, view.restored, current]);
  const outline = useMemo(() => (view.body ? outlineOf(view.body, () => place.current) : []), [view.body]);
  const keep = useKeep({ article, current, view, marksOf: marks?.marksOf, say: setStatus });
  const onHelp = () => setHelping(true);
  const bar = {
    article,
    keep,
    tools: items,
    marks,
    look,
    status,
    outline,
    place,
    onCopy: copy,
    onLook,
    onHelp,
    onClose,
  };
  const keys = { copy: copyUsual, helping, setHelping };
  return { found, current, setCurrent, view, look, joining, byHand, marks, bar, keys, tools };
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
