import type { Badge, Incomplete } from '../core/types';
import { JoinPages } from './join-pages';
import { useMessages } from './messages';
import type { Joining } from './use-joining';

/** What the page itself says about how its article is to be taken. */
export function Badges({ badges }: { readonly badges: readonly Badge[] }) {
  const { code } = useMessages();
  const kinds = [...new Map(badges.map((badge) => [badge.kind, badge])).values()];
  if (kinds.length === 0) return null;
  return (
    <ul class="badges" data-part="badges">
      {kinds.map(({ kind, text }) => (
        <li key={kind} title={text} data-badge={kind}>
          {code('badge', kind)}
        </li>
      ))}
    </ul>
  );
}

interface NoticesProps {
  readonly list: readonly Incomplete[];
  /** Where the other pages can be joined. */
  readonly joining?: Joining | undefined;
}

/** Says when the page holds more than is shown here. */
export function IncompleteNotices({ list, joining }: NoticesProps) {
  const { code, t } = useMessages();
  const joins = joining !== undefined && joining.state.is !== 'idle';
  if (list.length === 0 && !joins) return null;
  const paged = list.find(({ kind }) => kind === 'paged');
  return (
    <ul class="notices" data-part="notice">
      {joining && (paged || joins) && <JoinPages paged={paged} joining={joining} />}
      {list
        .filter((one) => one !== paged || !joining)
        .map(({ kind, pages }) => (
          <li key={kind} data-incomplete={kind}>
            {code('incomplete', kind)}
            {pages ? ` ${t('incomplete_pages', pages)}` : ''}
          </li>
        ))}
    </ul>
  );
}
