import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { Ledger } from '../../core/ledger';
import { openPage } from '../../core/page';
import { plainLines } from '../../core/serialize/lines';
import { furtherRoots } from '../../core/stories/further-roots';
import { markFurther, split as splitInto } from '../../core/stories/split';
import type { Metadata } from '../../core/types';

const PARAGRAPHS =
  '<p>清晨的码头已经热闹起来，运菜的货船一艘接一艘靠岸，搬运工人排成长队，把一筐筐青菜送上岸边的货车，再送到城里的各个市场。</p>' +
  '<p>附近的居民说，这样的景象已经很多年没有看到了，老街重新开张以后，生意一天比一天好，外地的客人也渐渐多了起来，周末尤其热闹。</p>' +
  '<p>到了傍晚，木栈道上的灯一盏一盏亮起来，孩子们跑来跑去，老人坐在石墩上，讲着当年码头的故事，一直讲到最后一班渡轮靠岸为止。</p>';
const article = (title: string) =>
  `<div class="article-box"><h1>${title}</h1><div class="text">${PARAGRAPHS}</div></div>`;
const open = (html: string) => openPage(new JSDOM(html).window.document, 'https://news.example/1.html', new Date());

const split = (el: Element, metadata: Metadata, further: Parameters<typeof splitInto>[3] = []) =>
  splitInto(el, metadata, new Ledger(el.ownerDocument), further);

describe('furtherRoots', () => {
  it('finds the article that endless scrolling appended', () => {
    const page = open(`<main>${article('码头重新开张')}${article('三条公交线路改道')}</main>`);
    const root = page.root.querySelector('.text');
    expect(root && furtherRoots(page, [root]).map((one) => one.headline)).toEqual(['三条公交线路改道']);
  });

  it('takes no teaser and no feed for an article', () => {
    const teaser =
      '<div class="article-box"><h2><a href="/2">三条公交线路改道</a></h2><div class="text"><p>全区公交线路调整会在会议中心召开，三条线路将从下月起改道。</p></div></div>';
    const page = open(`<main>${article('码头重新开张')}${teaser.repeat(5)}</main>`);
    const root = page.root.querySelector('.text');
    expect(root && furtherRoots(page, [root])).toEqual([]);
  });
});

describe('split by containers', () => {
  it('gives each article element its own story and keeps the text before them with the first', () => {
    const root = open(
      `<div><article><h2>码头重新开张</h2>${PARAGRAPHS}</article><article><h2>三条公交线路改道</h2>${PARAGRAPHS}</article></div>`,
    ).root;
    const body = root.querySelector('body');
    const parts = body ? split(body, { title: { value: '码头重新开张', from: 'h1' } }) : [];
    expect(parts.map((part) => [part.metadata.title?.value, plainLines(part.root).length])).toEqual([
      ['码头重新开张', 3],
      ['三条公交线路改道', 3],
    ]);
  });

  it('keeps the sections of one article together', () => {
    const section = (title: string) => `<section class="chapter"><h2>${title}</h2>${PARAGRAPHS}</section>`;
    const body = open(
      `<div>${section('重开的码头')}${section('回来的货船')}${section('留下的老人')}</div>`,
    ).root.querySelector('body');
    expect(body && split(body, {})).toHaveLength(1);
  });

  it('ignores marks that the page forged', () => {
    const body = open(`<div><div data-jd-story="0">${PARAGRAPHS}</div></div>`).root.querySelector('body');
    if (!body) throw new Error('fixture');
    markFurther(body, 0);
    expect(split(body, {}, [{ headline: '假的' }])).toHaveLength(1);
  });
});
