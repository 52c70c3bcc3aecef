import { browser } from 'wxt/browser';
import type zh from '../locales/zh_CN.json';

type Key = keyof typeof zh;

export type Texts = Readonly<Partial<Record<Key, string>>>;

/** The texts of a language that the reader chose; undefined: the browser's language, as the browser finds it. */
let chosen: Texts | undefined;

/** Makes all texts of this page or script those of a chosen language; undefined gives the choice back to the browser. */
export function setTexts(texts: Texts | undefined): void {
  chosen = texts;
}

/** A text of the browser's language, or of the chosen one; `$1`, `$2` stand for the values. */
export function t(key: Key, ...values: readonly (string | number)[]): string {
  const text = chosen?.[key];
  if (text !== undefined) return text.replace(/\$(\d)/g, (_, place) => String(values[Number(place) - 1] ?? ''));
  // as: WXT types only the browser's own names; ours are checked by Key
  return browser.i18n.getMessage(key as '@@ui_locale', values.map(String));
}

/** The tag of the language the texts are in: the browser's own may be one we do not have. */
export const uiLang = (): string => t('uiLang');

/** Message names may hold no hyphen (Chrome, "i18n: messages.json"); codes do. */
export function codeMessage(group: string, code: string): string {
  // as: the name is computed; a test checks that every code has its message
  return t(`${group}_${code.replaceAll('-', '_')}` as Key);
}

/** All of it in the shape that components take. */
export const uiMessages = () => {
  const lang = uiLang();
  const numbers = new Intl.NumberFormat(lang);
  return { lang, t, code: codeMessage, number: (value: number) => numbers.format(value) };
};
