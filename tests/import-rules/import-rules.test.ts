import { describe, expect, it } from 'vitest';
import { fromCosmetic } from '../../core/import-rules/cosmetic';
import { fromFtr } from '../../core/import-rules/ftr';
import { fromJustRead, fromSimpRead } from '../../core/import-rules/readers';
import { translateXPath } from '../../core/import-rules/xpath';
import { parses as parsesIn } from '../../core/own-rules/usable';
import { parseOwnRule } from '../../platform/own-rules-schema';

const TODAY = '2026-11-27';
const parses = (selector: string) => parsesIn(selector, document);

describe('an XPath in CSS', () => {
  it.each([
    [`//div[@id="story"]`, 'div[id="story"]'],
    [`//article//p`, 'article p'],
    [`//div[contains(@class, 'body')]/p`, 'div[class*="body"] > p'],
    [`(//div[@id='a'])[1]`, 'div[id="a"]'],
    [`//*[@id='a' and not(contains(@class, "b"))]`, '[id="a"]:not([class*="b"])'],
    [`//div[contains(concat(' ',normalize-space(@class),' '),' text ')]`, 'div[class~="text"]'],
    [`//a[@class='x' or @class='y']`, 'a[class="x"],a[class="y"]'],
    [`//h1 | //h2`, 'h1,h2'],
    [`(//div[contains(@id, 'a')])[1]`, 'div[id*="a"]'],
    [`//div[contains(@id, 'a')][1]`, 'div[id*="a"]'],
    [`normalize-space(//p[@id='a'])`, 'p[id="a"]'],
    [`//*[(@id = "a")]`, '[id="a"]'],
    [`//ul/li[2]`, 'ul > li:nth-of-type(2)'],
    [`//div/*[3][@id]`, 'div > :nth-child(3)[id]'],
  ])('%s', (xpath, css) => {
    const found = translateXPath(xpath, true);
    expect(found?.selectors.join(',')).toBe(css);
    expect(found?.selectors.every(parses)).toBe(true);
  });

  it('knows the attribute that is meant', () => {
    expect(translateXPath(`//meta[@property="og:title"]/@content`, true)).toEqual({
      selectors: ['meta[property="og:title"]'],
      attr: 'content',
    });
  });

  it.each([
    `//p[@id][2]`,
    `//p[0]`,
    `//div/descendant::p[2]`,
    `//div/following-sibling::p`,
    `//p[text()='x']`,
    `//p[string-length(.) > 3]`,
    `//div[@a="]"]x`,
    'div',
    '',
  ])('says nothing for %s', (xpath) => expect(translateXPath(xpath, false)).toBeUndefined());
});

describe('a site config of FiveFilters', () => {
  const text = `# for the main site
body: //div[@id='story']
title: //meta[@name="t"]/@content
author: //span[@class='by']
date: //time/@datetime
strip: //div[contains(@class,'ad')]
strip_id_or_class: share
strip_id_or_class: print:hidden
strip_attr: //a/@title
autodetect_next_page: no
strip: //p[last()]
next_page_link: //a[@rel='next']
find_string: <b>
replace_string(<i>): <em>
http_header(user-agent): x
single_page_link: //a[@id='all']
prune: no
test_url: http://example.org/1`;

  it('becomes a rule as far as it can be said in data, and the rest is told', () => {
    const { rules, taken, refused } = fromFtr('.example.org', text, TODAY, parses);
    expect(taken).toBe(8);
    expect(refused.map(({ why }) => why)).toEqual(['code', 'xpath', 'code', 'code', 'network', 'network']);
    const [own] = rules;
    expect(own).toMatchObject({ from: 'ftr', rule: { hosts: ['.example.org'], content: ['div[id="story"]'] } });
    expect(own?.rule.metadata?.title).toEqual([{ selector: 'meta[name="t"]', attr: 'content' }]);
    expect(parseOwnRule(own)).toEqual(own);
  });

  it('of no host gives nothing', () => {
    expect(fromFtr('readme', 'body: //p', TODAY, parses)).toEqual({
      rules: [],
      taken: 0,
      refused: [{ line: 'body: //p', why: 'host' }],
    });
  });
});

describe('cosmetic lines', () => {
  it('hide and take out on the sites they name; all else is told', () => {
    const list = `! a comment
[Adblock Plus 2.0]
a.example,www.b.example##.ad
a.example##.promo > a
##.everywhere
||tracker.example^
a.example#@#.ad
a.example##+js(x)
a.example##div:has-text(广告)
~c.example##.x
a.example#$#.y { display: none }
a.example##p[
a.example,~b.a.example##.z
b.example#?#li:-abp-has(> .ad)
b.example#?#li:-abp-contains(广告)`;
    const { rules, taken, refused } = fromCosmetic(list, TODAY, parses);
    expect(taken).toBe(3);
    expect(refused.map(({ why }) => why)).toEqual([
      'everywhere',
      'network',
      'exception',
      'code',
      'selector',
      'everywhere',
      'code',
      'selector',
      'host',
      'selector',
    ]);
    expect(rules.map(({ rule }) => [rule.hosts[0], rule.tidy])).toEqual([
      ['.a.example', ['.ad', '.promo > a']],
      ['.b.example', ['.ad', 'li:has(> .ad)']],
    ]);
    expect(rules.map(parseOwnRule)).toEqual(rules);
  });
});

describe('rules of other readers', () => {
  it('Just Read: content, what goes, headline', () => {
    const data = [
      {
        domainPattern: 'https://www.a.example/news',
        contentSelector: '.zw',
        selectorsToDelete: ['.ad', 'p['],
        titleSelector: 'h1',
      },
      { domainPattern: 'no host', selectors: ['.x'] },
    ];
    const { rules, taken, refused } = fromJustRead({ domainSelectors: data }, TODAY, parses);
    expect(taken).toBe(3);
    expect(refused.map(({ why }) => why)).toEqual(['selector', 'host']);
    expect(rules[0]?.rule).toMatchObject({
      hosts: ['.a.example'],
      content: ['.zw'],
      strip: [{ selector: '.ad', kind: 'other' }],
    });
    expect(rules.map(parseOwnRule)).toEqual(rules);
  });

  it('SimpRead: elements as it writes them, and no script', () => {
    const site = {
      title: "<h1 class='bt'>",
      include: "[[{$('.zw')}]]",
      exclude: ["<div id='ad'>", '[[{document.cookie}]]', 'x;alert(1)'],
    };
    const { rules, taken, refused } = fromSimpRead([['https://a.example/**', site]], TODAY, parses);
    expect(taken).toBe(3);
    expect(refused.map(({ why }) => why)).toEqual(['code', 'code']);
    expect(rules[0]?.rule).toMatchObject({
      content: ['.zw'],
      strip: [{ selector: 'div[id="ad"]' }],
      metadata: { title: [{ selector: 'h1[class="bt"]' }] },
    });
  });

  it.each([7, null, 'x', [], {}, [[1, 2]], { sites: [null] }])('of any other shape give nothing: %j', (data) => {
    expect(fromSimpRead(data, TODAY, parses).rules).toEqual([]);
    expect(fromJustRead(data, TODAY, parses).rules).toEqual([]);
  });
});
