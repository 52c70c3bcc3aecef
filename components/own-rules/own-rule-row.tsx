import { useState } from 'preact/hooks';
import type { OwnRule } from '../../core/types';
import { useMessages } from '../messages';
import type { OwnRuleEntry } from './own-rule-entry';
import { type RuleLine, ruleLines } from './rule-lines';
import { type OnPreview, RulePreview } from './rule-preview';

const FROM = {
  ftr: 'own_from_ftr',
  cosmetic: 'own_from_cosmetic',
  'just-read': 'own_from_just_read',
  simpread: 'own_from_simpread',
} as const;

interface Props {
  readonly entry: OwnRuleEntry;
  readonly parses: (selector: string) => boolean;
  readonly onPreview: OnPreview;
  readonly onChange: (next: OwnRule) => void;
  readonly onRemove: () => void;
}

/** One rule: its site or page, whether it is on, and what it says. */
export function OwnRuleRow({ entry, parses, onPreview, onChange, onRemove }: Props) {
  const { t, number } = useMessages();
  const { own, name, outdated } = entry;
  const lines = ruleLines(own.rule);
  const change = (rule: OwnRule['rule']) => (ruleLines(rule).length === 0 ? onRemove() : onChange({ ...own, rule }));
  return (
    <li data-own-rule={name} data-off={own.off === true}>
      <details>
        <summary>
          <span class="own-name">{name}</span>{' '}
          <span class="own-facts">
            {t(own.from ? FROM[own.from] : own.only ? 'own_page' : 'own_site')}
            {' · '}
            {t('own_lines', number(lines.length))}
          </span>
        </summary>
        {outdated && <p class="own-outdated">{t('own_outdated')}</p>}
        {own.only && (
          <p>
            <a href={`https://${own.only}`} target="_blank" rel="noreferrer">
              {t('open_original')}
            </a>
          </p>
        )}
        <ul class="own-lines">
          {lines.map((line, i) => (
            <SelectorLine
              key={`${i} ${line.selector}`}
              line={line}
              parses={parses}
              onChange={(next) => change(line.with(next))}
            />
          ))}
        </ul>
        <RulePreview own={own} onPreview={onPreview} />
      </details>
      <RuleSwitch name={name} own={own} onChange={onChange} onRemove={onRemove} />
    </li>
  );
}

interface SwitchProps extends Pick<Props, 'onChange' | 'onRemove'> {
  readonly name: string;
  readonly own: OwnRule;
}

function RuleSwitch({ name, own, onChange, onRemove }: SwitchProps) {
  const { t } = useMessages();
  return (
    <>
      <label class="own-on">
        <input
          type="checkbox"
          checked={own.off !== true}
          aria-label={t('own_on_of', name)}
          onChange={(event) => onChange({ ...own, off: event.currentTarget.checked ? undefined : true })}
        />
        {t('own_on')}
      </label>
      <button
        type="button"
        class="link-button"
        data-action="remove-rule"
        aria-label={t('own_remove_of', name)}
        onClick={onRemove}
      >
        {t('own_remove')}
      </button>
    </>
  );
}

interface LineProps {
  readonly line: RuleLine;
  readonly parses: (selector: string) => boolean;
  readonly onChange: (selector: string | undefined) => void;
}

/** A selector that can be written anew, and is told where it cannot be read. */
function SelectorLine({ line, parses, onChange }: LineProps) {
  const { t } = useMessages();
  const [text, setText] = useState(line.selector);
  const wrong = text.trim() === '' || !parses(text);
  const save = () => {
    if (!wrong && text !== line.selector) onChange(text.trim());
  };
  return (
    <li>
      <span class="own-kind">{t(line.label)}</span>
      <input
        class="field"
        value={text}
        spellcheck={false}
        aria-label={`${t(line.label)}${t('label_separator')}${t('own_selector')}`}
        aria-invalid={wrong}
        onInput={(event) => setText(event.currentTarget.value)}
        onBlur={save}
        onKeyDown={(event) => event.key === 'Enter' && save()}
      />
      <button
        type="button"
        class="link-button"
        aria-label={t('own_line_remove_of', line.selector)}
        onClick={() => onChange(undefined)}
      >
        {t('own_remove')}
      </button>
      {wrong && (
        <p class="problem" role="alert">
          {t('own_selector_wrong')}
        </p>
      )}
    </li>
  );
}
