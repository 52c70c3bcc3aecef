import { useRef, useState } from 'preact/hooks';
import type { Item, States } from '../../core/keep/several';
import { SEVERAL_FORMATS, type SeveralFormat } from '../../core/keep/several-file';
import type { Kept } from '../../core/keep/types';
import { BrandBar } from '../brand-bar';
import { useMessages } from '../messages';
import { useFocusKept } from '../use-focus-kept';
import { notesOf } from '../use-keep';
import { SeveralList } from './several-list';
import { type OnStart, useSeveral } from './use-several';

export interface SeveralProps {
  readonly items: readonly Item[];
  readonly states: States;
  readonly onStart: OnStart;
  /** @returns the file's name */
  readonly onSave: (format: SeveralFormat, kept: readonly Kept[], title: string) => Promise<string>;
}

/** Several pages at once: which ones, how far it is, what became of each, and the file. */
export function SeveralApp({ items: all, states: known, onStart, onSave }: SeveralProps) {
  const { t } = useMessages();
  const several = useSeveral(all, known, onStart);
  const { phase, items, states, chosen, tally } = several;
  const main = useRef<HTMLElement>(null);
  useFocusKept(main, phase);
  return (
    <div class="several">
      <BrandBar place={[t('several_title')]} />
      <main ref={main} tabIndex={-1}>
        <h1>{t('several_title')}</h1>
        {phase === 'choosing' && (
          <Choosing count={chosen.size} of={all.length} onAll={several.chooseAll} onStart={several.start} />
        )}
        {phase === 'reading' && <Progress tally={tally} of={items.length} onCancel={several.cancel} />}
        {phase === 'rested' && (
          <Rested items={items} states={states} onAgain={several.again} onSave={onSave} tally={tally} />
        )}
        <SeveralList
          items={items}
          states={states}
          chosen={phase === 'choosing' ? chosen : undefined}
          onChoose={several.choose}
        />
      </main>
    </div>
  );
}

interface ChoosingProps {
  readonly count: number;
  readonly of: number;
  readonly onAll: (on: boolean) => void;
  readonly onStart: () => void;
}

function Choosing({ count, of, onAll, onStart }: ChoosingProps) {
  const { t } = useMessages();
  return (
    <>
      <p class="hint">{t('several_hint')}</p>
      <p class="several-actions">
        <button type="button" class="button main" data-action="start" disabled={count === 0} onClick={onStart}>
          {t('several_start', count)}
        </button>
        <button type="button" class="button" onClick={() => onAll(count < of)}>
          {t(count < of ? 'welcome_all' : 'welcome_none')}
        </button>
      </p>
    </>
  );
}

interface ProgressProps {
  readonly tally: { readonly done: number; readonly failed: number };
  readonly of: number;
  readonly onCancel: () => void;
}

function Progress({ tally, of, onCancel }: ProgressProps) {
  const { t } = useMessages();
  const past = tally.done + tally.failed;
  return (
    <div class="several-progress">
      <p id="several-progress" role="status" data-part="status">
        {t('several_progress', past, of)}
      </p>
      <progress aria-labelledby="several-progress" max={of} value={past} />
      <button type="button" class="button" data-action="cancel" onClick={onCancel}>
        {t('join_cancel')}
      </button>
    </div>
  );
}

interface RestedProps extends Pick<SeveralProps, 'items' | 'states' | 'onSave'> {
  readonly tally: { readonly done: number; readonly failed: number; readonly left: number };
  readonly onAgain: () => void;
}

function Rested({ items, states, tally, onSave, onAgain }: RestedProps) {
  const messages = useMessages();
  const { t } = messages;
  const [said, setSaid] = useState('');
  const missing = tally.failed + tally.left;
  const save = (format: SeveralFormat) => {
    const kept = items.flatMap(({ id }): Kept[] => {
      const state = states.get(id);
      if (state?.is !== 'done') return [];
      const { article } = state.found;
      const pieces = article.stories.map((story) => ({ story, restored: [] }));
      return [{ url: article.url, pieces, notes: notesOf(article, messages) }];
    });
    const day = new Intl.DateTimeFormat('sv-SE').format(new Date()); // ISO's order, in the reader's zone
    onSave(format, kept, t('several_book', day, kept.length)).then(
      (name) => setSaid(t('kept', name)),
      () => setSaid(t('keep_failed')),
    );
  };
  return (
    <>
      <p data-part="several-report" data-done={tally.done} data-failed={missing} role="status">
        {missing === 0 ? t('several_done', tally.done) : t('several_done_but', tally.done, missing)}
      </p>
      <p class="several-actions">
        {tally.done > 0 &&
          SEVERAL_FORMATS.map((format) => (
            <button
              key={format}
              type="button"
              class={format === 'epub' ? 'button main' : 'button'}
              data-format={format}
              onClick={() => save(format)}
            >
              {t(`several_as_${format}`)}
            </button>
          ))}
        {missing > 0 && (
          <button type="button" class="button" data-action="again" onClick={onAgain}>
            {t('several_again')}
          </button>
        )}
      </p>
      <p class="several-said" role="status" data-part="status">
        {said}
      </p>
    </>
  );
}
