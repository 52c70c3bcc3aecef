import { safeFileName } from '../../core/keep/file-name';
import { filledName, unknownIn } from '../../core/keep/template';
import { NAME_VARIABLES, NOTE_VARIABLES } from '../../core/keep/variables';
import type { Preferences } from '../../core/types/settings';
import { HintedCheck } from '../hinted-check';
import { useMessages } from '../messages';

interface Props {
  readonly preferences: Preferences;
  readonly onChange: (change: Partial<Preferences>) => void;
}

/** How files and notes are named and what is in them. */
export function KeepSection({ preferences, onChange }: Props) {
  const { t } = useMessages();
  const { namePattern, vault, folder, noteTemplate } = preferences;
  return (
    <section aria-labelledby="keep-heading">
      <h2 id="keep-heading">{t('options_keep')}</h2>
      <HintedCheck
        setting="keepPictures"
        label={t('pref_pictures')}
        hint={t('pref_pictures_hint')}
        checked={preferences.keepPictures}
        onChange={(keepPictures) => onChange({ keepPictures })}
      />
      <TextSetting
        name="namePattern"
        label={t('pref_name')}
        value={namePattern}
        known={NAME_VARIABLES}
        hint={t('pref_name_example', useExample(namePattern))}
        onChange={(value) => onChange({ namePattern: value })}
      />
      {(['vault', 'folder'] as const).map((name) => (
        <TextSetting
          key={name}
          name={name}
          label={t(`pref_${name}`)}
          value={name === 'vault' ? vault : folder}
          hint={t(`pref_${name}_hint`)}
          onChange={(value) => onChange({ [name]: value })}
        />
      ))}
      <TextSetting
        name="noteTemplate"
        label={t('pref_note')}
        value={noteTemplate}
        known={NOTE_VARIABLES}
        rows={5}
        onChange={(value) => onChange({ noteTemplate: value })}
      />
    </section>
  );
}

/** The name that a pattern gives a made-up article. */
function useExample(pattern: string): string {
  const { t } = useMessages();
  const values = {
    title: t('sample_title'),
    published: '2025-06-18',
    time: '0730',
    source: t('sample_source'),
    site: t('sample_source'),
    author: '',
    host: 'www.example.com',
    date: new Date().toISOString().slice(0, 10),
  };
  return safeFileName(filledName(pattern, values), 'md', values.host);
}

interface TextProps {
  readonly name: 'namePattern' | 'vault' | 'folder' | 'noteTemplate';
  readonly label: string;
  readonly value: string;
  readonly hint?: string;
  /** Names that may stand between double braces. */
  readonly known?: readonly string[];
  readonly rows?: number;
  readonly onChange: (value: string) => void;
}

/** A line or a few of text, saved when it is left. */
function TextSetting({ name, label, value, hint, known, rows, onChange }: TextProps) {
  const { t } = useMessages();
  const id = `keep-${name}`;
  const unknown = known ? unknownIn(value, known) : [];
  const field = {
    id,
    value,
    maxLength: rows ? 1500 : 200,
    spellcheck: false,
    'data-setting': name,
    'aria-describedby': `${id}-hint`,
    onChange: (event: { readonly currentTarget: { readonly value: string } }) => onChange(event.currentTarget.value),
  };
  return (
    <div class="text-setting">
      <label for={id}>{label}</label>
      {rows ? <textarea {...field} rows={rows} /> : <input type="text" {...field} />}
      <p class="hint" id={`${id}-hint`}>
        {hint}
        {hint && known && <br />}
        {known && t('pref_name_hint', known.map((one) => `{{${one}}}`).join(' '))}
        {unknown.length > 0 && <strong> {t('pref_unknown', unknown.map((one) => `{{${one}}}`).join(' '))}</strong>}
      </p>
    </div>
  );
}
