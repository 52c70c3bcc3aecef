import createDOMPurify from 'dompurify';
import { describe, expect, it } from 'vitest';
import { createSanitizer } from '../../core/sanitize';

const inert = document.implementation.createHTMLDocument('');
const sanitizerAt = (own: string) => createSanitizer(createDOMPurify(window), () => own);
const PUBLIC = 'https://news.example.com/1.html';
const HERE = 'http://127.0.0.1/x.png';

/** What a page's HTML comes to, on the page's side and once more on the extension's. */
function clean(html: string, own = PUBLIC): Element {
  const { html: once, fragment } = sanitizerAt(own);
  const root = inert.createElement('div');
  root.innerHTML = html;
  const holder = inert.createElement('div');
  holder.append(fragment(once(root)));
  return holder;
}

describe('what is loaded', () => {
  it.each([
    `<img src="${HERE}">`,
    '<img src="http://[::ffff:7f00:1]/x.png">',
    '<img src="http://192.168.0.1./x.png" srcset="http://192.168.0.1/y.png 2x">',
    '<img src=" HTTP://LocalHost/x.png ">',
    '<img src="//127.0.0.1/x.png">',
    '<img src="#">',
    '<img src="">',
    '<img alt="x">',
    '<img src="mailto:a@b.example">',
    '<img src="data:image/svg+xml;base64,AAAA">',
    '<img src="file:///etc/passwd">',
    `<picture><source srcset="${HERE}"><img src="${HERE}"></picture>`,
    `<video poster="${HERE}"></video>`,
    `<video poster="https://p.example/a.png"></video>`,
    `<video src="${HERE}" poster="http://0x7f.1/a.png"><source src="http://nas.lan/a.mp4"></video>`,
    `<audio><source src="${HERE}">您的浏览器放不了这一段</audio>`,
    `<svg><image href="${HERE}"/></svg>`,
    `<p style="background:url(${HERE})" background="${HERE}"></p>`,
  ])('%s: nothing', (html) => {
    const root = clean(html);
    expect(root.querySelector('[src],[srcset],[poster],img,video,audio,source')).toBeNull();
    expect(root.textContent).toBe('');
  });

  it('is what stands at a public address or in the page', () => {
    const html =
      '<img src="https://p.example/a.png"><img src="data:image/png;base64,AAAA"><video src="https://p.example/a.mp4" poster="https://p.example/p.png"></video><audio controls><source src="https://p.example/a.mp3"></audio>';
    const sources = [...clean(html).querySelectorAll('[src]')].map((el) => el.localName);
    expect(sources).toEqual(['img', 'img', 'video', 'source']);
  });

  it('is what is near, where the article itself is', () => {
    const html = `<img src="http://192.168.0.8/a.png"><img src="${HERE}">`;
    expect(clean(html, 'http://192.168.0.7/1.html').querySelectorAll('img')).toHaveLength(1);
    expect(clean(html, 'http://localhost/1.html').querySelectorAll('img')).toHaveLength(2);
  });

  it('leaves the parts of a film that may load', () => {
    const root = clean(`<video src="https://p.example/a.mp4" poster="${HERE}"><source src="${HERE}"></video>`);
    expect(root.innerHTML).toBe('<video src="https://p.example/a.mp4" controls="" preload="none"></video>');
  });
});

describe('what is followed', () => {
  it.each(['', '#', '#top', '#!/x', '#%', 'data:image/png;base64,AAAA', ' ', '/relative'])('%j: nowhere', (href) => {
    const link = clean(`<a href="${href}">字</a>`).querySelector('a');
    expect(link?.hasAttribute('href')).toBe(false);
    expect(link?.textContent).toBe('字');
  });

  it('stays in the text where it leads to a note there', () => {
    const root = clean(
      '<p><a href="#user-content-n" target="_blank">[1]</a></p><p id="user-content-n">注</p><p id="x">三</p>',
    );
    expect(root.innerHTML).toBe('<p><a href="#user-content-n">[1]</a></p><p id="user-content-n">注</p><p>三</p>');
  });
});

describe('what is seen', () => {
  it.each(['hidden', 'hidden="until-found"', 'hidden data-removal="r1"'])('<p %s> with text is shown', (attribute) => {
    expect(clean(`<p ${attribute}>藏起来的一段</p>`).querySelector('[hidden]')).toBeNull();
  });

  it('what is folded is open, what a removal left is hidden', () => {
    const root = clean('<details><summary>题</summary>折起来的一段</details><span data-removal="r1" hidden></span>');
    expect(root.querySelector('details')?.hasAttribute('open')).toBe(true);
    expect(root.querySelector('span')?.hasAttribute('hidden')).toBe(true);
  });
});
