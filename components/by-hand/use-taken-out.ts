import { useContext, useEffect, useState } from 'preact/hooks';
import type { ParseSafe } from '../../core/compose';
import { PARTS, takenOut } from '../../core/own-rules/take-out';
import type { Found } from '../../core/types';
import type { PickScope } from '../../core/types/picking';
import { type MessageKey, useMessages } from '../messages';
import { CorrectingContext } from './correcting';

/** What was taken out last: its words, what became of it, and how to take it back. */
export interface LastTakenOut {
  readonly text: string;
  readonly said?: string;
  /** Where it holds is still to be said. */
  readonly open: boolean;
  readonly undo: () => Promise<void>;
}

const SAVED = {
  site: 'pick_saved_site',
  page: 'pick_saved_page',
  tab: 'pick_saved_tab',
  local: 'pick_saved_local',
  line: 'pick_unnamed',
  words: 'take_saved_words',
} as const satisfies Record<string, MessageKey>;

/** An article from which the reader takes parts out: at once in what is shown, and for the page or its site on demand. */
export function useTakenOut(given: Found, parse: ParseSafe) {
  const { t } = useMessages();
  const correct = useContext(CorrectingContext);
  const [found, setFound] = useState(given);
  const [last, setLast] = useState<LastTakenOut>();
  useEffect(() => setFound(given), [given]);

  /** @param body as it is shown @param part one of `PARTS` in it @returns whether it went */
  const takeOut = (body: Element, part: Element, story: number): boolean => {
    const parts = [...body.querySelectorAll(PARTS)].filter((el) => !el.closest('[data-restored]'));
    const text = (part.textContent ?? '').trim();
    const next = takenOut(found, story, parts.indexOf(part), text, crypto.randomUUID(), parse);
    if (!next) return false;
    setFound(next);
    const undo = async () => {
      setFound(found);
      setLast(undefined);
    };
    setLast({ text, open: text !== '', undo });
    return true;
  };
  /** Says where what was taken out last is to hold. */
  const hold = async (scope: PickScope) => {
    if (!last || !correct) return;
    const saved = await correct({ url: found.article.url, text: last.text, scope }).catch(() => undefined);
    const said = saved ? t(SAVED[saved.where], found.article.host) : t('take_not_saved');
    const undo = async () => {
      await saved?.undo();
      await last.undo();
    };
    setLast({ text: last.text, said, open: false, undo });
  };
  const forget = () => setLast(undefined);
  return { found, byHand: correct && { last, takeOut, hold, forget } };
}

export type ByHand = NonNullable<ReturnType<typeof useTakenOut>['byHand']>;
