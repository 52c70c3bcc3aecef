import { describe, expect, it } from 'vitest';
import { OWN_NAMES } from '../../core/harden';
import { paragraphs } from '../../core/shape/paragraphs';
import { shapedBy } from './lib/tokens';

const NO_MARKERS = new Set<string>();
const shaped = (html: string, blockMarkers = NO_MARKERS) => shapedBy(html, (root) => paragraphs(root, blockMarkers));
const LONG = '上午九点，闸门重新打开，第一条船在十分钟后驶出了船闸，岸上有人鼓掌。';
const NEXT = '站长说，今年的水比往年来得早，也退得早，船期因此往前挪了整整一个星期。';

describe('paragraphs', () => {
  it.each([
    [
      'boxes in boxes',
      `<div><section>${LONG}</section><div><div>${NEXT}</div></div></div>`,
      `<p>${LONG}</p><p>${NEXT}</p>`,
    ],
    ['text beside blocks', `<div>${LONG}<p>${NEXT}</p>末了</div>`, `<p>${LONG}</p><p>${NEXT}</p><p>末了</p>`],
    [
      'spans that are set as blocks',
      `<span style="display:block">甲</span><span style="display: block">乙</span>`,
      '<p>甲</p><p>乙</p>',
    ],
    [
      'a first letter that is set large beside the line',
      `<p><span style="float: left; display: block; font-size: 48px">“上</span>${NEXT}</p><p><b style="display:block;float:left">O</b>n the last morning nobody spoke.</p>`,
      `<p><span>“上</span>${NEXT}</p><p><b>O</b>n the last morning nobody spoke.</p>`,
    ],
    [
      'a picture that is displayed as a block',
      `<p><img src="/1.jpg" style="display:block">${LONG}</p>`,
      `<p><img src="/1.jpg"></p><p>${LONG}</p>`,
    ],
    ['double breaks', '春眠<br><br>不觉晓', '<p>春眠</p><p>不觉晓</p>'],
    ['breaks between sentences as long as paragraphs', `　　${LONG}<br>　　${NEXT}`, `<p>${LONG}</p><p>${NEXT}</p>`],
    ['a short line between such', `${LONG}<br>船闸之外<br>${NEXT}`, `<p>${LONG}</p><p>船闸之外</p><p>${NEXT}</p>`],
    [
      'told speech in short sentences',
      '水退了。<br>真的退了，退到了桥墩以下很远的地方。<br>走吧。<br>他们往回走了很久，谁也没有说话。',
      '<p>水退了。</p><p>真的退了，退到了桥墩以下很远的地方。</p><p>走吧。</p><p>他们往回走了很久，谁也没有说话。</p>',
    ],
    [
      'an indent of no-break spaces',
      `<p>&nbsp;&nbsp;&nbsp;&nbsp;<span>　${LONG}</span></p>`,
      `<p><span>${LONG}</span></p>`,
    ],
    ['empty boxes and breaks at the ends', `<div><br></div><p>甲<br></p><p>&nbsp;</p>`, '<p>甲</p>'],
    [
      'an inline element over several paragraphs',
      '<strong><p>甲</p><p>乙</p></strong>',
      '<p><strong>甲</strong></p><p><strong>乙</strong></p>',
    ],
    [
      'a link around blocks',
      '<a href="/x"><div>甲</div><div>乙</div></a>',
      '<p><a href="/x">甲</a></p><p><a href="/x">乙</a></p>',
    ],
    ['a span that only holds blocks', '<span><p>甲</p></span>', '<p>甲</p>'],
    [
      'direction and language of a box',
      '<div dir="rtl" lang="ar"><div>سلام</div></div>',
      '<p lang="ar" dir="rtl">سلام</p>',
    ],
    ['a single paragraph in an item and a cell', '<ul><li><p>甲</p></li></ul>', '<ul><li>甲</li></ul>'],
    [
      'several paragraphs in an item',
      '<ol><li><div>甲</div><div>乙</div></li></ol>',
      '<ol><li><p>甲</p><p>乙</p></li></ol>',
    ],
    ['boxes in a headline', '<h2><div>上</div><div>下</div></h2>', '<h2>上<br>下</h2>'],
    [
      'paragraphs in a quotation',
      '<blockquote>甲<br><br>乙</blockquote>',
      '<blockquote><p>甲</p><p>乙</p></blockquote>',
    ],
    [
      'a picture after a sentence',
      `${LONG}<img src="a.jpg">${NEXT}`,
      `<p>${LONG}</p><p><img src="a.jpg"></p><p>${NEXT}</p>`,
    ],
    [
      'pictures side by side',
      `<p><img src="a.jpg"> <img src="b.jpg"><br>图注</p>`,
      '<p><img src="a.jpg"> <img src="b.jpg"></p><p>图注</p>',
    ],
  ])('sets %s', (_, before, expected) => expect(shaped(before)).toBe(expected));

  it.each([
    ['verse', '<p>床前明月光<br>疑是地上霜</p>'],
    ['an address', '<p>地址：河湾镇船闸路一号<br>电话：一二三四五</p>'],
    ['English verse', "<p>Shall I compare thee to a summer's day?<br>Thou art more lovely and more temperate.</p>"],
    ['words set apart by white space', '<p>He said <em>no</em> <strong>twice</strong>.</p>'],
    [
      'a list, a table, code',
      '<ul><li>甲</li></ul><table><tbody><tr><td>一</td><td>二</td></tr></tbody></table><pre>a\tb</pre>',
    ],
    ['a small picture in a sentence', '<p>他笑了<img src="e.png" width="20" height="20">又说</p>'],
    [
      'a formula at its size',
      '<p>其中 <img src="f.svg" style="width:5.3ex;height:2.8ex"> 是水位。</p>'.replace(
        / style="[^"]*"/,
        ' width="42" height="22"',
      ),
    ],
    ['a picture in the middle of a sentence', '<p>他指着<img src="a.jpg">说</p>'],
  ])('leaves %s', (_, html) => expect(shaped(html)).toBe(html));

  it('keeps a marker where the cut text stood, and lets no paragraph go through that of a block', () => {
    const mark = (id: string) => `<span data-removal="${id}" hidden=""></span>`;
    const html = `<div>甲${mark('r1')}乙${mark('r2')}丙</div>${mark('r3')}`;
    expect(shaped(html, new Set(['r2', 'r3']))).toBe(`<p>甲${mark('r1')}乙</p>${mark('r2')}<p>丙</p>${mark('r3')}`);
  });

  it('keeps the places that notes lead to, each once', () => {
    expect(shaped('<div id="jd-1"><div id="jd-2">甲</div><div>乙</div></div>'.replaceAll('jd-', OWN_NAMES))).toBe(
      '<p id="jd-1"><span id="jd-2"></span>甲</p><p>乙</p>'.replaceAll('jd-', OWN_NAMES),
    );
    expect(shaped('<b id="x"><p>甲</p><p>乙</p></b>')).toBe('<p><b id="x">甲</b></p><p><b>乙</b></p>');
  });
});
