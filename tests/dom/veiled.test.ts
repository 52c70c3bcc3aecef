import { describe, expect, it } from 'vitest';
import { isVeiled } from '../../core/dom/veiled';

/** Whether the element with the id `it` is set so that nobody reads it. */
function veiled(html: string): boolean {
  document.body.innerHTML = html;
  const el = document.getElementById('it');
  if (!el) throw new Error('fixture');
  return isVeiled(window, el, getComputedStyle(el));
}

describe('text that nobody can read', () => {
  it.each([
    ['hidden amid what is shown', '<p>甲<span id="it" style="visibility:hidden">乙</span></p>'],
    ['of no size', '<p>甲<span id="it" style="font-size:0">乙</span></p>'],
    ['of no opacity', '<p>甲<span id="it" style="opacity:0">乙</span></p>'],
    ['off the screen', '<p>甲<span id="it" style="position:absolute;left:-9999px">乙</span></p>'],
  ])('%s', (_, html) => expect(veiled(html)).toBe(true));

  it.each([
    ['a picture that waits to be loaded', '<div id="it" style="visibility:hidden"><img data-src="/a.jpg"></div>'],
    ['a film that waits for its player', '<div id="it" style="visibility:hidden"><iframe src="/film"></iframe></div>'],
    ['a paragraph that fades in', '<p id="it" style="opacity:0">甲</p>'],
    ['an indented paragraph', '<p id="it" style="text-indent:-2em">甲</p>'],
  ])('is not %s', (_, html) => expect(veiled(html)).toBe(false));
});
