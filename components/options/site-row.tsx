import type { ListedSite, Mode } from '../../core/types/settings';
import { useMessages } from '../messages';

/** A listed site, and whether the browser still lets us in. */
export interface SiteEntry extends ListedSite {
  readonly granted: boolean;
}

interface Props {
  readonly site: SiteEntry;
  readonly onChange: (site: ListedSite) => void;
  readonly onRemove: () => void;
  readonly onGrant: () => void;
}

export function SiteRow({ site, onChange, onRemove, onGrant }: Props) {
  const { t } = useMessages();
  const { granted, ...entry } = site;
  const name = site.pattern.startsWith('.') ? `*${site.pattern}` : site.pattern;
  return (
    <li class="site-row" data-site={site.pattern} data-granted={granted}>
      <span class="site-name">{name}</span>
      {granted ? (
        <select
          class="button small"
          aria-label={t('site_mode_of', name)}
          value={modeOf(site)}
          onChange={(event) => onChange(withMode(entry, event.currentTarget.value))}
        >
          <option value="default">{t('mode_default')}</option>
          <option value="tidy">{t('mode_tidy')}</option>
          <option value="reader">{t('mode_reader')}</option>
          <option value="paused">{t('mode_paused')}</option>
        </select>
      ) : (
        <span class="site-revoked">
          {t('site_revoked')}
          <button type="button" class="link-button" onClick={onGrant}>
            {t('site_grant')}
          </button>
        </span>
      )}
      <button type="button" class="link-button" aria-label={t('site_remove_of', name)} onClick={onRemove}>
        {t('site_remove')}
      </button>
    </li>
  );
}

const modeOf = (site: ListedSite): string => (site.paused ? 'paused' : (site.mode ?? 'default'));

function withMode({ pattern }: ListedSite, value: string): ListedSite {
  if (value === 'paused') return { pattern, paused: true };
  const mode: Mode | undefined = value === 'tidy' || value === 'reader' ? value : undefined;
  return { pattern, ...(mode && { mode }) };
}
