import { useMemo, useRef, useState } from 'preact/hooks';
import { cleanUrl } from '../../core/clean-url';
import { type Item, type ItemState, isOpen, type States, tallyItems } from '../../core/keep/several';

/** Reads what is not read yet; called straight from the click. Told of every change. */
export type OnStart = (
  items: readonly Item[],
  states: States,
  signal: AbortSignal,
  onState: (id: string, state: ItemState) => void,
) => Promise<void>;

/** The reading of several pages: what is chosen, how each stands, and how far all is. */
export function useSeveral(all: readonly Item[], known: States, onStart: OnStart) {
  const begun = known.size > 0;
  const [phase, setPhase] = useState<'choosing' | 'reading' | 'rested'>(begun ? 'rested' : 'choosing');
  const [chosen, setChosen] = useState<ReadonlySet<string>>(() => new Set(all.map(({ id }) => id)));
  const [states, setStates] = useState(known);
  const stop = useRef<AbortController>(undefined);
  const items = useMemo(
    () => (phase === 'choosing' ? all : all.filter(({ id }) => chosen.has(id) || states.has(id))),
    [all, phase, chosen],
  );

  const read = (list: readonly Item[], from: States) => {
    const controller = new AbortController();
    stop.current = controller;
    setStates(from);
    setPhase('reading');
    const told = (id: string, state: ItemState) => setStates((before) => new Map([...before, [id, state]]));
    onStart(list, from, controller.signal, told).then(
      () => setPhase('rested'),
      () => setPhase('rested'),
    );
  };
  return {
    phase,
    chosen,
    items,
    states,
    tally: tallyItems(items, states),
    choose: (id: string, on: boolean) =>
      setChosen(new Set(on ? [...chosen, id] : [...chosen].filter((one) => one !== id))),
    chooseAll: (on: boolean) => setChosen(new Set(on ? all.map(({ id }) => id) : [])),
    start: () => {
      const list = all.filter(({ id }) => chosen.has(id));
      read(list, withoutSame(list));
    },
    /** What failed, and what was not come to, once more. */
    again: () => read(items, new Map([...states].filter(([, state]) => state.is === 'done'))),
    cancel: () => stop.current?.abort(),
    left: items.some(({ id }) => isOpen(states.get(id))),
  };
}

/** The same page twice is read once; the others are told of. */
function withoutSame(items: readonly Item[]): States {
  const seen = new Set<string>();
  const same = items.filter(({ url }) => {
    const address = cleanUrl(url);
    const again = seen.has(address);
    seen.add(address);
    return again;
  });
  return new Map(same.map(({ id }) => [id, { is: 'failed', reason: 'same' }]));
}
