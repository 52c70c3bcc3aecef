import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { takeSnapshot } from '../../core/dom/snapshot';
import { keepStyledEmphasis } from '../../core/shape/emphasis';

/** What stress is left of a body whose style sheet stays behind. */
function stressOf(css: string, body: string): string {
  const text = '<p>正文里有很多没有强调的字，比强调的多得多，一直写到这一行的末尾。</p>';
  const { window } = new JSDOM(`<style>${css}</style><main>${text}${body}</main>`);
  const main = window.document.querySelector('main');
  if (!main) throw new Error('no main');
  const { root } = takeSnapshot(window.document, [main]);
  keepStyledEmphasis(root);
  for (const el of root.querySelectorAll('*')) for (const name of ['class', 'style']) el.removeAttribute(name);
  const html = root.querySelector('main')?.innerHTML ?? '';
  window.close();
  return html.replace(text, '');
}

describe('stress that a class tells', () => {
  it.each([
    ['bold', '.f1{font-weight:700}', '<p>看<span class="f1">这里</span>。</p>', '<p>看<span><b>这里</b></span>。</p>'],
    [
      'slanted',
      '.f1{font-style:italic}',
      '<p>看<span class="f1">这里</span>。</p>',
      '<p>看<span><i>这里</i></span>。</p>',
    ],
    ['a bold paragraph', '.t{font-weight:bold}', '<p class="t">小标题</p>', '<p><b>小标题</b></p>'],
    [
      'bold that is taken back',
      '.n{font-weight:400}',
      '<p>看<b class="n">这里</b>。</p>',
      '<p>看<span>这里</span>。</p>',
    ],
    ['none', '.c{color:red}', '<p>看<span class="c">这里</span>。</p>', '<p>看<span>这里</span>。</p>'],
  ])('%s', (_, css, body, expected) => expect(stressOf(css, body)).toBe(expected));
});
