import { useLayoutEffect, useRef } from 'preact/hooks';
import { useMessages } from '../messages';

interface Props {
  readonly host: string;
  readonly onAnswer: (pause: boolean) => void;
}

/** A button in a page asked for it, and a page may have made its reader press it: the answer is given here. */
export function PauseQuestion({ host, onAnswer }: Props) {
  const { t } = useMessages();
  const first = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => first.current?.focus(), []);
  return (
    <section class="pause-question" aria-labelledby="pause-heading" data-part="pause">
      <h2 id="pause-heading">{t('pause_ask', host)}</h2>
      <button type="button" class="button main" data-action="pause" onClick={() => onAnswer(true)} ref={first}>
        {t('bar_not_site')}
      </button>
      <button type="button" class="button" data-action="keep" onClick={() => onAnswer(false)}>
        {t('pause_keep')}
      </button>
    </section>
  );
}
