interface Props<T extends string> {
  readonly name: string;
  readonly legend: string;
  readonly hint?: string;
  readonly value: T;
  readonly options: readonly { readonly value: T; readonly label: string; readonly hint?: string }[];
  readonly onChange: (value: T) => void;
}

/** One choice out of a few, as radio buttons. */
export function RadioChoice<T extends string>({ name, legend, hint, value, options, onChange }: Props<T>) {
  return (
    <fieldset class="choice" data-setting={name}>
      <legend>{legend}</legend>
      {hint && <p class="hint">{hint}</p>}
      <div class="choice-options">
        {options.map((option) => (
          <label key={option.value}>
            <input
              type="radio"
              name={name}
              value={option.value}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
            />
            <span>
              {option.label}
              {option.hint && <small>{option.hint}</small>}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
