import { useMemo } from 'preact/hooks';

interface Props {
  readonly text: string;
  readonly lang: string | undefined;
}

/** Chinese is written without spaces: lines of a headline may break between words, not inside a name. */
function wordsOf(text: string, lang: string): string[] {
  const segments = new Intl.Segmenter(lang, { granularity: 'word' }).segment(text);
  const words: string[] = [];
  for (const { segment, isWordLike } of segments) {
    // Punctuation stays with the word before it.
    if (isWordLike || words.length === 0) words.push(segment);
    else words[words.length - 1] += segment;
  }
  return words;
}

export function Headline({ text, lang }: Props) {
  const words = useMemo(() => wordsOf(text, lang ?? 'zh'), [text, lang]);
  return (
    <h1 data-part="title" lang={lang}>
      {words.flatMap((word, index) => (index === 0 ? [word] : [<wbr key={`${index}${word}`} />, word]))}
    </h1>
  );
}
