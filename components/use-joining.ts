import { useEffect, useRef, useState } from 'preact/hooks';
import type { Joined } from '../core/complete/walk-pages';
import type { Found } from '../core/types';

/** Asks for the permission, then fetches and joins the other pages. Called straight from the click. */
export type OnJoin = (
  found: Found,
  pages: number,
  signal: AbortSignal,
  onPage: (page: number, of: number | undefined) => void,
) => Promise<Joined | 'refused'>;

/** Goes on with what was asked for before this was shown; undefined where there is nothing. */
export type OnResume = (...args: Parameters<OnJoin>) => Promise<Joined | 'refused' | undefined>;

/** How the joining stands. `page` 0 is the whole article on one page. */
export type JoinState =
  | { readonly is: 'idle' | 'asking' | 'refused' | 'done' | 'failed' }
  | { readonly is: 'reading'; readonly page: number; readonly of: number | undefined }
  | { readonly is: 'stopped'; readonly by: NonNullable<Joined['stopped']> };

/** The article in view, and the joining of its other pages. */
export function useJoining(given: Found, onJoin: OnJoin | undefined, onResume?: OnResume) {
  const [joined, setJoined] = useState<Joined>({ found: given, pages: 1 });
  const [state, setState] = useState<JoinState>({ is: 'idle' });
  const stop = useRef<AbortController>(undefined);
  const run = (walk: OnResume) => {
    const controller = new AbortController();
    stop.current = controller;
    const told = (page: number, of: number | undefined) => setState({ is: 'reading', page, of });
    walk(joined.found, joined.pages, controller.signal, told).then(
      (outcome) => {
        if (outcome === undefined) return;
        if (outcome === 'refused') return setState({ is: 'refused' });
        setJoined(outcome);
        setState(stateAfter(outcome, controller.signal.aborted));
      },
      () => setState({ is: 'failed' }),
    );
  };
  const join = (walk: OnJoin) => {
    setState({ is: 'asking' });
    run(walk);
  };
  // Once: what was asked for before belongs to the article that is shown first.
  useEffect(() => onResume && run(onResume), []);
  return {
    found: joined.found,
    pages: joined.pages,
    state,
    join: onJoin && (() => join(onJoin)),
    cancel: () => stop.current?.abort(),
  };
}

function stateAfter({ stopped }: Joined, cancelled: boolean): JoinState {
  if (stopped) return { is: 'stopped', by: stopped };
  return { is: cancelled ? 'idle' : 'done' };
}

export type Joining = Omit<ReturnType<typeof useJoining>, 'found'>;
