import { describe, expect, it } from 'vitest';
import { transform } from '../../core/strip/transform';
import type { Transform } from '../../core/types';

function transformed(html: string, ...steps: Transform[]): string {
  const doc = new DOMParser().parseFromString(`<div id="root">${html}</div>`, 'text/html');
  const root = doc.querySelector('#root');
  if (!root) throw new Error('fixture');
  transform(root, steps);
  return root.innerHTML;
}

describe('transform', () => {
  it('unwraps and renames', () => {
    expect(transformed('<b><p>甲</p></b>', { unwrap: 'b' })).toBe('<p>甲</p>');
    expect(transformed('<div class="t">甲</div>', { rename: ['.t', 'h2'] })).toBe('<h2 class="t">甲</h2>');
  });

  it('takes an image address from another attribute', () => {
    expect(transformed('<img data-x="/a.jpg">', { imageFrom: ['img', 'data-x'] })).toContain('src="/a.jpg"');
  });

  it('parses what a textarea keeps, without running it', () => {
    expect(transformed('<textarea>&lt;p&gt;甲&lt;/p&gt;</textarea>', { parseTextarea: 'textarea' })).toBe('<p>甲</p>');
  });

  it('sorts siblings by number and leaves others where they are', () => {
    const html = '<p data-s="10">丙</p><hr><p data-s="2">乙</p><p data-s="1">甲</p>';
    expect(transformed(html, { reorder: ['p', 'data-s'] }).replace(/ data-s="\d+"/g, '')).toBe(
      '<p>甲</p><hr><p>乙</p><p>丙</p>',
    );
  });
});
