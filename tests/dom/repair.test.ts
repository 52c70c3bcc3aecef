import { describe, expect, it } from 'vitest';
import { repair } from '../../core/dom/repair';

const BASE = 'https://news.example/2024/a.html';
function srcOf(img: string, around = (html: string) => html): string | null {
  const { body } = new DOMParser().parseFromString(`<body>${around(img)}</body>`, 'text/html');
  repair(body, BASE, (img) => img.remove());
  return body.querySelector('img')?.getAttribute('src') ?? null;
}

describe('repair', () => {
  it('finds the address that a lazy loader keeps', () => {
    expect(srcOf('<img src="/loading.gif" data-original="//pic.example/1.jpg">')).toBe('https://pic.example/1.jpg');
    expect(srcOf('<img data-src="img/2.png">')).toBe('https://news.example/2024/img/2.png');
    expect(srcOf('<img srcset="/s.jpg 320w, /l.jpg 1280w">')).toBe('https://news.example/l.jpg');
  });

  it('finds a file that is named in an attribute that no loader is known for, where the picture tells no other', () => {
    const named = '<img src="/s/loading.gif" data-lazyload-src="/up/1.png">';
    expect(srcOf(named)).toBe('https://news.example/up/1.png');
    expect(srcOf(named.replace('/s/loading.gif', '/real.jpg'))).toBe('https://news.example/real.jpg');
    expect(srcOf('<img src="" data-placeholder="/s/blank.gif" data-pic="/up/2.jpg?v=3">')).toBe(
      'https://news.example/up/2.jpg?v=3',
    );
  });

  it('finds the address in the fallback for readers without scripts', () => {
    expect(
      srcOf('<img src="data:image/gif;base64,R0">', (img) => `${img}<noscript>&lt;img src="/n.jpg"&gt;</noscript>`),
    ).toBe('https://news.example/n.jpg');
  });

  it('does not take an encrypted value for an address', () => {
    expect(srcOf('<img src="/real.jpg" data-src="4PMb7XTv9zQ/kz8s+Jh0cw==">')).toBe('https://news.example/real.jpg');
  });

  it('drops pixels and icons, keeps pictures', () => {
    expect(srcOf('<img src="/a.gif" width="1" height="1">')).toBeNull();
    expect(srcOf('<img src="/i.png" width="16" height="16">')).toBeNull();
    expect(srcOf('<img src="/p.png" width="640" height="16">')).toBe('https://news.example/p.png');
  });

  it('tells a placeholder by its own name, and never where it is the only address', () => {
    for (const name of [
      'pic-681x1024.jpg',
      'loading-dock.jpg',
      'blank_canvas.jpg',
      'blanket.jpg',
      'pixel-wall-01.jpg',
      '640?wx_lazy=1',
    ])
      expect(srcOf(`<img src="/${name}" data-bg-id="7">`), name).toBe(`https://news.example/${name}`);
    for (const name of [
      'blank.gif',
      'loading.gif',
      'img_loading.png',
      '1x1.png',
      'placeholder-300x200.png',
      'grey.gif',
    ])
      expect(srcOf(`<img src="/${name}" data-src="/p/77">`), name).toBe('https://news.example/p/77');
    expect(srcOf('<img src="/blank.gif">')).toBe('https://news.example/blank.gif');
    expect(srcOf('<img src="data:image/gif;base64,R0lGODlhAQABAIAAAAAA">')).toBeNull();
  });

  it('tells a placeholder by many repeats', () => {
    const three = [1, 2, 3].map((n) => `<img src="/wait.png" data-src="/p/${n}">`).join('');
    expect(srcOf(three)).toBe('https://news.example/p/1');
    expect(srcOf('<img src="/wait.png" data-src="/p/1">')).toBe('https://news.example/wait.png');
  });

  it('reads a set without spaces, and commas inside addresses', () => {
    expect(srcOf('<img srcset="/s.jpg 320w,/l.jpg 1280w">')).toBe('https://news.example/l.jpg');
    expect(srcOf('<img srcset="https://c.example/w_4,c_limit/a.png 4w, https://c.example/w_9,c_limit/a.png 9w">')).toBe(
      'https://c.example/w_9,c_limit/a.png',
    );
    expect(srcOf('<img srcset="https://c.example/1.jpg,https://c.example/2.jpg 2x">')).toBe('https://c.example/2.jpg');
  });

  it('takes the larger of two sizes, and no link to a gallery', () => {
    expect(srcOf('<img src="/2025/0822/night-1200.jpg" data-src="/2025/0822/night-60.jpg">')).toBe(
      'https://news.example/2025/0822/night-1200.jpg',
    );
    expect(srcOf('<img src="/b.jpg" data-src="/b-thumb-150x150.jpg">')).toBe('https://news.example/b.jpg');
    expect(srcOf('<img src="/small/b.jpg" data-src="/b.jpg">')).toBe('https://news.example/b.jpg');
    expect(srcOf('<img src="/2025/w320/h180/a.jpg" data-src="/2025/w1280/h720/a.jpg">')).toBe(
      'https://news.example/2025/w1280/h720/a.jpg',
    );
    expect(srcOf('<img src="/night-1200.jpg" data-src="/night-60.jpg">')).toBe('https://news.example/night-1200.jpg');
    expect(srcOf('<img src="/night-60.jpg" data-src="/night-1200.jpg">')).toBe('https://news.example/night-1200.jpg');
    expect(srcOf('<img src="/wall.jpg" data-url="https://news.example/gallery?id=9">')).toBe(
      'https://news.example/wall.jpg',
    );
  });

  it('shows a blurred copy and its picture once', () => {
    const sources = (html: string): (string | null)[] => {
      const { body } = new DOMParser().parseFromString(html, 'text/html');
      repair(body, BASE, (img) => img.remove());
      return [...body.querySelectorAll('img')].map((img) => img.getAttribute('src'));
    };
    expect(sources('<figure><img class="blur-up" src="/q.jpg"><img src="/f.jpg"></figure>')).toEqual([
      'https://news.example/f.jpg',
    ]);
    expect(
      sources(
        '<div><img src="data:image/jpeg;base64,/9j/4AAQ"><picture><source srcset="/f.webp 2x"><img data-src="/f.jpg"></picture></div>',
      ),
    ).toEqual(['https://news.example/f.jpg']);
    expect(sources('<div><img src="/q/night_w=16.jpg"><img src="/q/night_w=1200.jpg"></div>')).toHaveLength(1);
    expect(sources('<div><img src="/1.jpg"><img src="/2.jpg"></div>')).toHaveLength(2);
    expect(sources('<div><img src="/a.jpg"><a><img srcset="/s-12.jpg 320w,/s-24.jpg 640w"></a></div>')).toHaveLength(2);
    expect(sources('<div><noscript><img src="/n.jpg"></noscript><img data-src="/n.jpg"></div>')).toEqual([
      'https://news.example/n.jpg',
    ]);
    expect(sources('<p>字</p><div><noscript><img src="/n.jpg"></noscript></div>')).toEqual([
      'https://news.example/n.jpg',
    ]);
  });

  it('finds the picture in a picture element, in the background of an empty box and in other elements', () => {
    expect(srcOf('<picture><source srcset="/w.webp 800w, /x.webp 1600w"><img src="/blank.gif"></picture>')).toBe(
      'https://news.example/x.webp',
    );
    expect(srcOf(`<figure style="background-image: url('/b.jpg')"></figure>`)).toBe('https://news.example/b.jpg');
    expect(srcOf('<figure style="background:url(/b.jpg)">字</figure>')).toBeNull();
    expect(srcOf('<div data-bg="/b2.jpg"></div>')).toBe('https://news.example/b2.jpg');
    expect(srcOf('<amp-img src="/amp.jpg" width="600" height="400"></amp-img>')).toBe('https://news.example/amp.jpg');
  });

  it('makes links absolute and leaves places on the page', () => {
    const { body } = new DOMParser().parseFromString('<a href="../b.html">乙</a><a href="#n1">注</a>', 'text/html');
    repair(body, BASE, (img) => img.remove());
    expect([...body.querySelectorAll('a')].map((a) => a.getAttribute('href'))).toEqual([
      'https://news.example/b.html',
      '#n1',
    ]);
  });
});
