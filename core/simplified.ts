import { SIMPLIFIED, TRADITIONAL } from './data/traditional';

const TOLD = new RegExp(`[${TRADITIONAL}]`);
const EVERY = new RegExp(TOLD, 'g');

/**
 * The text in the characters that phrases and labels are written with. It has the length of the input, so that what is
 * found in it can be cut out of the original. For comparing alone: nothing that is shown or copied goes through it.
 */
export const simplified = (text: string): string =>
  TOLD.test(text) ? text.replace(EVERY, (char) => SIMPLIFIED.charAt(TRADITIONAL.indexOf(char))) : text;
