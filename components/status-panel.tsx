import { useEffect, useState } from 'preact/hooks';
import type { Failure } from '../core/types';
import { EvidenceList } from './evidence-list';
import { Icon } from './icons';
import { useMessages } from './messages';

/** Longer than this and the reader is told that it goes on. */
const SLOW_MS = 1000;

/** The shape of an article while it is being found. */
export function Loading() {
  const { t } = useMessages();
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), SLOW_MS);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div class="loading" aria-busy="true">
      <p class={slow ? 'loading-text' : 'visually-hidden'} role="status" data-part="status" data-state="loading">
        {t(slow ? 'loading_slow' : 'loading')}
      </p>
      <div class="skeleton" aria-hidden="true">
        <i class="bone bone-title" />
        <i class="bone bone-meta" />
        {[0, 1, 2, 3, 4, 5].map((n) => (
          <i key={n} class="bone" />
        ))}
      </div>
    </div>
  );
}

interface Props {
  readonly failure: Failure;
  readonly onForce: () => void;
  readonly onRetry: () => void;
  /** Lets the reader point the article out. */
  readonly onPick?: (() => void) | undefined;
  /** Opens the page on which this one is reported. */
  readonly onReport?: (() => void) | undefined;
  /** Opens the page where text is tidied that cannot be had from here. */
  readonly onPaste?: (() => void) | undefined;
}

const CAN_RETRY: ReadonlySet<Failure['reason']> = new Set([
  'error',
  'empty',
  'unloaded',
  'error-page',
  'offline',
  'login-wall',
]);
/** The reader sees the text, and can copy it, where we cannot read it. */
const CAN_PASTE: ReadonlySet<Failure['reason']> = new Set(['pdf', 'frame-only', 'file-access', 'restricted', 'error']);

/** There is a page to point at. */
const CAN_PICK: ReadonlySet<Failure['reason']> = new Set(['not-article', 'empty', 'gallery', 'login-wall']);

/** There is a page, and it may be that it is read wrongly. */
const CAN_REPORT: ReadonlySet<Failure['reason']> = new Set([...CAN_PICK, 'video', 'error']);

const percent = (lang: string, share: number): string =>
  new Intl.NumberFormat(lang, { style: 'percent' }).format(share);

/** Why there is no article here, and what to do about it. */
export function FailurePanel({ failure, onForce, onRetry, onPick, onReport, onPaste }: Props) {
  const { t, code, lang } = useMessages();
  const { reason, force, evidence, confidence, kind = 'unknown' } = failure;
  return (
    <div class="failure">
      <div role="alert" data-part="status" data-state="failure" data-reason={reason}>
        <Icon name="page" />
        <h1>{code('failure', reason)}</h1>
        <p>{code('advice', reason)}</p>
      </div>
      <div class="failure-actions">
        {force && (
          <button type="button" class="button main" data-action="force" onClick={onForce}>
            {t('force')}
          </button>
        )}
        {onPick && CAN_PICK.has(reason) && (
          <button type="button" class="button" data-action="pick" onClick={onPick}>
            {t('pick_open')}
          </button>
        )}
        {CAN_RETRY.has(reason) && (
          <button type="button" class="button" data-action="retry" onClick={onRetry}>
            {t('retry')}
          </button>
        )}
        {onPaste && CAN_PASTE.has(reason) && (
          <button type="button" class="button" data-action="paste" onClick={onPaste}>
            {t('paste_open')}
          </button>
        )}
        {onReport && CAN_REPORT.has(reason) && (
          <button type="button" class="link-button" data-action="report" onClick={onReport}>
            {t('report_open')}
          </button>
        )}
      </div>
      {force && confidence !== undefined && (
        <p class="failure-sure">{t('force_sure', percent(lang, confidence), code('page', kind))}</p>
      )}
      <EvidenceList evidence={evidence} />
    </div>
  );
}
