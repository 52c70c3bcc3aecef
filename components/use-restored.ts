import { useMemo, useState } from 'preact/hooks';
import { compose, nestingOf, type ParseSafe, removalsByStory, withEnclosed, withEnclosing } from '../core/compose';
import type { Found, Removal } from '../core/types';

/** Which removals are back, and the body that comes of it. */
export function useRestored(found: Found, current: number, parse: ParseSafe, initial: readonly string[] = []) {
  const { removals, article } = found;
  const [restored, setRestored] = useState<ReadonlySet<string>>(() => new Set(initial));
  const nesting = useMemo(() => nestingOf(removals), [removals]);
  const lists = useMemo(() => removalsByStory(article.stories, removals), [article, removals]);
  const restoredOf = (index: number): Removal[] => (lists[index] ?? []).filter((one) => restored.has(one.id));
  const story = article.stories[current];
  const body = useMemo(() => story && compose(story, restoredOf(current), parse), [story, restored, parse]);
  const toggle = ({ id }: Removal) => {
    const back = !restored.has(id);
    const moved = back ? withEnclosing(id, nesting) : withEnclosed(id, removals, nesting);
    setRestored(back ? new Set([...restored, ...moved]) : without(restored, moved));
  };
  const toggleAll = (putBack: boolean) => {
    const ids = new Set((lists[current] ?? []).map((one) => one.id));
    setRestored(putBack ? new Set([...restored, ...ids]) : without(restored, ids));
  };
  return { restored, restoredOf, removals: lists[current] ?? [], body, toggle, toggleAll };
}

export type RestoredView = ReturnType<typeof useRestored>;

const without = (from: ReadonlySet<string>, ids: ReadonlySet<string>) =>
  new Set([...from].filter((id) => !ids.has(id)));
