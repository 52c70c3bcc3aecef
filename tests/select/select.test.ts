import { describe, expect, it } from 'vitest';
import { judgeBlocks } from '../../core/model/judge';
import { readPage } from '../../core/read/reading';
import { selectContent } from '../../core/select/select';
import type { FamilyRule, SiteRule } from '../../core/types';
import { links, pageOf, paragraphs, rules, sentence } from './pages';

const site: SiteRule = {
  id: 'paper',
  name: '某报',
  hosts: ['news.example'],
  verified: '2026-11-23',
  content: ['#old'],
};
const family: FamilyRule = { id: 'cms', name: '某系统', verified: '2026-11-23', evidence: ['.cms'], content: ['.cms'] };
const chosen = (body: string, rule?: SiteRule, families: FamilyRule[] = []) => {
  const page = pageOf(body);
  const found = selectContent(page, rule, families, judgeBlocks(readPage(page), rules.model));
  return { roots: found?.roots.map((el) => el.id || el.className), choice: found?.choice };
};

describe('selectContent', () => {
  it('takes the site rule at its word', () => {
    const { roots, choice } = chosen(`${links(9)}<div><div id="old">${paragraphs(1, 5)}</div></div>`, site);
    expect(roots).toEqual(['old']);
    expect(choice).toEqual({ by: 'site', rule: 'paper', stale: false });
  });

  it('falls back and says so when the site rule hits nothing', () => {
    const { roots, choice } = chosen(`${links(9)}<div id="new">${paragraphs(1, 5)}</div>`, site);
    expect(roots).toEqual(['new']);
    expect(choice).toEqual({ by: 'model', rule: 'region', stale: true });
  });

  it('falls back and says so when the site rule hits far less than the rest', () => {
    const { roots, choice } = chosen(`<div id="new"><p id="old">导语</p>${paragraphs(1, 6)}</div>`, site);
    expect(roots).toEqual(['new']);
    expect(choice?.stale).toBe(true);
  });

  it('knows a family by what the page carries, on any host', () => {
    const { roots, choice } = chosen(`<div>${links(9)}<div class="cms">${paragraphs(1, 4)}</div></div>`, undefined, [
      family,
    ]);
    expect(roots).toEqual(['cms']);
    expect(choice).toMatchObject({ by: 'family', rule: 'cms' });
  });

  it('does not believe a family whose element holds a small part of the text', () => {
    const body = `<div id="all"><div class="cms"><p>${sentence(1)}</p></div>${paragraphs(2, 9)}</div>`;
    expect(chosen(body, undefined, [family]).roots).toEqual(['all']);
  });

  it('keeps both containers of a family that parts its body', () => {
    const half = (from: number) => `<div class="cms">${paragraphs(from, from + 3)}</div>`;
    expect(chosen(`<div>${half(1)}${links(30)}${half(5)}</div>`, undefined, [family]).roots).toEqual(['cms', 'cms']);
  });

  it('keeps a paragraph that stands before a family’s element, in a box of its own', () => {
    const opening = `<div class="top"><p class="opening">${sentence(1)}${sentence(2)}</p></div>`;
    const page = (rest: string) => `<div id="all">${opening}<div class="in"><div class="cms">${rest}</div></div></div>`;
    expect(chosen(page(paragraphs(3, 6)), undefined, [family]).roots).toEqual(['opening', 'cms']);
  });

  it('is corrected by the body that the page declares', () => {
    const lines = ['春天', '夏天', '秋天', '冬天', '闰月'].map(
      (name) => `${name}里渡口的船家要把缆绳换新，${name}的水位也写在墙上。`,
    );
    const declared = `<script type="application/ld+json">${JSON.stringify({ '@graph': [{ articleBody: lines.join('') }] })}</script>`;
    const article = `<div class="comments"><div id="told">${lines.map((line) => `<p>${line}</p>`).join('')}</div></div>`;
    const other = `<div id="loud">${paragraphs(10, 30)}</div>`;
    expect(chosen(`${declared}<div>${article}${links(9)}</div><div>${links(40)}${other}</div>`)).toMatchObject({
      roots: ['told'],
      choice: { by: 'structured' },
    });
  });

  it('gives an English article whole, without the page around it', () => {
    const line = (n: number) =>
      `<p>On day ${n} the ferry crossed the river twice, carrying flour, two bicycles and a letter for the mill.</p>`;
    const body = `<div id="story">${Array.from({ length: 12 }, (_, i) => line(i)).join('')}</div>`;
    const { roots, choice } = chosen(`<div id="wrap">${links(15)}<h1>The ferry</h1>${body}${links(15)}</div>`);
    expect(roots).toEqual(['story']);
    expect(choice?.stale).toBe(false);
  });
});
