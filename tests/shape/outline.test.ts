import { describe, expect, it } from 'vitest';
import { setFigures } from '../../core/shape/figures';
import { setHeadings } from '../../core/shape/headings';
import { shape } from '../../core/shape/shape';
import { shapedBy } from './lib/tokens';

const TEXT = '<p>上午九点，闸门重新打开，第一条船在十分钟后驶出了船闸，岸上有人鼓掌。</p>';
const all = (html: string) => shapedBy(html, (root) => shape(root, []));
const pic = '<img src="a.jpg">';

describe('captions', () => {
  it.each([
    ['in the same box', `<div>${pic}<p>旧船闸的闸门</p></div>`],
    ['in the same paragraph, after a break', `<p style="text-align:center">${pic}<br>旧船闸的闸门</p>`],
    ['in the next paragraph, centred', `<p>${pic}</p><p style="text-align:center">旧船闸的闸门</p>`],
    ['in a cell below', `<table><tr><td>${pic}</td></tr><tr><td>旧船闸的闸门</td></tr></table>`],
    ['in a figure without a caption', `<figure>${pic}<p>旧船闸的闸门</p></figure>`],
    ['small and pale', `<p>${pic}</p><p><span style="font-size:12px;color:#888888">旧船闸的闸门</span></p>`],
    ['by its class', `<div class="img_wrapper">${pic}<span class="img_descr">旧船闸的闸门</span></div>`],
  ])('are set as such %s', (_, html) => {
    expect(all(`${TEXT}${html}${TEXT}${TEXT}`).replace(/<\/?span>/g, '')).toBe(
      `${TEXT}<figure>${pic}<figcaption>旧船闸的闸门</figcaption></figure>${TEXT}${TEXT}`,
    );
  });

  it.each([
    ['an arrow', '▲旧船闸的闸门，后面是新船闸。'],
    ['who took it', '旧船闸的闸门。张三 摄'],
    ['a word for a picture', '图为昨天清晨的旧船闸。'],
  ])('are told by %s', (_, text) => {
    expect(all(`${TEXT}<p>${pic}</p><p>${text}</p>${TEXT}${TEXT}`)).toContain(`<figcaption>${text}</figcaption>`);
  });

  it.each([
    ['a paragraph', `<p>${pic}</p>${TEXT}`],
    ['a short sentence', `<p>${pic}</p><p>水退了。</p>`],
    ['a sub-headline', `<p>${pic}</p><p><strong>船闸之外</strong></p>${TEXT}`],
    ['a step', `<p>${pic}</p><p>2. 打开闸门</p>`],
    ['a paragraph in the same box', `<div>${pic}${TEXT}</div>`],
  ])('are not %s below a picture', (_, html) => expect(all(`${TEXT}${html}${TEXT}`)).not.toContain('figcaption'));

  it('are not the text that pictures tell', () => {
    const steps = ['把米洗净', '泡上两个钟头', '上锅蒸熟'].map((text) => `<div>${pic}<p>${text}</p></div>`).join('');
    expect(all(`<p>做法</p>${steps}`)).not.toContain('figcaption');
  });

  it('are not the cards of films beside a picture', () => {
    const card = '<p data-embed="video"><a href="/film">片名</a></p>';
    const html = all(`<div>${pic}${card}${card}</div>${TEXT}${TEXT}`);
    expect(html).not.toContain('figcaption');
    expect(html.split(card)).toHaveLength(3);
  });

  it('take the markers between along', () => {
    const marker = '<span data-removal="r1" hidden=""></span>';
    expect(shapedBy(`<p>${pic}</p>${marker}<p align="center">▲旧船闸</p>${TEXT}`, setFigures)).toBe(
      `<figure>${pic}${marker}<figcaption>▲旧船闸</figcaption></figure>${TEXT}`,
    );
  });
});

describe('stress', () => {
  it('is none of pictures, and is told once', () => {
    expect(all(`${TEXT}<p><i>${pic}</i></p>${TEXT}${TEXT}`)).toContain(`<figure>${pic}</figure>`);
    expect(all(`${TEXT}<p>他<strong>说<b>很<strong>重</strong></b>要</strong>的话。</p>${TEXT}`)).toContain(
      '<p>他<strong>说很重要</strong>的话。</p>',
    );
  });
});

describe('setHeadings', () => {
  const bold = (text: string) => `<p><strong>${text}</strong></p>`;
  const shaped = (html: string) => shapedBy(html, setHeadings);

  it('makes headlines of bold lines that head a text', () => {
    const html = `${TEXT}${bold('船闸之外')}${TEXT}<p><b>一、</b><b>水往哪里去？</b></p>${TEXT}`;
    expect(shaped(html)).toBe(`${TEXT}<h2>船闸之外</h2>${TEXT}<h2>一、水往哪里去？</h2>${TEXT}`);
  });

  it('puts them below real headlines, whose levels follow the article’s', () => {
    expect(shaped(`<h1>上</h1>${TEXT}${bold('船闸之外')}${TEXT}<h3>下</h3>`)).toBe(
      `<h2>上</h2>${TEXT}<h5>船闸之外</h5>${TEXT}<h4>下</h4>`,
    );
  });

  it.each([
    ['a sentence', `${TEXT}${bold('闸门今晚关上。')}${TEXT}`],
    ['a bold lead', `${bold('停用二十六年的旧船闸又开了')}${TEXT}${TEXT}`],
    ['a name in an interview', `${TEXT}${bold('老贺')}${TEXT}${bold('记者')}${TEXT}${bold('老贺')}${TEXT}`],
    [
      'a question of an interview',
      `${TEXT}${bold('问：水往哪里去？')}${TEXT}${bold('您当时怎么会想到要在这么大的水里把闸门重新打开？')}${TEXT}`,
    ],
    ['a label', `${TEXT}${bold('地址：船闸路一号')}${TEXT}`],
    ['a last line', `${TEXT}${bold('明天见')}`],
    ['a pile of bold lines', `${TEXT}${bold('甲')}${bold('乙')}${bold('丙')}${TEXT}`],
    ['a line that is bold in part', `${TEXT}<p><strong>船闸</strong>之外</p>${TEXT}`],
    ['a bold link', `${TEXT}<p><strong><a href="/x">船闸之外</a></strong></p>${TEXT}`],
  ])('leaves %s', (_, html) => expect(shaped(html)).toBe(html));
});
