import { useContext } from 'preact/hooks';
import { CITE_STYLES } from '../core/cite/types';
import { KEEP_FORMATS, type Kept } from '../core/keep/types';
import type { Quote } from '../core/marks/quote';
import type { Article } from '../core/types';
import { KeepingContext, type Saved } from './keeping';
import type { MenuItem } from './menu';
import { type Messages, useMessages } from './messages';
import type { RestoredView } from './use-restored';

/** What the reader should know of a text, on paper as on the screen. */
export function notesOf(article: Pick<Article, 'badges' | 'incomplete'>, { code, t }: Messages): string[] {
  return [
    ...new Set([
      ...article.badges.map(({ kind }) => code('badge', kind)),
      ...article.incomplete.map(
        ({ kind, pages }) => code('incomplete', kind) + (pages ? ` ${t('incomplete_pages', pages)}` : ''),
      ),
    ]),
  ];
}

function savedSaid({ name, pictures, linked }: Saved, { t }: Messages): string {
  const said = t('kept', name);
  if (pictures + linked === 0) return said;
  return `${said} ${linked === 0 ? t('kept_pictures', pictures) : t('kept_linked', linked)}`;
}

interface Place {
  readonly article: Article;
  readonly current: number;
  readonly view: RestoredView;
  /** What the reader marked in a story. */
  readonly marksOf?: ((index: number) => readonly Quote[]) | undefined;
  readonly say: (text: string) => void;
}

/** The menu's items: files, a note, paper, citations, the address. Empty where nothing can be kept. */
export function useKeep({ article, current, view, marksOf, say }: Place): readonly MenuItem[] {
  const messages = useMessages();
  const { t } = messages;
  const keeping = useContext(KeepingContext);
  if (!keeping) return [];
  const kept = (): Kept => ({
    url: article.url,
    pieces: article.stories.map((story, at) => ({
      story,
      restored: view.restoredOf(at),
      marks: marksOf?.(at),
    })),
    notes: notesOf(article, messages),
  });
  const metadata = article.stories[current]?.metadata ?? article.metadata;
  const tell = (work: Promise<string>) => void work.then(say, () => say(t('keep_failed')));
  const missing = (parts: readonly ('title' | 'author' | 'date' | 'outlet')[]) =>
    parts.map((part) => t(`cite_${part}`)).join(t('list_joiner'));
  return [
    ...KEEP_FORMATS.map((format) => ({
      id: `keep-${format}`,
      label: t(`keep_${format}`),
      run: () => tell(keeping.save(format, kept()).then((saved) => savedSaid(saved, messages))),
    })),
    { id: 'keep-note', label: t('keep_note'), run: () => tell(keeping.note(kept()).then(() => t('kept_note'))) },
    ...(keeping.print ? [{ id: 'keep-print', label: t('keep_print'), run: keeping.print }] : []),
    ...CITE_STYLES.map((style) => ({
      id: `cite-${style}`,
      label: t('cite', t(`cite_style_${style === 'csl-json' ? 'csl' : style}`)),
      run: () =>
        tell(
          keeping
            .cite(style, metadata, article.url)
            .then((parts) => (parts.length > 0 ? t('cited_without', missing(parts)) : t('cited'))),
        ),
    })),
    {
      id: 'copy-link',
      label: t('copy_link'),
      run: () => tell(keeping.copyLink(article.url).then(() => t('copied_link'))),
    },
  ];
}
