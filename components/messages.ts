import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type zh from '../locales/zh_CN.json';

/** Keys of locales/*.json. A test checks that every language has them all. */
export type MessageKey = keyof typeof zh;

/** Texts and formats of the reader's language. */
export interface Messages {
  /** BCP 47 tag of the language that the texts are really in. */
  readonly lang: string;
  t(key: MessageKey, ...values: readonly (string | number)[]): string;
  /** Message for a code of core/types/words.ts: `code('kind', 'original-title')`. */
  code(group: CodeGroup, code: string): string;
  /** With the language's separators: 1,862. */
  number(value: number): string;
}

export type CodeGroup =
  | 'kind'
  | 'reason'
  | 'badge'
  | 'incomplete'
  | 'failure'
  | 'advice'
  | 'theme'
  | 'face'
  | 'paragraphs'
  | 'evidence'
  | 'page';

const MessagesContext = createContext<Messages | undefined>(undefined);
export const MessagesProvider = MessagesContext.Provider;

export function useMessages(): Messages {
  const messages = useContext(MessagesContext);
  if (!messages) throw new Error('no MessagesProvider around this component');
  return messages;
}
