import { describe, expect, it } from 'vitest';
import { repair } from '../../core/dom/repair';

const BASE = 'https://news.example/2024/a.html';
function srcOf(img: string, around = (html: string) => html): string | null {
  const { body } = new DOMParser().parseFromString(`<body>${around(img)}</body>`, 'text/html');
  repair(body, BASE);
  return body.querySelector('img')?.getAttribute('src') ?? null;
}

describe('repair', () => {
  it('finds the address that a lazy loader keeps', () => {
    expect(srcOf('<img src="/loading.gif" data-original="//pic.example/1.jpg">')).toBe('https://pic.example/1.jpg');
    expect(srcOf('<img data-src="img/2.png">')).toBe('https://news.example/2024/img/2.png');
    expect(srcOf('<img srcset="/s.jpg 320w, /l.jpg 1280w">')).toBe('https://news.example/l.jpg');
  });

  it('finds the address in the fallback for readers without scripts', () => {
    expect(
      srcOf('<img src="data:image/gif;base64,R0">', (img) => `${img}<noscript>&lt;img src="/n.jpg"&gt;</noscript>`),
    ).toBe('https://news.example/n.jpg');
  });

  it('does not take an encrypted value for an address', () => {
    expect(srcOf('<img src="/real.jpg" data-src="4PMb7XTv9zQ/kz8s+Jh0cw==">')).toBe('https://news.example/real.jpg');
  });

  it('drops pixels, placeholders and icons, keeps pictures', () => {
    expect(srcOf('<img src="/a.gif" width="1" height="1">')).toBeNull();
    expect(srcOf('<img src="/blank.gif">')).toBeNull();
    expect(srcOf('<img src="/i.png" width="16" height="16">')).toBeNull();
    expect(srcOf('<img src="/p.png" width="640" height="16">')).toBe('https://news.example/p.png');
  });

  it('makes links absolute and leaves places on the page', () => {
    const { body } = new DOMParser().parseFromString('<a href="../b.html">乙</a><a href="#n1">注</a>', 'text/html');
    repair(body, BASE);
    expect([...body.querySelectorAll('a')].map((a) => a.getAttribute('href'))).toEqual([
      'https://news.example/b.html',
      '#n1',
    ]);
  });
});
