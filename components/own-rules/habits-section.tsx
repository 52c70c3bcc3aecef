import { useEffect, useState } from 'preact/hooks';
import { HintedCheck } from '../hinted-check';
import { useMessages } from '../messages';

/** What is remembered, and whether it is. */
interface SwitchActions<Known> {
  readonly read: () => Promise<Known>;
  /** Switched off, all of it is forgotten. */
  readonly set: (on: boolean) => Promise<void>;
}

export type ReadBeforeActions = SwitchActions<{ readonly on: boolean; readonly articles: number }>;
/** `sites`: how many are remembered. */
export type HabitsActions = SwitchActions<{ readonly on: boolean; readonly sites: number }>;

interface Props {
  readonly habits: HabitsActions;
  readonly again: ReadBeforeActions;
}

/** What is known, once it has been read, and how to switch it. */
function useSwitch<Known>({ read, set }: SwitchActions<Known>) {
  const [known, setKnown] = useState<Known>();
  useEffect(() => void read().then(setKnown), [read]);
  return { known, change: (on: boolean) => void set(on).then(read).then(setKnown) };
}

/** Whether lines that come back on a site are remembered, and how to forget them all. */
export function HabitsSection({ habits, again }: Props) {
  const { t, number } = useMessages();
  const { known, change } = useSwitch(habits);
  if (!known) return null;
  return (
    <section aria-labelledby="habits-heading" data-part="habits">
      <h2 id="habits-heading">{t('habits')}</h2>
      <HintedCheck
        setting="habits"
        label={t('habits_on')}
        hint={t('habits_hint')}
        checked={known.on}
        onChange={change}
      />
      <p class="count" role="status">
        {t(known.on ? 'habits_sites' : 'habits_off', number(known.sites))}
      </p>
      <ReadBeforeSwitch actions={again} />
    </section>
  );
}

/** Whether articles that were read are remembered, so that the same one is known elsewhere. */
function ReadBeforeSwitch({ actions }: { readonly actions: ReadBeforeActions }) {
  const { t, number } = useMessages();
  const { known, change } = useSwitch(actions);
  if (!known) return null;
  return (
    <>
      <HintedCheck
        setting="read-before"
        label={t('again_on')}
        hint={t('again_hint')}
        checked={known.on}
        onChange={change}
      />
      <p class="count" role="status">
        {t(known.on ? 'again_count' : 'habits_off', number(known.articles))}
      </p>
    </>
  );
}
