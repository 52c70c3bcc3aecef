import { useRef } from 'preact/hooks';
import { useMessages } from '../messages';

interface Props {
  readonly onExport: () => void;
  readonly onImport: (file: File) => void;
}

export function DataSection({ onExport, onImport }: Props) {
  const { t } = useMessages();
  const picker = useRef<HTMLInputElement>(null);
  return (
    <section aria-labelledby="data-heading">
      <h2 id="data-heading">{t('options_data')}</h2>
      <p class="hint">{t('options_data_hint')}</p>
      <p class="buttons">
        <button type="button" class="button" onClick={onExport}>
          {t('data_export')}
        </button>
        <button type="button" class="button" onClick={() => picker.current?.click()}>
          {t('data_import')}
        </button>
        <input
          ref={picker}
          type="file"
          accept="application/json,.json"
          hidden
          aria-label={t('data_import')}
          onChange={(event) => {
            const file = event.currentTarget.files?.[0];
            if (file) onImport(file);
            event.currentTarget.value = '';
          }}
        />
      </p>
    </section>
  );
}
