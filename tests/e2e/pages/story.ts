import fs from 'node:fs';
import path from 'node:path';
import type { LocalFile } from '../../../scripts/lib/local-pages';

const SAMPLE = path.resolve(import.meta.dirname, '../../../assets/sample');

/** The bundled sample page, which `npm start` shows too, under its portal's address. */
export const STORY_URL = 'https://www.sohu.com/a/900000007_120000007?scm=1103.plate:282:0.0.1_1.0&spm=smpc.content';
export const CLEAN_URL = 'https://www.sohu.com/a/900000007_120000007';
export const STORY_TITLE = '云溪古镇的老茶馆，开到第九十个年头';
export const FIRST_SENTENCE = '天还没有全亮，云溪古镇河边的第一扇门板就卸下来了。';
export const LAST_SENTENCE = '柜台上已经放好了一碗热茶。';
/** Taken out by the portal's rule. */
export const EDITOR_LINE = '责任编辑：林晚';

export const story = (): LocalFile => ({
  body: fs.readFileSync(path.join(SAMPLE, 'portal.html')),
  type: 'text/html; charset=utf-8',
});

/** A page of the given body on a host that no rule knows. */
export const PLAIN_URL = 'https://news.example/';
export const plain = (body: string): LocalFile => ({
  body: `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>示例</title>${body}`,
  type: 'text/html; charset=utf-8',
});

/** A PDF of one empty page. */
export const pdf = (): LocalFile => ({
  body: [
    '%PDF-1.4',
    '1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj',
    '2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj',
    '3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>> endobj',
    'trailer <</Root 1 0 R>>',
    '%%EOF',
  ].join('\n'),
  type: 'application/pdf',
});

/** A portal's front page: a name, a bar of channels, and headlines of others' articles. */
export const home = (): LocalFile =>
  plain(
    `<nav>${['新闻', '财经', '体育', '娱乐'].map((name) => `<a href="/${name}">${name}</a>`).join(' ')}</nav><ul>${Array.from(
      { length: 40 },
      (_, n) => `<li><a href="/a/${n}.html">今天的第${n + 1}条新闻的标题写在这里</a></li>`,
    ).join('')}</ul>`,
  );
