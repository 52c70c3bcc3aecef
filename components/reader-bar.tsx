import type { CopyFormat } from '../core/serialize/formats';
import type { Article } from '../core/types';
import type { ReaderLook } from '../core/types/reader-look';
import { BrandMark } from './brand-mark';
import { CopyButton } from './copy-button';
import { Icon } from './icons';
import { KeepMenu } from './keep-menu';
import { MarksButton } from './marks/marks-button';
import type { MarksView } from './marks/use-marks';
import type { MenuItem } from './menu';
import { MenuButton } from './menu-button';
import { useMessages } from './messages';
import { ReaderControls } from './reader-controls';
import { ReadingProgress } from './reading-progress';

interface Props {
  readonly article: Article;
  readonly look: ReaderLook;
  readonly status: string;
  readonly keep: readonly MenuItem[];
  /** Reading out, and other characters. */
  readonly tools: readonly MenuItem[];
  /** Absent where nothing can be marked. */
  readonly marks: Pick<MarksView, 'list' | 'open' | 'setOpen'> | undefined;
  readonly outline: readonly MenuItem[];
  readonly place: { readonly current: Element | null };
  readonly onLook: (change: Partial<ReaderLook>) => void;
  readonly onCopy: (format: CopyFormat, all: boolean) => void;
  readonly onHelp: () => void;
  readonly onClose: () => void;
}

/** What can be done with the article, above it. */
export function ReaderBar(props: Props) {
  const { article, look, status, keep, tools, marks, outline, place, onLook, onCopy, onHelp, onClose } = props;
  const { t } = useMessages();
  return (
    <header class="reader-bar">
      <BrandMark />
      <a class="reader-host" href={article.url} rel="noreferrer" title={t('open_original')} data-part="host">
        {article.host}
      </a>
      <span class="reader-status" role="status" data-part="status" data-state="ready">
        {status}
      </span>
      {outline.length > 0 && (
        <MenuButton part="outline" class="button" name={t('outline')} label={t('outline')} items={outline}>
          <Icon name="list" />
        </MenuButton>
      )}
      <ReaderControls look={look} onChange={onLook} onHelp={onHelp} />
      {tools.length > 0 && (
        <MenuButton part="tools" class="button" name={t('tools')} label={t('tools')} items={tools}>
          <Icon name="listen" />
        </MenuButton>
      )}
      {marks && (marks.list.length > 0 || marks.open) && <MarksButton {...marks} />}
      <KeepMenu items={keep} />
      <CopyButton onCopy={onCopy} stories={article.stories.length} />
      <button
        type="button"
        class="button reader-close"
        data-action="close"
        aria-keyshortcuts="Escape"
        onClick={onClose}
      >
        <Icon name="close" />
        <span>{t('reader_close')}</span>
      </button>
      <ReadingProgress place={place} />
    </header>
  );
}
