import { siteOf } from '../../core/select/site-of';
import { normalise } from '../../core/text';
import type { PickScope } from '../../core/types/picking';
import type { Engine } from '../engine';
import { Drafts, today } from './drafts';
import { meant, pointedText } from './pointed';
import { type SavedDrafts, saveCorrections } from './save-drafts';

/** What the reader takes out of an article, told by its words, and where that is to hold. */
export interface Asked {
  readonly url: string;
  readonly text: string;
  readonly scope: PickScope;
}

/**
 * Takes a part out of the page's article for good, as if it had been pointed at in the picker.
 * @returns undefined where the page holds no such part, or nothing of it would go
 */
export async function correctHere(engine: Engine, { text, scope }: Asked): Promise<SavedDrafts | undefined> {
  const rules = engine.rulesFor(location.host);
  const drafts = new Drafts(engine, rules);
  const target = partWith(normalise(text), drafts.traced.roots);
  if (!target) return undefined;
  drafts.take(meant(target, 'strip'), 'strip', false);
  if (drafts.all.length === 0) return undefined;
  const saved = await saveCorrections(drafts.all, scope, siteOf(location.host, rules.sites), today());
  const named = drafts.all.every(({ lasting }) => lasting);
  return saved.where === 'site' && !named ? { ...saved, where: 'line' } : saved;
}

/** The innermost element that holds these words and no others. */
const partWith = (wanted: string, roots: readonly Element[]): Element | undefined =>
  roots
    .flatMap((root) => [...root.querySelectorAll('*')])
    .filter((el) => normalise(pointedText(el)) === wanted)
    .find((el, _, all) => !all.some((other) => other !== el && el.contains(other)));
