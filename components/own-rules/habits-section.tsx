import { useEffect, useState } from 'preact/hooks';
import { HintedCheck } from '../hinted-check';
import { useMessages } from '../messages';

interface Known {
  readonly on: boolean;
  /** How many sites are remembered. */
  readonly sites: number;
}

export interface ReadBeforeActions {
  readonly read: () => Promise<{ readonly on: boolean; readonly articles: number }>;
  /** Switched off, all of it is forgotten. */
  readonly set: (on: boolean) => Promise<void>;
}

export interface HabitsActions {
  readonly read: () => Promise<Known>;
  /** Switched off, all of it is forgotten. */
  readonly set: (on: boolean) => Promise<void>;
}

interface Props {
  readonly habits: HabitsActions;
  readonly again: ReadBeforeActions;
}

/** Whether lines that come back on a site are remembered, and how to forget them all. */
export function HabitsSection({ habits: { read, set }, again }: Props) {
  const { t, number } = useMessages();
  const [known, setKnown] = useState<Known>();
  useEffect(() => void read().then(setKnown), [read]);
  const change = (on: boolean) => void set(on).then(read).then(setKnown);
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
      <ReadBeforeSwitch {...again} />
    </section>
  );
}

/** Whether articles that were read are remembered, so that the same one is known elsewhere. */
function ReadBeforeSwitch({ read, set }: ReadBeforeActions) {
  const { t, number } = useMessages();
  const [known, setKnown] = useState<Awaited<ReturnType<typeof read>>>();
  useEffect(() => void read().then(setKnown), [read]);
  const change = (on: boolean) => void set(on).then(read).then(setKnown);
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
