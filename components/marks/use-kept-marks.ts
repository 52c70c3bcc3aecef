import { useContext, useEffect, useState } from 'preact/hooks';
import type { Mark } from '../../core/marks/mark';
import { MarkingContext } from './marking';

/** What is kept of an article's marks: how to change them, and how to take the last change back, where there was one. */
export function useKeptMarks(url: string) {
  const marking = useContext(MarkingContext);
  const [marks, setMarks] = useState<readonly Mark[]>([]);
  const [before, setBefore] = useState<readonly Mark[]>();
  useEffect(() => void marking?.load(url).then(setMarks), [marking, url]);
  const put = (next: readonly Mark[]) => {
    setMarks(next);
    void marking?.save(url, next);
  };
  const change = (next: readonly Mark[]) => {
    setBefore(next.length < marks.length ? marks : undefined);
    put(next);
  };
  const undo =
    before &&
    (() => {
      put(before);
      setBefore(undefined);
    });
  return [marks, change, undo] as const;
}
