import { useRef, useState } from 'preact/hooks';
import type { RefusedReason, TakenOver } from '../../core/import-rules/taken-over';
import { type MessageKey, useMessages } from '../messages';

interface Props {
  /** Reads files of other programs' rules and stores what can be taken. Rejects where nothing can be stored. */
  readonly onFiles: (files: readonly File[]) => Promise<TakenOver>;
}

const WHY: Readonly<Record<RefusedReason, MessageKey>> = {
  code: 'refused_code',
  network: 'refused_network',
  xpath: 'refused_xpath',
  selector: 'refused_selector',
  everywhere: 'refused_everywhere',
  exception: 'refused_exception',
  host: 'refused_host',
  unknown: 'refused_unknown',
};
/** So many refused lines are shown. */
const MOST = 200;

/** Takes rules of other programs over, and tells what could not be taken and why. */
export function TakeOver({ onFiles }: Props) {
  const { t, number } = useMessages();
  const picker = useRef<HTMLInputElement>(null);
  const [report, setReport] = useState<TakenOver | 'failed'>();
  const read = (files: readonly File[]) => void onFiles(files).then(setReport, () => setReport('failed'));
  return (
    <div class="take-over">
      <p class="hint">{t('take_over_hint')}</p>
      <button type="button" class="button" onClick={() => picker.current?.click()}>
        {t('take_over')}
      </button>
      <input
        ref={picker}
        type="file"
        accept=".txt,.json"
        multiple
        hidden
        aria-label={t('take_over')}
        onChange={(event) => {
          read([...(event.currentTarget.files ?? [])]);
          event.currentTarget.value = '';
        }}
      />
      <div role="status" data-part="take-over">
        {report === 'failed' && <p class="problem">{t('save_failed')}</p>}
        {report && report !== 'failed' && (
          <p>{t('take_over_done', number(report.taken), number(report.rules.length), number(report.refused.length))}</p>
        )}
      </div>
      {report && report !== 'failed' && report.refused.length > 0 && (
        <details class="refused">
          <summary>{t('take_over_refused', number(report.refused.length))}</summary>
          <ul>
            {report.refused.slice(0, MOST).map(({ line, why }, i) => (
              <li key={i}>
                <code>{line.slice(0, 160)}</code> {t(WHY[why])}
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
