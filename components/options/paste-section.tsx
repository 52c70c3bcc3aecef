import { useMessages } from '../messages';

interface Props {
  readonly onOpen: () => void;
}

export function PasteSection({ onOpen }: Props) {
  const { t } = useMessages();
  return (
    <section aria-labelledby="paste-heading">
      <h2 id="paste-heading">{t('options_paste')}</h2>
      <p class="hint">{t('options_paste_hint')}</p>
      <p class="buttons">
        <button type="button" class="button" data-action="paste" onClick={onOpen}>
          {t('paste_open')}
        </button>
      </p>
    </section>
  );
}
