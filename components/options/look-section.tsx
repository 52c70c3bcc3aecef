import type { Preferences } from '../../core/types/settings';
import { HintedCheck } from '../hinted-check';
import { useMessages } from '../messages';
import { RadioChoice } from './choice';
import { TypeSetting } from './type-setting';

interface Props {
  readonly preferences: Preferences;
  readonly onChange: (change: Partial<Preferences>) => void;
  readonly lit: boolean;
  /** Undefined where the browser cannot light the icon up by itself. */
  readonly onLightUp: ((on: boolean) => void) | undefined;
}

interface ChoiceOf<K extends keyof Preferences> {
  readonly name: K;
  readonly legend: string;
  readonly hint?: string;
  readonly options: readonly {
    readonly value: Preferences[K] & string;
    readonly label: string;
    readonly hint?: string;
  }[];
}

type T = ReturnType<typeof useMessages>['t'];

const modeChoice = (t: T): ChoiceOf<'mode'> => ({
  name: 'mode',
  legend: t('pref_mode'),
  options: [
    { value: 'tidy', label: t('mode_tidy'), hint: t('mode_tidy_hint') },
    { value: 'reader', label: t('mode_reader'), hint: t('mode_reader_hint') },
  ],
});
const listsChoice = (t: T): ChoiceOf<'lists'> => ({
  name: 'lists',
  legend: t('pref_lists'),
  options: (['leave', 'tidy'] as const).map((value) => ({ value, label: t(`lists_${value}`) })),
});
const copyChoice = (t: T): ChoiceOf<'copyFormat'> => ({
  name: 'copyFormat',
  legend: t('pref_copy'),
  options: (['plain', 'bare', 'markdown', 'rich'] as const).map((value) => ({ value, label: t(`pref_copy_${value}`) })),
});
const languageChoice = (t: T): ChoiceOf<'language'> => ({
  name: 'language',
  legend: t('pref_language'),
  hint: t('pref_language_hint'),
  options: [
    { value: 'auto', label: t('language_auto') },
    { value: 'zh_CN', label: '简体中文' },
    { value: 'zh_TW', label: '繁體中文' },
    { value: 'en', label: 'English' },
  ],
});

/** How pages open, what is copied, and how our own pages look. */
export function LookSection({ preferences, lit, onChange, onLightUp }: Props) {
  const { t } = useMessages();
  const bind = <K extends keyof Preferences>(choice: ChoiceOf<K>) => ({
    ...choice,
    value: preferences[choice.name] as Preferences[K] & string, // as: every choice is between strings
    onChange: (value: Preferences[K]) => onChange({ [choice.name]: value }),
  });
  return (
    <section aria-labelledby="look-heading">
      <h2 id="look-heading">{t('options_look')}</h2>
      <RadioChoice {...bind(modeChoice(t))} />
      <RadioChoice {...bind(listsChoice(t))} />
      <RadioChoice {...bind(copyChoice(t))} />
      {(['captions', 'properties'] as const).map((name) => (
        <HintedCheck
          key={name}
          setting={name}
          label={t(`pref_${name}`)}
          hint={t(`pref_${name}_hint`)}
          checked={preferences[name]}
          onChange={(checked) => onChange({ [name]: checked })}
        />
      ))}
      <TypeSetting look={preferences} onChange={onChange} />
      <RadioChoice {...bind(languageChoice(t))} />
      {onLightUp && (
        <HintedCheck
          setting="lightUp"
          label={t('pref_light_up')}
          hint={t('pref_light_up_hint')}
          checked={lit}
          onChange={onLightUp}
        />
      )}
    </section>
  );
}
