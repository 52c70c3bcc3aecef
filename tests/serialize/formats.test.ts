import createDOMPurify from 'dompurify';
import { describe, expect, it } from 'vitest';
import { createSanitizer } from '../../core/sanitize';
import { type CopyJob, toFlavours } from '../../core/serialize/formats';
import { toMarkdownFlavours } from '../../core/serialize/markdown';
import { found, removal, story } from '../components/found';

const labels = {
  source: '来源',
  account: '账号',
  byline: '作者',
  published: '发布',
  link: '链接',
  joiner: '、',
  colon: '：',
};
const job = (pieces: CopyJob['pieces']): CopyJob => ({
  pieces,
  url: found().article.url,
  labels,
  parse: createSanitizer(createDOMPurify(window)).fragment,
  doc: document,
});
const one = () => job(found().article.stories.map((each) => ({ story: each, restored: [] })));
const HEAD = `老码头的第二春
——江岸区更新十年记

来源：江岸日报
账号：江岸观察
作者：周砚、林渡
发布：2025-06-18 07:30
链接：https://www.sohu.com/a/1_2?id=7`;
const BODY = '清晨六点，老码头的汽笛又响了。\n\n十年前，这里是货场。';

describe('toFlavours', () => {
  it('copies headline, details, clean link and text', () => {
    expect(toFlavours(one(), 'text').text).toBe(`${HEAD}\n\n${BODY}`);
  });

  it('copies the text alone, without HTML beside it', () => {
    expect(toFlavours(one(), 'plain')).toEqual({ text: BODY });
  });

  it('gives HTML with the same words and no hooks of ours', () => {
    const html = toFlavours(one(), 'rich').html ?? '';
    expect(html).toContain('<h1>老码头的第二春</h1><p>——江岸区更新十年记</p><p>来源：江岸日报<br>');
    expect(html).toContain('<a href="https://www.sohu.com/a/1_2?id=7">');
    expect(html).not.toMatch(/data-|hidden|class=|target=/);
  });

  it('takes pictures along only as rich text', () => {
    const pictured = job([
      { story: story('题', '<p>甲</p><figure><img src="https://img.example/a.jpg"></figure>'), restored: [] },
    ]);
    expect(toFlavours(pictured, 'rich').html).toContain('<img src="https://img.example/a.jpg"');
    expect(toFlavours(pictured, 'text').html).not.toContain('<img');
    expect(toFlavours(pictured, 'text').html).toMatch(/<p>甲<\/p>$/);
  });

  it('is rich text that Word, mail and WeChat’s editor keep: their elements, borders, no names', () => {
    const html =
      '<figure><img src="https://img.example/a.jpg"><figcaption>图注</figcaption></figure><table><tr><th>年</th><td>一</td></tr></table><p>叫<ruby>塆<rp>(</rp><rt>wān</rt></ruby>的村<sup><a href="#user-content-1" id="user-content-r1">1</a></sup>，<q>真远</q></p><details open><summary>问</summary><p>答</p></details><p id="user-content-1" data-embed="video"><a href="https://v.example/1"><span>片</span></a></p>';
    const rich = toFlavours(job([{ story: story('题', html), restored: [] }]), 'rich').html ?? '';
    expect(rich).toContain(
      '<p><img src="https://img.example/a.jpg"></p><p style="color:#666666;font-size:90%">图注</p>',
    );
    expect(rich).toMatch(/<table [^>]*border="1"[^>]*>.*<th style="border:1px solid #999999;[^"]*">年/);
    expect(rich).toContain('<p>叫塆（wān）的村<sup>[1]</sup>，“真远”</p><p><b>问</b></p><p>答</p>');
    expect(rich).toContain('<p><a href="https://v.example/1">片</a></p>');
    expect(rich).not.toMatch(/figure|figcaption|ruby|details|summary|class=| id=|data-|user-content|referrerpolicy/);
  });

  it('leaves captions with their pictures, unless they are wanted', () => {
    const html = '<p>甲</p><figure><img src="https://img.example/a.jpg"><figcaption>图注</figcaption></figure>';
    const pictured = job([{ story: story('题', html), restored: [] }]);
    expect(toFlavours(pictured, 'plain').text).toBe('甲');
    expect(toFlavours({ ...pictured, captions: true }, 'plain').text).toBe('甲\n\n图注');
    expect(toFlavours(pictured, 'rich').html).toContain('图注');
  });

  it('copies what was put back', () => {
    const back = [removal('r2', '（完）')];
    const restored = job(found().article.stories.map((each) => ({ story: each, restored: back })));
    expect(toFlavours(restored, 'plain').text).toContain('这里是货场。（完）');
  });

  it('sets several articles apart', () => {
    const two = job(['一', '二'].map((title) => ({ story: story(title, `<p>${title}文</p>`), restored: [] })));
    expect(toFlavours(two, 'text').text).toMatch(/一文\n\n\n二\n\n链接/);
  });
});

describe('toMarkdownFlavours', () => {
  it('puts what is known above as properties, where they are wanted', () => {
    const { text } = toMarkdownFlavours({ ...one(), properties: true });
    expect(text).toContain('---\ntitle: "老码头的第二春"\n');
    expect(text).toContain('author:\n  - "周砚"\n  - "林渡"\nsource: "江岸日报"\npublished: 2025-06-18T07:30\n');
    expect(text).toContain('---\n\n# 老码头的第二春\n\n——江岸区更新十年记\n\n清晨');
  });

  it('tells a tag as text, in properties and in prose', () => {
    const told = story('a <img src=x onerror=alert(1)>', '<p>有 &lt;script&gt; 与 &lt;javascript:alert(1)&gt;</p>');
    const { text } = toMarkdownFlavours({ ...job([{ story: told, restored: [] }]), properties: true });
    expect(text).not.toMatch(/<(?:img|script|javascript)/);
  });

  it('writes headline, details and text', () => {
    expect(toMarkdownFlavours(one()).text).toBe(
      `# 老码头的第二春\n\n——江岸区更新十年记\n\n- 来源：江岸日报\n- 账号：江岸观察\n- 作者：周砚、林渡\n- 发布：2025-06-18 07:30\n- 链接：<https://www.sohu.com/a/1_2?id=7>\n\n${BODY}`,
    );
  });

  it('keeps headings, lists, tables, quotes, links and pictures', () => {
    const html =
      '<h2>小标题</h2><ul><li>甲</li><li>乙</li></ul><table><tr><th>年</th><th>人</th></tr><tr><td>2025</td><td>126</td></tr></table><blockquote><p>引</p></blockquote><p><a href="https://a.example/">链</a></p><figure><img src="https://img.example/a.jpg" alt="码头"><figcaption>图注</figcaption></figure>';
    const { text } = toMarkdownFlavours(job([{ story: story('题', html), restored: [] }]));
    expect(text).toContain(
      '## 小标题\n\n- 甲\n- 乙\n\n| 年 | 人 |\n| --- | --- |\n| 2025 | 126 |\n\n> 引\n\n[链](https://a.example/)\n\n![码头](https://img.example/a.jpg)\n\n图注',
    );
  });

  it('keeps a table that has no heading row', () => {
    const html = '<table><tbody><tr><td>甲</td><td>1</td></tr><tr><td>乙</td><td>2</td></tr></tbody></table>';
    const { text } = toMarkdownFlavours(job([{ story: story('题', html), restored: [] }]));
    expect(text).toContain('| 甲 | 1 |\n| --- | --- |\n| 乙 | 2 |');
    expect(text).not.toContain('<t');
  });

  it('escapes what Markdown would take for its own', () => {
    const { text } = toMarkdownFlavours(
      job([{ story: story('*题*', '<p>1. 不是列表</p><p># 不是标题</p>'), restored: [] }]),
    );
    expect(text).toContain('# \\*题\\*');
    expect(text).toContain('1\\. 不是列表\n\n\\# 不是标题');
  });
});
