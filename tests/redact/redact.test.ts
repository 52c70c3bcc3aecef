import { describe, expect, it } from 'vitest';
import { redactAddress } from '../../core/redact/redact-address';
import { textRedactor } from '../../core/redact/redact-text';
import { parseReport, reportOf, withNote, writeReport } from '../../core/redact/report';
import { vocabularyOf } from '../../core/redact/vocabulary';
import { builtinRules } from '../../platform/builtin-rules';
import { pageOf } from '../select/pages';

const redact = textRedactor('key', ['责任编辑', 'copyright']);

describe('a redacted text', () => {
  it.each(['老桥边的豆腐店', 'Yesterday in Parliament', '第12版，见习记者。', '한국의 뉴스', 'きのうのニュース'])(
    'is as long and of the same kind: %s',
    (text) => {
      const told = redact(text);
      expect(told).not.toBe(text);
      expect(
        [...told].map((char) =>
          char
            .replace(/\p{Script=Han}/u, '汉')
            .replace(/\p{Lu}/u, 'A')
            .replace(/\p{L}/u, 'a')
            .replace(/\d/, '1'),
        ),
      ).toEqual(
        [...text].map((char) =>
          char
            .replace(/\p{Script=Han}/u, '汉')
            .replace(/\p{Lu}/u, 'A')
            .replace(/\p{L}/u, 'a')
            .replace(/\d/, '1'),
        ),
      );
    },
  );

  it('keeps the words of boilerplate, and dates that are dates', () => {
    expect(redact('责任编辑：何田田')).toMatch(/^责任编辑：[王李张刘陈杨赵黄周吴]..$/);
    expect(redact('COPYRIGHT 2024')).toMatch(/^COPYRIGHT \d{4}$/);
    expect(redact('2024-05-11 18:30:15')).toBe('2021-03-09 08:26:07');
    expect(redact('2024年12月1日')).toBe('2021年03月9日');
  });

  it('is the same for the same words, and another in another report', () => {
    expect(redact('老桥边的豆腐店')).toBe(redact('老桥边的豆腐店'));
    expect(redact('老桥边的豆腐店')).not.toBe(textRedactor('other', [])('老桥边的豆腐店'));
  });
});

describe('a redacted address', () => {
  const page = new URL('https://news.paper.example/city/2024/some-secret-title.html?from=me');
  it.each([
    ['/city/2024/another-title.html?id=7#c', 'https://news.paper.example/city/1111/xxxxxxx-xxxxx.html'],
    ['https://m.paper.example/a', 'https://www.paper.example/a'],
    ['https://tracker.elsewhere.invalid/u/4711', 'https://elsewhere.example/u/1111'],
    ['javascript:alert("秘密")', 'javascript:;'],
    ['mailto:me@paper.example', '#'],
    ['data:image/png;base64,AAAA', '#'],
  ])('%s says where it leads and no more', (address, told) => {
    expect(redactAddress(address, page)).toBe(told);
  });
});

describe('a report', () => {
  const body = `<!--内部编号--><h1 class="bt20240520" data-user="me">老桥边的豆腐店</h1><script>var secret="老桥边的豆腐店"</script>
    <p onclick="x()" style="color:red">天还没有亮，豆腐店的灯先亮了。<img src="/p/1.jpg" alt="豆腐店的灯"></p><input value="我的口令是什么"><p>责任编辑：何田田</p>`;
  const page = pageOf(body, 'https://news.paper.example/city/2024/1.html?from=me');
  const report = reportOf(page, builtinRules.phrases, 'key');
  const text = writeReport(report);

  it('keeps the shape and no word of its own', () => {
    for (const word of [
      '豆腐',
      '老桥',
      '内部',
      'secret',
      '口令',
      '何田田',
      'onclick',
      'data-user',
      'from=me',
      '20240520',
      'color',
    ])
      expect(text).not.toContain(word);
    expect(text).toContain('class="bt000"');
    expect(text).toContain('责任编辑');
    expect(text).toMatch(/<h1[^>]*>.{7}<\/h1>/);
  });

  it('is read back with its address, and nothing else is taken for one', () => {
    expect(parseReport(text)?.head.url).toBe('https://news.paper.example/city/1111/1.html');
    expect(parseReport(text)?.html).toMatch(/^<!doctype html>\n<html/);
    expect(parseReport(text)?.head.words).toContain('责任编辑');
    expect(parseReport('<!doctype html><p>x')).toBeUndefined();
    expect(parseReport('<!-- jingdu-report {"url":7} -->\n<p>')).toBeUndefined();
  });
});

it('a note goes with a report, and cannot leave the head of it', () => {
  const page = pageOf('<p>天还没有亮</p>', 'https://news.paper.example/1.html');
  const report = withNote(reportOf(page, builtinRules.phrases, 'key'), ' 少了一段 --><script>x()</script>');
  const text = writeReport(report);
  expect(text.split('\n')[0]).not.toMatch(/-->.*-->/);
  expect(parseReport(text)).toEqual(report);
  expect(parseReport(writeReport(withNote(report, '  ')))?.head.note).toBeUndefined();
});

it('the vocabulary is whole words of the phrases', () => {
  const words = vocabularyOf(builtinRules.phrases);
  expect(words.length).toBeGreaterThan(200);
  expect(words).toContain('责任编辑');
  expect(words.filter((word) => !/^(?:\p{Script=Han}{2,}|[a-z]{3,})$/u.test(word))).toEqual([]);
});
