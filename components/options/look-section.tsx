import type { Preferences } from '../../core/types/settings';
import { useMessages } from '../messages';
import { Choice } from './choice';

interface Props {
  readonly preferences: Preferences;
  readonly onChange: (preferences: Preferences) => void;
  /** Undefined where the browser cannot light the icon up by itself. */
  readonly onLightUp: ((on: boolean) => void) | undefined;
}

/** How pages open, what is copied, and how our own pages look. */
export function LookSection({ preferences, onChange, onLightUp }: Props) {
  const { t } = useMessages();
  const set =
    <K extends keyof Preferences>(key: K) =>
    (value: Preferences[K]) =>
      onChange({ ...preferences, [key]: value });
  return (
    <section aria-labelledby="look-heading">
      <h2 id="look-heading">{t('options_look')}</h2>
      <Choice
        name="mode"
        legend={t('pref_mode')}
        value={preferences.mode}
        onChange={set('mode')}
        options={[
          { value: 'tidy', label: t('mode_tidy'), hint: t('mode_tidy_hint') },
          { value: 'reader', label: t('mode_reader'), hint: t('mode_reader_hint') },
        ]}
      />
      <Choice
        name="lists"
        legend={t('pref_lists')}
        value={preferences.lists}
        onChange={set('lists')}
        options={[
          { value: 'leave', label: t('lists_leave') },
          { value: 'tidy', label: t('lists_tidy') },
        ]}
      />
      <Choice
        name="copyFormat"
        legend={t('pref_copy')}
        value={preferences.copyFormat}
        onChange={set('copyFormat')}
        options={(['plain', 'bare', 'markdown', 'rich'] as const).map((value) => ({
          value,
          label: t(`pref_copy_${value}`),
        }))}
      />
      <Choice
        name="theme"
        legend={t('pref_theme')}
        value={preferences.theme}
        onChange={set('theme')}
        options={(['system', 'light', 'dark'] as const).map((value) => ({ value, label: t(`theme_choice_${value}`) }))}
      />
      <Choice
        name="language"
        legend={t('pref_language')}
        value={preferences.language}
        onChange={set('language')}
        options={[
          { value: 'auto', label: t('language_auto') },
          { value: 'zh_CN', label: '简体中文' },
          { value: 'zh_TW', label: '繁體中文' },
          { value: 'en', label: 'English' },
        ]}
      />
      {onLightUp && (
        <label class="check">
          <input
            type="checkbox"
            checked={preferences.lightUp}
            onChange={(event) => onLightUp(event.currentTarget.checked)}
          />
          <span>
            {t('pref_light_up')}
            <small>{t('pref_light_up_hint')}</small>
          </span>
        </label>
      )}
    </section>
  );
}
