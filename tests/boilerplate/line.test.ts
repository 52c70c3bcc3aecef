import { expect, it } from 'vitest';
import { readLines } from '../../core/boilerplate/line';

/** Whether each line of some HTML stands in an element that says what it is for. */
function hints(html: string): boolean[] {
  const root = document.implementation.createHTMLDocument('').createElement('div');
  root.innerHTML = html;
  return readLines(root).map((line) => line.hint);
}

it('reads class and id names as the words that they are made of', () => {
  for (const name of ['editor', 'art-editor', 'art_editor', 'artEditor', 'art2editor', 'Editor'])
    expect([name, hints(`<p class="box ${name}">渡口</p>`)]).toEqual([name, [true]]);
  expect(hints('<p id="articleInfo">渡口</p><p role="toolbar">灯塔</p>')).toEqual([true, true]);
});

it('does not find a word in another, nor letters in a word', () => {
  expect(hints('<p class="editorial">渡口</p><p class="Vintage">灯塔</p><p class="t-a-g">堤岸</p>')).toEqual([
    false,
    false,
    false,
  ]);
});

it('looks three elements up, and not at the root', () => {
  expect(hints('<div class="share"><div><div><p>渡口</p></div></div></div>')).toEqual([false]);
  expect(hints('<div class="share"><div><p>渡口</p></div></div>')).toEqual([true]);
});
