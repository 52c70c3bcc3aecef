import { useRef, useState } from 'preact/hooks';
import { useMessages } from '../messages';

interface Props {
  readonly onExport: () => void;
  /** Gives why the file was not taken; undefined where it was. */
  readonly onImport: (file: File) => Promise<string | undefined>;
  readonly onReset: () => void;
}

/** Everything that the reader set, as a file and back; and preferences as they came. */
export function DataSection({ onExport, onImport, onReset }: Props) {
  const { t } = useMessages();
  const picker = useRef<HTMLInputElement>(null);
  const [problem, setProblem] = useState<string>();
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
        <button type="button" class="button" data-action="reset" onClick={onReset}>
          {t('data_reset')}
        </button>
        <input
          ref={picker}
          type="file"
          accept="application/json,.json"
          hidden
          aria-label={t('data_import')}
          onChange={(event) => {
            const file = event.currentTarget.files?.[0];
            if (file) void onImport(file).then(setProblem);
            event.currentTarget.value = '';
          }}
        />
      </p>
      <p class="problem" role="alert">
        {problem}
      </p>
    </section>
  );
}
