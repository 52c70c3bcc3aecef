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
  it('takes an image address from another attribute', () => {
    expect(transformed('<img data-x="/a.jpg">', { imageFrom: ['img', 'data-x'] })).toContain('src="/a.jpg"');
  });

  it('parses what a textarea keeps, without running it', () => {
    expect(transformed('<textarea>&lt;p&gt;甲&lt;/p&gt;</textarea>', { parseTextarea: 'textarea' })).toBe('<p>甲</p>');
  });
});
