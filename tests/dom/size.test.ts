import { describe, expect, it } from 'vitest';
import { isTooLarge } from '../../core/dom/size';

function page(fill: (body: HTMLElement) => void) {
  const doc = new DOMParser().parseFromString('<body></body>', 'text/html');
  fill(doc.body);
  return isTooLarge(doc, doc.documentElement);
}

describe('isTooLarge', () => {
  it('passes a long page', () => {
    expect(
      page((body) => body.append(...Array.from({ length: 5000 }, () => body.ownerDocument.createElement('p')))),
    ).toBe(false);
  });

  it('refuses a page nested deeper than any browser copies', () => {
    const nest = (body: HTMLElement) => {
      let at = body;
      for (let i = 0; i < 4000; i++) {
        const inner = body.ownerDocument.createElement('div');
        at.append(inner);
        at = inner;
      }
    };
    expect(page(nest)).toBe(true);
  });
});
