import type { Speech, Voice } from '../core/listen/speech';

/** So long voices may take to be there, in milliseconds: Chromium lists them only after it was asked. */
const PATIENCE = 1_500;

async function allVoices(): Promise<SpeechSynthesisVoice[]> {
  const known = speechSynthesis.getVoices();
  if (known.length > 0) return known;
  await new Promise<void>((resolve) => {
    speechSynthesis.addEventListener('voiceschanged', () => resolve(), { once: true });
    setTimeout(resolve, PATIENCE);
  });
  return speechSynthesis.getVoices();
}

const plainTag = (lang: string): string => lang.replaceAll('_', '-').toLowerCase();

/** Of the language, those of the same region first. */
async function voices(lang: string): Promise<Voice[]> {
  const [base = ''] = plainTag(lang || 'zh').split('-');
  const rank = ({ lang: own }: SpeechSynthesisVoice) => Number(plainTag(own) !== plainTag(lang));
  return (await allVoices())
    .filter((voice) => plainTag(voice.lang).split('-')[0] === base)
    .sort((a, b) => rank(a) - rank(b))
    .map(({ voiceURI, name, localService }) => ({ id: voiceURI, name, local: localService }));
}

/** Reads out by the browser's voices. */
export const speech = (): Speech => ({
  voices,
  speak: (text, voiceId, rate) =>
    new Promise((resolve, reject) => {
      speechSynthesis.cancel();
      const words = new SpeechSynthesisUtterance(text);
      const voice = speechSynthesis.getVoices().find(({ voiceURI }) => voiceURI === voiceId);
      if (voice) {
        words.voice = voice;
        words.lang = voice.lang;
      }
      words.rate = rate;
      words.addEventListener('end', () => resolve('ended'));
      words.addEventListener('error', ({ error }) =>
        error === 'canceled' || error === 'interrupted' ? resolve('stopped') : reject(new Error(error)),
      );
      speechSynthesis.speak(words);
    }),
  stop: () => speechSynthesis.cancel(),
});
