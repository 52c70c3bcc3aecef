import { isShown } from '../dom/shown';
import { wordMatcher } from '../strip/class-words';
import type { BoilerplateKind, RuleSet } from '../types';
import type { Judge } from './survey';

/** A short flash can be shorter than its page's comments or related stories, hardly than its footer. */
const BELIEVED = 0.55;
const BELIEVED_FRAME = 0.8;
const FRAME: ReadonlySet<BoilerplateKind> = new Set(['nav', 'copyright']);

/** Reads an element's names by the shared rules, and asks the page whether it shows it. */
export function judgeBy({ shared }: RuleSet): Judge {
  const anywhere = shared.filter((file) => !file.place);
  const words = wordMatcher(anywhere);
  const selected = anywhere
    .filter((file) => file.selectors.length > 0)
    .map(({ kind, selectors }) => ({ kind, selector: selectors.join(',') }));
  const kindOf = (el: Element): BoilerplateKind | undefined =>
    words(el)?.kind ?? selected.find(({ selector }) => el.matches(selector))?.kind;
  return {
    // checkVisibility ignores opacity and visibility unless asked: a page that fades its text in shows it.
    shown: isShown,
    boilerplate: (el) => {
      const kind = kindOf(el);
      if (!kind || el.matches('html,body')) return 0;
      return FRAME.has(kind) ? BELIEVED_FRAME : BELIEVED;
    },
  };
}
