import { useState } from 'preact/hooks';
import type { ListedSite, Publisher } from '../../core/types/settings';
import { useMessages } from '../messages';
import { AddSites } from './add-sites';
import { type SiteEntry, SiteRow } from './site-row';

interface Props {
  readonly sites: readonly SiteEntry[];
  readonly publishers: readonly Publisher[];
  /** Hosts in what the reader typed or pasted, and the words that are none. */
  readonly parseHosts: (text: string) => { readonly patterns: readonly string[]; readonly refused: readonly string[] };
  readonly onList: (patterns: readonly string[], name?: string) => void;
  readonly onChange: (site: ListedSite) => void;
  readonly onRemove: (pattern: string) => void;
}

/** A list this long gets a search field. */
const SEARCHABLE = 12;

export function SiteSection({ sites, publishers, parseHosts, onList, onChange, onRemove }: Props) {
  const { t, number } = useMessages();
  const [query, setQuery] = useState('');
  const shown = sites.filter((site) => site.pattern.includes(query.trim().toLowerCase()));
  return (
    <section aria-labelledby="sites-heading">
      <h2 id="sites-heading">{t('options_sites')}</h2>
      <p class="hint">{t('options_sites_hint')}</p>
      <AddSites publishers={publishers} parseHosts={parseHosts} onList={onList} />
      {sites.length > SEARCHABLE && (
        <input
          type="search"
          class="field"
          aria-label={t('sites_search')}
          placeholder={t('sites_search')}
          value={query}
          onInput={(event) => setQuery(event.currentTarget.value)}
        />
      )}
      <p class="count" role="status">
        {sites.length === 0 ? t('sites_none') : t('sites_count', number(shown.length))}
      </p>
      <ul class="site-list">
        {shown.map((site) => (
          <SiteRow
            key={site.pattern}
            site={site}
            onChange={onChange}
            onRemove={() => onRemove(site.pattern)}
            onGrant={() => onList([site.pattern])}
          />
        ))}
      </ul>
    </section>
  );
}
