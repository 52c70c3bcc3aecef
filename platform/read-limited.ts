import { limitPictures } from './picture-policy';
import { readAgain } from './read-again';

/** An article that is fetched anew, with pictures of its own places alone. Called straight from a click, as `readAgain` must be. */
export async function readLimited(address: string): ReturnType<typeof readAgain> {
  const found = await readAgain(address);
  if (typeof found !== 'string') await limitPictures(found);
  return found;
}
