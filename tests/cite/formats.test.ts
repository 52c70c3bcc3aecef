// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { cite } from '../../core/cite/cite';
import { APA_EXAMPLES, field, GBT_EXAMPLES, metadataOf, type Told } from './examples';

const NOW = new Date('2025-06-20T12:00:00');
const of = (style: Parameters<typeof cite>[0], told: Told) => cite(style, metadataOf(told), told.url, NOW).text;
const EXAMPLES = [...GBT_EXAMPLES, ...APA_EXAMPLES].map(([, told]) => told);

/** Reads an entry as BibTeX does: fields by braces that pair (btxdoc.pdf, 3). @throws where they do not */
function readBibtex(entry: string): { kind: string; key: string; fields: Record<string, string> } {
  const [, kind = '', key = '', rest = ''] = /^@(\w+)\{([^,\s]+),\n([\s\S]*)\n\}\n$/.exec(entry) ?? [];
  const fields: Record<string, string> = {};
  let at = 0;
  while (at < rest.length) {
    const [found = '', name = ''] = /^[\s,]*(\w+) = /.exec(rest.slice(at)) ?? [];
    if (found === '') throw new Error(`no field at ${rest.slice(at)}`);
    at += found.length;
    const from = at;
    let depth = 0;
    for (; at < rest.length && (depth > 0 || !/[,\n]/.test(rest[at] ?? '')); at++) {
      if (rest[at] === '\\') at++;
      else if (rest[at] === '{') depth++;
      else if (rest[at] === '}') depth--;
    }
    if (depth !== 0) throw new Error('braces do not pair');
    fields[name] = rest.slice(from, at);
  }
  return { kind, key, fields };
}

describe('BibTeX', () => {
  it.each(EXAMPLES.map((told) => [told.title, told] as const))('%s', (_, told) => {
    const { kind, key, fields } = readBibtex(of('bibtex', told));
    expect(key).toMatch(/^[a-z0-9]+$/);
    expect(fields.title).toBe(`{{${told.title?.replace(/[&%#_$]/g, '\\$&')}}}`);
    expect(fields.url).toBe(`{${told.url}}`);
    expect(fields.year).toBe(told.on && `{${told.on.slice(0, 4)}}`);
    expect(fields.author?.split(' and ').length ?? 0).toBeGreaterThanOrEqual(told.by?.length ?? 0);
    expect(fields[kind === 'article' ? 'journal' : 'howpublished']).toBe(told.from && `{${told.from}}`);
  });
  it('spells out what LaTeX would take for its own', () => {
    const text = of('bibtex', {
      title: '50% of {A} & B_1 #2 $3 \\x ~y^z',
      by: ['Jane van der Doe Jr.', 'R&D Team'],
      url: 'https://a.example/{x}',
    });
    expect(text).toBe(
      [
        '@misc{doe,',
        '  author = {van der Doe, Jr., Jane and {R\\&D Team}},',
        '  title = {{50\\% of \\{A\\} \\& B\\_1 \\#2 \\$3 \\textbackslash{}x \\textasciitilde{}y\\textasciicircum{}z}},',
        '  url = {https://a.example/%7Bx%7D},',
        '  urldate = {2025-06-20}',
        '}',
        '',
      ]
        .join('\n')
        .replace('@misc{doe,', '@misc{vanderdoe,'),
    );
  });
});

describe('RIS', () => {
  it.each(EXAMPLES.map((told) => [told.title, told] as const))('%s', (_, told) => {
    const text = of('ris', told);
    expect(text.endsWith('ER  - \r\n')).toBe(true);
    const lines = text.split('\r\n').filter(Boolean);
    expect(lines.filter((line) => !/^[A-Z][A-Z0-9] {2}- /.test(line))).toEqual([]);
    const all = (tag: string) => lines.filter((line) => line.startsWith(tag)).map((line) => line.slice(6));
    expect(all('TY')[0]).toMatch(/^(?:NEWS|ELEC)$/);
    expect(all('TI')).toEqual([told.title]);
    expect(all('AU')).toHaveLength(told.by?.length ?? 0);
    expect(all('UR')).toEqual([told.url]);
    expect(all('DA')).toEqual(told.on ? [told.on.replaceAll('-', '/')] : []);
  });
  it('is as the format has it', () => {
    const told = {
      title: 'Can we get better at forgetting?',
      by: ['Benedict Carey'],
      from: 'The New York Times',
      on: '2019-03-22',
      url: 'https://a.example/',
    };
    expect(of('ris', told).split('\r\n')).toEqual([
      'TY  - NEWS',
      'AU  - Carey, Benedict',
      'TI  - Can we get better at forgetting?',
      'T2  - The New York Times',
      'PY  - 2019',
      'DA  - 2019/03/22',
      'Y2  - 2025/06/20',
      'LA  - zh-CN',
      'UR  - https://a.example/',
      'ER  - ',
      '',
    ]);
  });
});

describe('CSL-JSON', () => {
  it.each(EXAMPLES.map((told) => [told.title, told] as const))('%s', (_, told) => {
    const [item] = JSON.parse(of('csl-json', told));
    expect(item).toMatchObject({ title: told.title, URL: told.url, accessed: { 'date-parts': [[2025, 6, 20]] } });
    expect(item.issued?.['date-parts'][0]).toEqual(told.on?.split('-').map(Number));
    expect(item.author?.length ?? 0).toBe(told.by?.length ?? 0);
    expect(item['container-title']).toBe(told.from);
    for (const name of item.author ?? [])
      expect(Object.keys(name).join()).toMatch(/^(?:literal|family,given(?:,suffix)?)$/);
  });
  it('has the types of its schema', () => {
    const of_ = (source: string) =>
      JSON.parse(cite('csl-json', { source: field(source) }, 'https://a.example/', NOW).text)[0].type;
    expect(of_('人民日报')).toBe('article-newspaper');
    expect(of_('The Guardian')).toBe('article-newspaper');
    expect(of_('新华网')).toBe('webpage');
    expect(of_('澎湃新闻')).toBe('webpage');
  });
});
