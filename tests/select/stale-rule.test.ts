import { describe, expect, it } from 'vitest';
import { judgeBlocks } from '../../core/model/judge';
import { readPage } from '../../core/read/reading';
import { selectContent } from '../../core/select/select';
import type { SiteRule } from '../../core/types';
import { links, pageOf, paragraphs, rules } from './pages';

const site: SiteRule = {
  id: 'example',
  name: '例报',
  hosts: ['.example'],
  verified: '2026-11-23',
  content: ['#body'],
};
const choiceOf = (body: string) => {
  const page = pageOf(body);
  return selectContent(page, site, [], judgeBlocks(readPage(page), rules.model))?.choice;
};

describe('a rule is out of date', () => {
  it('when its root holds far less than the text around it', () => {
    expect(choiceOf(`<div><h1>题</h1><div id="body"><p>编者的话。</p></div>${paragraphs(1, 9)}</div>`)?.stale).toBe(
      true,
    );
  });

  it('not when style sheets, scripts and forms around a short text outweigh it', () => {
    const wall = `<div><style>${'.wall{color:red}'.repeat(400)}</style><p>订阅后继续阅读本文，会员可畅读全文，欢迎加入。</p></div>`;
    const found = choiceOf(`${links(9)}<div><h1>题</h1><div id="body">${paragraphs(1, 2)}</div>${wall}</div>`);
    expect(found).toEqual({ by: 'site', rule: 'example', stale: false });
  });
});
