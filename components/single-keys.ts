import { createContext } from 'preact';

/** Whether c, r, j, k and ? do something on an article: speech input and slips of the hand may press them unasked. */
export const SingleKeys = createContext(true);
