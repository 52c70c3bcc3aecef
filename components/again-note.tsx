import { createContext } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';
import type { Again } from '../core/again/same-article';
import type { Found } from '../core/types';
import { formatTime } from './format-time';
import { type Messages, useMessages } from './messages';

/** Asks whether the same article was read elsewhere. */
export type AskAgain = (found: Found) => Promise<Again | undefined>;

/** Absent where nothing is remembered. */
export const AgainContext = createContext<AskAgain | undefined>(undefined);

const DAY = 86_400_000;

/** `三天前`, `yesterday`: in days, as far as they go. */
function daysAgo(at: number, lang: string): string {
  const days = Math.floor(Date.now() / DAY) - Math.floor(at / DAY);
  return new Intl.RelativeTimeFormat(lang, { numeric: 'auto' }).format(-days, 'day');
}

function differences({ before, differs, paragraphs }: Again, { t, lang, number }: Messages): string {
  return [
    differs.includes('source') && t('again_source', before.source),
    differs.includes('published') &&
      t(
        'again_published',
        formatTime({ iso: before.published, precision: before.published.length > 10 ? 'minute' : 'day' }, lang),
      ),
    paragraphs > 0 ? t('again_paragraphs', number(paragraphs)) : t('again_same'),
  ]
    .filter(Boolean)
    .join(t('list_joiner'));
}

/** Says that the same article was read elsewhere, when, and what differs. */
export function AgainNote({ found }: { readonly found: Found }) {
  const messages = useMessages();
  const { t, lang } = messages;
  const ask = useContext(AgainContext);
  const [again, setAgain] = useState<Again>();
  useEffect(() => void ask?.(found).then(setAgain), [ask, found.article.url]);
  if (!again) return null;
  const { before, differs } = again;
  const when = daysAgo(before.at, lang);
  return (
    <p class="again" data-part="again">
      {differs.includes('title')
        ? t('again_before_titled', when, before.place, before.title)
        : t('again_before', when, before.place)}
      {t('label_separator')}
      {differences(again, messages)}
    </p>
  );
}
