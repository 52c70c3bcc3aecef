import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { Ledger } from '../../core/ledger';
import { plainLines } from '../../core/serialize/lines';
import { split as splitInto } from '../../core/stories/split';
import type { Metadata } from '../../core/types';

const root = (html: string) => new JSDOM(`<body>${html}</body>`).window.document.body;
const p = (...texts: string[]) => texts.map((text) => `<p>${text}</p>`).join('');
const LONG = '　　清晨的码头已经热闹起来，运菜的货船一艘接一艘靠岸，搬运工人排成长队，把一筐筐青菜送上岸边的货车。';
const LONG2 =
  '　　附近的居民说，这样的景象已经很多年没有看到了，老街重新开张以后，生意一天比一天好，外地的客人也多了起来。';

const split = (el: Element, metadata: Metadata, further: Parameters<typeof splitInto>[3] = []) =>
  splitInto(el, metadata, new Ledger(el.ownerDocument), further);

describe('split', () => {
  it('keeps a long article with a row of sub-headlines whole', () => {
    const html = p(LONG, LONG2, '重开的码头', LONG, LONG2, '回来的货船', LONG, LONG2, '留下的老人', LONG, LONG2);
    const parts = split(root(html), {});
    expect(parts).toHaveLength(1);
    expect(parts[0] && plainLines(parts[0].root)).toHaveLength(11);
  });

  it('keeps numbered sections whole', () => {
    const html = p(LONG, '一、先把道路修到每一个村口的老槐树下', LONG, '二、再把自来水接到每一户人家的灶台边', LONG);
    expect(split(root(html), {})).toHaveLength(1);
  });

  it('splits at an unindented headline whose first paragraph has a dateline', () => {
    const html =
      p(LONG, LONG2) +
      p(
        '全县春耕动员会召开',
        '本报讯 记者周砚报道：3月2日，全县春耕动员会在会议中心召开，各乡镇负责人参加了会议并作了发言，会后还到田间查看了墒情。',
      );
    const parts = split(root(html), { title: { value: '码头重开', from: 'h1' } });
    expect(parts.map((part) => part.metadata.title?.value)).toEqual(['码头重开', '全县春耕动员会召开']);
    expect(parts.map((part) => plainLines(part.root).length)).toEqual([2, 1]);
  });

  it('does not take the short lines of a footer for a row of sub-headlines', () => {
    const dateline = '本报讯 记者周砚报道：3月2日，全县春耕动员会在会议中心召开，各乡镇负责人参加了会议并作了发言。';
    const footer = p(
      '发布于：江岸县',
      '用户反馈 合作一栏',
      '版权 © 2024 江岸晚报社及其合作各方所有，保留所有权利并登记在册',
      '江岸晚报社 版权所有',
    );
    const html = p(LONG, LONG2, LONG, LONG2, '全县春耕动员会召开', dateline) + footer;
    expect(split(root(html), {}).map((part) => part.metadata.title?.value)).toEqual([undefined, '全县春耕动员会召开']);
  });

  it('splits at a column name with a headline below it', () => {
    const html = p(LONG, LONG2, '　　评论', '　　把路修到心里去', LONG, LONG2);
    const parts = split(root(html), {});
    expect(parts.map((part) => part.metadata.title?.value)).toEqual([undefined, '把路修到心里去']);
  });

  it('does not let a later story inherit the byline or headline of the first', () => {
    const html = p(LONG, LONG2, '　　评论', '　　把路修到心里去', LONG, LONG2);
    const from = 'test';
    const parts = split(root(html), {
      title: { value: '码头重开', from },
      byline: { value: ['周砚'], from },
      source: { value: '江岸日报', from },
    });
    expect(parts[1]?.metadata.byline).toBeUndefined();
    expect(parts[1]?.metadata.source?.value).toBe('江岸日报');
  });
});
