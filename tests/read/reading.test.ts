import { describe, expect, it } from 'vitest';
import { openPage } from '../../core/page';
import { AROUND } from '../../core/read/data/around';
import { readPage } from '../../core/read/reading';

function read(body: string, head = '') {
  const html = `<!doctype html><html><head>${head}</head><body>${body}</body></html>`;
  const doc = new DOMParser().parseFromString(html, 'text/html');
  return readPage(openPage(doc, 'https://news.example/a.html', new Date('2024-05-21T00:00:00Z')));
}

describe('a page is read into blocks', () => {
  it('bounded by block elements and line breaks, in document order', () => {
    const { blocks } = read('<div>一<br>二<span>三</span><p>四</p>五</div><script>六</script><ul><li>七</li></ul>');
    expect(blocks.map(({ text }) => text)).toEqual(['一', '二三', '四', '五', '七']);
    expect(blocks.map(({ box }) => box.tag)).toEqual(['div', 'div', 'p', 'div', 'li']);
    expect(blocks.map(({ leads }) => leads)).toEqual([true, false, true, false, true]);
  });

  it('that know their length, links and marks', () => {
    const [sentence, link] = read(
      '<p>列车在早上六点开出，比往年早了两个小时。</p><p><a href="/b">Read <b>more</b></a> now</p>',
    ).blocks;
    expect(sentence).toMatchObject({ chars: 20, cjk: 18, marks: 2, commas: 1, ends: true, link: 0 });
    expect(link).toMatchObject({ chars: 11, cjk: 0, marks: 0, ends: false, prose: 0, link: 8 / 11, bold: 4 / 11 });
  });

  it('whose boxes know what they hold', () => {
    const { boxes, blocks } = read('<div id="a"><ul><li><a href="/">甲乙</a></li><li>丙丁</li></ul></div><p>戊</p>');
    const list = boxes.find(({ tag }) => tag === 'ul');
    expect(list).toMatchObject({ first: 0, end: 2, units: 4, linked: 2, depth: 2 });
    expect((blocks[1]?.box.around ?? 0) & AROUND.list).toBe(AROUND.list);
    expect(blocks[2]?.box.around).toBe(0);
  });

  it('and that a page which hides its whole body until its scripts have run hides none of them', () => {
    const hides = (el: Element): boolean => (el.getAttribute('style') ?? '').includes('none');
    const isVisible = function (this: Element): boolean {
      for (let at: Element | null = this; at; at = at.parentElement) if (hides(at)) return false;
      return true;
    };
    Object.defineProperty(Element.prototype, 'checkVisibility', { value: isVisible, configurable: true });
    document.body.setAttribute('style', 'display: none');
    document.body.innerHTML = '<div><p>甲</p></div><div style="display: none"><p>乙</p></div>';
    const { blocks } = readPage(openPage(document, 'https://news.example/a.html', new Date(0)));
    expect(blocks.map(({ box }) => box.shown)).toEqual([true, false]);
    Reflect.deleteProperty(Element.prototype, 'checkVisibility');
  });

  it('and a document that nobody shows hides what says so, though all of it is invisible', () => {
    const inert = document.implementation.createHTMLDocument('');
    inert.body.innerHTML = '<div hidden><p>甲</p></div><p>乙</p>';
    Object.defineProperty(Element.prototype, 'checkVisibility', { value: () => false, configurable: true });
    const { blocks } = readPage(openPage(inert, 'https://news.example/a.html', new Date(0)));
    Reflect.deleteProperty(Element.prototype, 'checkVisibility');
    expect(blocks.map(({ box }) => box.shown)).toEqual([false, true]);
  });

  it('and know which of them the page hides, and what it is named', () => {
    const { blocks } = read('<div hidden><p>甲</p></div><div class="share-bar"><p>乙</p></div><p>丙</p>');
    expect(blocks.map(({ box }) => box.shown)).toEqual([false, true, true]);
    expect(blocks.map(({ box }) => box.frameNames)).toEqual([0, 1, 0]);
  });
});

describe('the headline', () => {
  it('is the block that repeats the declared title, headings first', () => {
    const page =
      '<a href="/">小城通了火车第一班开出</a><h1>小城通了火车，第一班开出</h1><p>小城通了火车，第一班开出，人们说。</p>';
    expect(read(page, '<title>小城通了火车，第一班开出_某报</title>').headline?.box.tag).toBe('h1');
  });

  it('is none where nothing repeats the title', () => {
    expect(read('<h1>首页</h1><p>今天的新闻都在这里。</p>', '<title>某报网站</title>').headline).toBeUndefined();
  });
});

it('a tree as deep as it likes is read', () => {
  const depth = 500;
  const { blocks } = read(`${'<div>'.repeat(depth)}底${'</div>'.repeat(depth)}`);
  expect(blocks[0]?.text).toBe('底');
});
