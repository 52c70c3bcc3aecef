import { useContext, useMemo } from 'preact/hooks';
import { fullWidth } from '../core/shape/full-width';
import { headlinePhrases } from './headline-phrases';
import { Look } from './look';
import { quotationMarks } from './quotation-marks';

interface Props {
  readonly text: string;
  readonly lang: string | undefined;
  readonly dir?: 'ltr' | 'rtl' | undefined;
}

export function Headline({ text, lang, dir }: Props) {
  const marks = useContext(Look).fullWidth && quotationMarks(lang);
  const shown = marks ? fullWidth(text, marks) : text;
  const phrases = useMemo(() => headlinePhrases(shown, lang ?? 'zh'), [shown, lang]);
  return (
    <h1 data-part="title" lang={lang} dir={dir}>
      {phrases.length === 1 ? (
        <Words words={phrases[0] ?? []} />
      ) : (
        phrases.flatMap((words, index) => {
          const space = /\s+$/u.exec(words.at(-1) ?? '')?.[0] ?? '';
          const last = (words.at(-1) ?? '').trimEnd();
          return [
            <span key={`${index}${last}`} class="phrase">
              <Words words={[...words.slice(0, -1), last]} />
            </span>,
            space || <wbr key={`${index}b`} />,
          ];
        })
      )}
    </h1>
  );
}

const DOT = /[·‧・]/u;

const Words = ({ words }: { readonly words: readonly string[] }) => (
  <>
    {words.flatMap((word, index) => {
      // A browser breaks beside the dot of a foreign name.
      const shown = DOT.test(word) ? <span class="phrase">{word}</span> : word;
      return index === 0 ? [shown] : [<wbr key={`${index}${word}`} />, shown];
    })}
  </>
);
