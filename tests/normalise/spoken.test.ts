import { describe, expect, it } from 'vitest';
import { outputs, times } from './page';

const REST = ' winter ferries ran whether or not there was anybody aboard, and the light on the wheelhouse stayed lit.';

/** How pages tell a word once for eyes and once for screen readers. */
const KINDS: Record<string, string> = {
  'a large letter': `<p><span aria-hidden="true"><span class="cap">T</span>he</span><span class="sr-only">The</span>${REST}</p>`,
  'the spoken word first': `<p><span class="visually-hidden">The</span> <span aria-hidden="true">The</span>${REST}</p>`,
  'in two pieces': `<p><b class="drop" aria-hidden="true">T</b><span aria-hidden="true">he</span><span class="screen-reader-text">The</span>${REST}</p>`,
};

describe('a word for eyes and for screen readers', () => {
  it.each(Object.entries(KINDS))('%s: is told once', (_, piece) => {
    const { text } = outputs(piece);
    expect(text).toContain('The winter ferries ran');
    expect(times(text, 'The')).toBe(1);
  });

  it('stays where the words beside it are others', () => {
    const { text } = outputs(`<p><span aria-hidden="true">Then</span> <span>The</span>${REST}</p>`);
    expect(text).toContain('Then The winter ferries');
  });
});
