import { useContext, useEffect, useState } from 'preact/hooks';
import { spanOf } from '../../core/marks/body-text';
import { type Mark, markAround, type PlacedMark, placed, withMark } from '../../core/marks/mark';
import type { Article } from '../../core/types';
import { useMessages } from '../messages';
import { MarkingContext } from './marking';
import { bodyIn, bringUp, paint, textIn } from './paint';
import { useKeptMarks } from './use-kept-marks';
import { rangeIn, useSelected } from './use-selected';

interface Place {
  readonly article: Article;
  readonly current: number;
  readonly place: { readonly current: Element | null };
  /** Whatever the text is set anew for. */
  readonly shown: readonly unknown[];
  readonly say: (text: string) => void;
}

/** Passages that the reader marked: kept with the article, shown in its text, and told in a list. */
export function useMarks({ article, current, place, shown, say }: Place) {
  const { t } = useMessages();
  const marking = useContext(MarkingContext);
  const [marks, change, undo] = useKeptMarks(article.url);
  const list = usePlaced(marks, current, place, shown);
  const [open, setOpen] = useState(false);
  const selected = useSelected(place);
  if (!marking) return undefined;

  const around = (range: Range | undefined) => {
    const text = range && textIn(place.current);
    const span = text && range && spanOf(text, range);
    return span && markAround(list, span);
  };
  const remove = (mark: Mark) => {
    change(marks.filter((one) => one.id !== mark.id));
    say(t('mark_removed'));
  };
  /** Marks what is selected; what is a mark already is none any more. */
  const toggle = () => {
    const range = rangeIn(bodyIn(place.current));
    const text = textIn(place.current);
    if (!range || !text) return;
    const known = around(range);
    const next = known ? undefined : withMark(marks, text, range, current, crypto.randomUUID());
    if (known) remove(known);
    else if (next) {
      change(next);
      say(t('mark_made'));
    }
    if (known || next) document.getSelection()?.removeAllRanges();
  };
  const metadata = article.stories[current]?.metadata ?? article.metadata;
  const copy = () =>
    void marking
      .copy(
        list.map(({ mark }) => mark),
        metadata,
        article.url,
      )
      .then(
        () => say(t('marks_copied', list.length)),
        () => say(t('copy_failed')),
      );
  const marksOf = (index: number) => marks.filter(({ story }) => story === index);
  const chosen = selected && { range: selected, mark: around(selected) };
  const show = ({ span }: PlacedMark) => span && bringUp(place.current, span);
  return { list, chosen, open, setOpen, toggle, remove, undo, show, copy, marksOf };
}

export type MarksView = NonNullable<ReturnType<typeof useMarks>>;

/** A story's marks where they stand in its text, which shows them. */
function usePlaced(
  marks: readonly Mark[],
  story: number,
  place: Place['place'],
  shown: readonly unknown[],
): readonly PlacedMark[] {
  const [list, setList] = useState<readonly PlacedMark[]>([]);
  useEffect(() => {
    const own = marks.filter((mark) => mark.story === story);
    const text = textIn(place.current);
    if (!text) return;
    const now = placed(own, text.text);
    setList(now);
    paint(text, now);
    return () => paint(text, []);
  }, [marks, story, ...shown]);
  return list;
}
