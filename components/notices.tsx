import type { Badge, Incomplete } from '../core/types';
import { useMessages } from './messages';

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

/** Says when the page holds more than is shown here. */
export function IncompleteNotices({ list }: { readonly list: readonly Incomplete[] }) {
  const { code, t } = useMessages();
  if (list.length === 0) return null;
  return (
    <ul class="notices" data-part="notice">
      {list.map(({ kind, pages }) => (
        <li key={kind} data-incomplete={kind}>
          {code('incomplete', kind)}
          {pages ? ` ${t('incomplete_pages', pages)}` : ''}
        </li>
      ))}
    </ul>
  );
}
