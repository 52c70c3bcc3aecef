import { useEffect, useRef, useState } from 'preact/hooks';
import type { ParseSafe } from '../core/compose';
import type { CopyFormat, StoryPiece } from '../core/serialize/formats';
import type { Found } from '../core/types';
import { BrandBar } from './brand-bar';
import { useMessages } from './messages';
import { PasteForm } from './paste-form';
import type { PasteProblem } from './paste-problem';
import { PasteResult } from './paste-result';

export interface PasteProps {
  readonly parse: ParseSafe;
  readonly onText: (text: string) => Found | PasteProblem;
  readonly onFile: (file: File) => Promise<Found | PasteProblem>;
  readonly onCopy: (pieces: readonly StoryPiece[], format: CopyFormat, url: string) => Promise<number>;
  /** The reader wants to tidy something else: the page begins anew. */
  readonly onAgain: () => void;
}

/** Text or a saved page in, clean stories out; nothing is kept. */
export function PasteApp({ parse, onText, onFile, onCopy, onAgain }: PasteProps) {
  const { t } = useMessages();
  const [text, setText] = useState('');
  const [outcome, setOutcome] = useState<Found | PasteProblem>();
  const tidy = (given: string) => setOutcome(given.trim() === '' ? 'blank' : onText(given));
  const read = (file: File) => void onFile(file).then(setOutcome, () => setOutcome('unreadable'));
  const page = useFileDrop(read);
  return (
    <div class="paste" ref={page}>
      <BrandBar place={[t('paste_title')]} />
      {typeof outcome === 'object' ? (
        <PasteResult found={outcome} parse={parse} onCopy={onCopy} onAgain={onAgain} />
      ) : (
        <PasteForm text={text} problem={outcome} onText={setText} onTidy={tidy} onFile={read} />
      )}
    </div>
  );
}

/** Files may be dropped anywhere on the page; the browser would leave the page for them. */
function useFileDrop(onFile: (file: File) => void) {
  const page = useRef<HTMLDivElement>(null);
  const latest = useRef(onFile);
  latest.current = onFile;
  useEffect(() => {
    const doc = page.current?.ownerDocument;
    const stops = new AbortController();
    const { signal } = stops;
    const hasFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') === true;
    doc?.addEventListener('dragover', (event) => hasFiles(event) && event.preventDefault(), { signal });
    const drop = (event: DragEvent) => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      const file = event.dataTransfer?.files[0];
      if (file) latest.current(file);
    };
    doc?.addEventListener('drop', drop, { signal });
    return () => stops.abort();
  }, []);
  return page;
}
