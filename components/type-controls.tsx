import { FACES, LINES, MEASURES, PARAGRAPHS, type ReaderLook, SIZES, THEMES } from '../core/types/reader-look';
import { type MessageKey, useMessages } from './messages';

interface Props {
  readonly look: ReaderLook;
  readonly onChange: (change: Partial<ReaderLook>) => void;
}

/** Every choice of how an article is set. Used by the reader's panel and the options page. */
export function TypeControls({ look, onChange }: Props) {
  const { t } = useMessages();
  const sets =
    <K extends keyof ReaderLook>(name: K) =>
    (value: ReaderLook[K]) =>
      onChange({ [name]: value });
  return (
    <div class="type-controls">
      <Chips name="theme" label="reader_theme" values={THEMES} value={look.theme} onChange={sets('theme')} />
      <Chips name="face" label="type_face" values={FACES} value={look.face} onChange={sets('face')} />
      <Stepper
        name="size"
        label="type_size"
        values={SIZES}
        value={look.size}
        text={(px) => t('type_px', px)}
        onChange={sets('size')}
      />
      <Stepper
        name="line"
        label="type_line"
        values={LINES}
        value={look.line}
        text={(line) => `${line}`}
        onChange={sets('line')}
      />
      <Stepper
        name="measure"
        label="type_measure"
        values={MEASURES}
        value={look.measure}
        text={(count) => t('type_characters', count)}
        onChange={sets('measure')}
      />
      <Chips
        name="paragraphs"
        label="type_paragraphs"
        values={PARAGRAPHS}
        value={look.paragraphs}
        onChange={sets('paragraphs')}
      />
      <Switch name="justify" on={look.justify} onChange={sets('justify')} />
      <Switch name="fullWidth" hint="type_fullWidth_hint" on={look.fullWidth} onChange={sets('fullWidth')} />
    </div>
  );
}

interface ChipsProps<T extends string> {
  readonly name: 'theme' | 'face' | 'paragraphs';
  readonly label: MessageKey;
  readonly values: readonly T[];
  readonly value: T;
  readonly onChange: (value: T) => void;
}

function Chips<T extends string>({ name, label, values, value, onChange }: ChipsProps<T>) {
  const { t, code } = useMessages();
  return (
    <fieldset class="type-row" data-setting={name}>
      <legend>{t(label)}</legend>
      <div class="chips">
        {values.map((one) => (
          <label key={one} class="chip" data-value={one}>
            <input
              type="radio"
              name={`type-${name}`}
              value={one}
              checked={one === value}
              onChange={() => onChange(one)}
            />
            <span>{code(name, one)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

interface StepperProps<T extends number> {
  readonly name: string;
  readonly label: MessageKey;
  /** From the least to the most. */
  readonly values: readonly T[];
  readonly value: T;
  readonly text: (value: T) => string;
  readonly onChange: (value: T) => void;
}

/** One of a few measures, each a step from the next. */
function Stepper<T extends number>({ name, label, values, value, text, onChange }: StepperProps<T>) {
  const { t } = useMessages();
  const at = values.indexOf(value);
  const step = (by: number, sign: string) => {
    const next = values[at + by];
    return (
      <button
        type="button"
        class="button"
        data-step={by}
        aria-label={t(by < 0 ? 'type_less' : 'type_more', t(label))}
        aria-disabled={next === undefined}
        onClick={() => next !== undefined && onChange(next)}
      >
        {sign}
      </button>
    );
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: two buttons around a value, not a set of fields
    <div class="type-row" role="group" aria-label={t(label)} data-setting={name}>
      <span class="type-label">{t(label)}</span>
      <div class="stepper">
        {step(-1, '−')}
        <output>{text(value)}</output>
        {step(1, '+')}
      </div>
    </div>
  );
}

interface SwitchProps {
  readonly name: 'justify' | 'fullWidth';
  readonly hint?: MessageKey;
  readonly on: boolean;
  readonly onChange: (on: boolean) => void;
}

function Switch({ name, hint, on, onChange }: SwitchProps) {
  const { t } = useMessages();
  return (
    <label class="type-switch">
      <input
        type="checkbox"
        checked={on}
        data-setting={name}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <span>
        {t(`type_${name}`)}
        {hint && <small>{t(hint)}</small>}
      </span>
    </label>
  );
}
