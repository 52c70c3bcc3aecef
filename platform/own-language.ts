import type { Preferences } from '../core/types/settings';
import { keepTexts } from './kept-texts';
import { setTexts, uiMessages } from './ui-messages';

const LOCALES = {
  zh_CN: () => import('../locales/zh_CN.json'),
  zh_TW: () => import('../locales/zh_TW.json'),
  en: () => import('../locales/en.json'),
};

/** Texts of one of our own pages in the language that the reader chose; loaded only where it is not the browser's. */
export async function ownMessages(language: Preferences['language']): Promise<ReturnType<typeof uiMessages>> {
  const texts = language === 'auto' ? undefined : (await LOCALES[language]()).default;
  setTexts(texts);
  await keepTexts(language, texts).catch(() => undefined); // this page has them, whatever became of the others
  return uiMessages();
}
