import { READER_SIZES, READER_THEMES, READER_WIDTHS, type ReaderLook } from '../core/types/reader-look';
import { useMessages } from './messages';

interface Props {
  readonly look: ReaderLook;
  readonly onChange: (look: ReaderLook) => void;
}

export function ReaderControls({ look, onChange }: Props) {
  const { t } = useMessages();
  const resize = (by: number) =>
    onChange({ ...look, size: Math.min(READER_SIZES.length - 1, Math.max(0, look.size + by)) });
  return (
    <fieldset class="reader-controls" aria-label={t('reader_tools')}>
      <button
        type="button"
        class="button"
        aria-label={t('reader_smaller')}
        title={t('reader_smaller')}
        disabled={look.size === 0}
        onClick={() => resize(-1)}
      >
        A−
      </button>
      <button
        type="button"
        class="button"
        aria-label={t('reader_larger')}
        title={t('reader_larger')}
        disabled={look.size === READER_SIZES.length - 1}
        onClick={() => resize(1)}
      >
        A+
      </button>
      <Choice
        part="width"
        label={t('reader_width')}
        value={look.width}
        options={READER_WIDTHS.map((value) => ({ value, text: t(`reader_${value}`) }))}
        onChange={(width) => onChange({ ...look, width })}
      />
      <Choice
        part="theme"
        label={t('reader_theme')}
        value={look.theme}
        options={READER_THEMES.map((value) => ({ value, text: t(`theme_${value}`) }))}
        onChange={(theme) => onChange({ ...look, theme })}
      />
    </fieldset>
  );
}

interface ChoiceProps<T extends string> {
  readonly part: string;
  readonly label: string;
  readonly value: T;
  readonly options: readonly { readonly value: T; readonly text: string }[];
  readonly onChange: (value: T) => void;
}

function Choice<T extends string>({ part, label, value, options, onChange }: ChoiceProps<T>) {
  return (
    <select
      class={`button reader-${part}`}
      aria-label={label}
      title={label}
      value={value}
      onChange={(event) => {
        const chosen = options.find((option) => option.value === event.currentTarget.value);
        if (chosen) onChange(chosen.value);
      }}
    >
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.text}
        </option>
      ))}
    </select>
  );
}
