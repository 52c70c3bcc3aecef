import { useMemo } from 'preact/hooks';

interface Props {
  readonly text: string;
  readonly lang: string | undefined;
  readonly dir?: 'ltr' | 'rtl' | undefined;
}

/** Particles lean on the word before them; other single characters, surnames above all, on the one after. */
const PARTICLES = new Set('的了着过地得等们吗呢吧過們著嗎');

const leansOnNext = (word: string): boolean => /^\s*\p{Script=Han}$/u.test(word) && !PARTICLES.has(word.trim());

/** Chinese is written without spaces: lines of a headline may break between words, not inside a name. */
function wordsOf(text: string, lang: string): string[] {
  const segments = new Intl.Segmenter(lang, { granularity: 'word' }).segment(text);
  const words: string[] = [];
  for (const { segment, isWordLike } of segments) {
    const last = words.at(-1);
    const joins = last === undefined ? false : !isWordLike || PARTICLES.has(segment) || leansOnNext(last);
    if (joins) words[words.length - 1] += segment;
    else words.push(segment);
  }
  return words;
}

export function Headline({ text, lang, dir }: Props) {
  const words = useMemo(() => wordsOf(text, lang ?? 'zh'), [text, lang]);
  return (
    <h1 data-part="title" lang={lang} dir={dir}>
      {words.flatMap((word, index) => (index === 0 ? [word] : [<wbr key={`${index}${word}`} />, word]))}
    </h1>
  );
}
