import { useMessages } from '../messages';

interface Props {
  /** Addresses, newest last. */
  readonly pages: readonly string[];
  readonly onForget: (page: string) => void;
}

/** Pages that the reader wants as they came (「不在此页」), newest first. */
export function SkippedSection({ pages, onForget }: Props) {
  const { t } = useMessages();
  if (pages.length === 0) return null;
  return (
    <section aria-labelledby="skipped-heading">
      <h2 id="skipped-heading">{t('options_skipped')}</h2>
      <p class="hint">{t('options_skipped_hint')}</p>
      <ul class="site-list">
        {pages.toReversed().map((page) => (
          <li key={page} class="site-row" data-page={page}>
            <a class="site-name" href={page} target="_blank" rel="noreferrer">
              {readable(page)}
            </a>
            <button
              type="button"
              class="link-button"
              aria-label={t('skipped_forget_of', readable(page))}
              onClick={() => onForget(page)}
            >
              {t('skipped_forget')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** An address without its scheme, and with its letters instead of their codes where they decode. */
function readable(page: string): string {
  const bare = page.replace(/^https?:\/\//, '');
  try {
    return decodeURI(bare);
  } catch {
    return bare;
  }
}
