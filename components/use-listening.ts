import { useEffect, useRef, useState } from 'preact/hooks';
import { type Sentence, sentencesOf } from '../core/listen/sentences';
import type { Rate, Speech, Voice } from '../core/listen/speech';

/** Name of the highlight in the style sheet. */
const HIGHLIGHT = 'jingdu-listening';

/** Marks the sentence that is read, without touching the text. */
function mark(sentence: Sentence | undefined): void {
  if (typeof CSS === 'undefined' || !('highlights' in CSS)) return; // older browsers read without marking
  CSS.highlights.delete(HIGHLIGHT);
  if (!sentence) return;
  const ranges = sentence.stretches
    .filter(({ node, to }) => node.isConnected && to <= node.data.length)
    .map(({ node, from, to }) => {
      const range = new Range();
      range.setStart(node, from);
      range.setEnd(node, to);
      return range;
    });
  CSS.highlights.set(HIGHLIGHT, new Highlight(...ranges));
  const el = sentence.stretches[0]?.node.parentElement;
  const box = el?.getBoundingClientRect();
  if (box && (box.top < 80 || box.bottom > innerHeight - 90)) el?.scrollIntoView({ block: 'center' });
}

interface Place {
  readonly speech: Speech;
  /** What the article stands in. */
  readonly place: { readonly current: Element | null };
  readonly lang: string;
  readonly onFail: () => void;
}

/** Reading an article out, sentence by sentence. */
export function useListening({ speech, place, lang, onFail }: Place) {
  const [voices, setVoices] = useState<readonly Voice[]>();
  const [voice, setVoice] = useState<Voice>();
  const [rate, setRate] = useState<Rate>(1);
  const [playing, setPlaying] = useState(false);
  const [at, setAt] = useState(0);
  const sentences = useRef<readonly Sentence[]>([]);

  useEffect(() => {
    void speech.voices(lang).then((known) => {
      setVoices(known);
      // A voice from the network is used only once the reader has chosen it.
      setVoice(known.find(({ local }) => local));
    });
    return () => {
      speech.stop();
      mark(undefined);
    };
  }, [speech, lang]);

  useEffect(() => {
    const root = place.current?.querySelector('[data-part="body"]');
    if (!playing || !voice || !root) return speech.stop();
    let current = true;
    sentences.current = sentencesOf(root, lang);
    const sentence = sentences.current[at];
    if (!sentence) {
      setPlaying(false);
      setAt(0);
      mark(undefined);
      return;
    }
    mark(sentence);
    speech.speak(sentence.text, voice.id, rate).then(
      (how) => current && how === 'ended' && setAt(at + 1),
      () => {
        if (!current) return;
        setPlaying(false);
        onFail();
      },
    );
    return () => {
      current = false;
    };
  }, [playing, voice, rate, at]);

  const skip = (by: number) => setAt(Math.max(0, Math.min(at + by, Math.max(0, sentences.current.length - 1))));
  return { voices, voice, setVoice, rate, setRate, playing, setPlaying, skip };
}
