import { replacing } from './character-table';
import { SIMPLIFIED, TRADITIONAL } from './data/traditional';

/**
 * The text in the characters that phrases and labels are written with. It has the length of the input, so that what is
 * found in it can be cut out of the original. For comparing alone: nothing that is shown or copied goes through it.
 */
export const simplified = replacing([...TRADITIONAL].map((char, i) => [char, SIMPLIFIED.charAt(i)]));
