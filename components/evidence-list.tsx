import type { Evidence } from '../core/types';
import { useMessages } from './messages';

/** Codes that speak for a kind of page, which is named beside them. */
const OF_A_KIND: ReadonlySet<Evidence['code']> = new Set(['address', 'type', 'title', 'lines']);

/** What the detector went by, the weightiest first, each for or against an article. */
export function EvidenceList({ evidence }: { readonly evidence: readonly Evidence[] }) {
  const { t } = useMessages();
  if (evidence.length === 0) return null;
  const ordered = evidence.toSorted((a, b) => Math.abs(b.points) - Math.abs(a.points));
  return (
    <details class="evidence">
      <summary>{t('evidence')}</summary>
      <ul>
        {ordered.map((one) => (
          <EvidenceLine key={one.code + (one.detail ?? '')} evidence={one} />
        ))}
      </ul>
    </details>
  );
}

function EvidenceLine({ evidence: { code: name, points, kind, detail, count } }: { readonly evidence: Evidence }) {
  const { t, code, number } = useMessages();
  const against = points < 0;
  return (
    <li data-against={against}>
      <span class="evidence-side">{t(against ? 'evidence_against' : 'evidence_for')}</span> {code('evidence', name)}
      {count !== undefined && ` ${number(count)}`}
      {OF_A_KIND.has(name) && kind !== 'unknown' && ` · ${t('evidence_like', code('page', kind))}`}
      {detail && (
        <>
          {' '}
          <q class="evidence-detail">{detail}</q>
        </>
      )}
    </li>
  );
}
