import { useRef } from 'preact/hooks';
import type { Incomplete } from '../core/types';
import { useMessages } from './messages';
import { useFocusKept } from './use-focus-kept';
import type { Joining } from './use-joining';

interface Props {
  /** Absent once everything is joined. */
  readonly paged: Incomplete | undefined;
  readonly joining: Joining;
}

/** Tells that the article has other pages, and joins them on a click. It takes the focus of the button that goes. */
export function JoinPages({ paged, joining }: Props) {
  const { t } = useMessages();
  const { state, join, cancel } = joining;
  const place = useRef<HTMLLIElement>(null);
  useFocusKept(place, state.is);
  const busy = state.is === 'asking' || state.is === 'reading';
  const offers = join && (paged?.next ?? paged?.first) !== undefined;
  return (
    <li data-incomplete="paged" data-joining={state.is} ref={place} tabIndex={-1}>
      <span role="status" data-part="join-status">
        <Sentence paged={paged} joining={joining} />
      </span>
      {state.is === 'stopped' && state.by.url && (
        <a class="join-url" href={state.by.url} target="_blank" rel="noopener noreferrer">
          {state.by.url}
        </a>
      )}
      {(busy || offers) && (
        // One button, so that the focus stays where it was clicked.
        <button type="button" class="button" data-action={busy ? 'join-cancel' : 'join'} onClick={busy ? cancel : join}>
          {t(busy ? 'join_cancel' : state.is === 'stopped' ? 'join_again' : 'join')}
        </button>
      )}
    </li>
  );
}

/** How it stands, in one sentence. */
function Sentence({ paged, joining: { state, pages } }: Props) {
  const { code, t } = useMessages();
  const told = `${code('incomplete', 'paged')}${paged?.pages ? ` ${t('incomplete_pages', paged.pages)}` : ''}`;
  switch (state.is) {
    case 'asking':
      return t('join_asking');
    case 'reading':
      if (state.page === 0) return t('join_reading_whole');
      return state.of ? t('join_reading_of', state.page, state.of) : t('join_reading', state.page);
    case 'stopped':
      return `${t(`join_problem_${state.by.problem}`, state.by.page)} ${t('join_kept', pages)}`;
    case 'done':
      return pages > 1 ? t('join_done', pages) : t('join_done_whole');
    case 'refused':
    case 'failed':
      return `${t(`join_${state.is}`)} ${told}`;
    default:
      return pages > 1 ? t('join_kept', pages) : told;
  }
}
