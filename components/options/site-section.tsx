import { useState } from 'preact/hooks';
import type { ListedSite, ListingOutcome, SiteAnswer } from '../../core/types/settings';
import { useMessages } from '../messages';
import { AddSites } from './add-sites';
import { type SiteEntry, SiteRow } from './site-row';

interface Props {
  readonly sites: readonly SiteEntry[];
  /** What each part of a typed or pasted list means. */
  readonly parseSites: (text: string) => readonly SiteAnswer[];
  /** `name`: the publisher's, where the reader named one alone. */
  readonly onList: (patterns: readonly string[], name?: string) => Promise<ListingOutcome>;
  readonly onChange: (site: ListedSite) => void;
  readonly onRemove: (pattern: string) => void;
}

/** A list this long gets a search field. */
const SEARCHABLE = 12;

export function SiteSection({ sites, parseSites, onList, onChange, onRemove }: Props) {
  const { t, number } = useMessages();
  const [query, setQuery] = useState('');
  const shown = sites.filter((site) => site.pattern.includes(query.trim().toLowerCase()));
  return (
    <section aria-labelledby="sites-heading">
      <h2 id="sites-heading">{t('options_sites')}</h2>
      <p class="hint">{t('options_sites_hint')}</p>
      <AddSites listed={sites.filter(({ granted }) => granted)} parseSites={parseSites} onList={onList} />
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
            onGrant={() => void onList([site.pattern])}
          />
        ))}
      </ul>
    </section>
  );
}
