import fs from 'node:fs';
import path from 'node:path';
import { type CorpusPage, DEFAULT_CORPUS, readBytes, readCorpus } from '../../../scripts/lib/corpus';
import { expect, test } from './fixtures';

/** Real pages, where they are on this machine: one article of each of the publishers that readers use most. */
const PUBLISHERS =
  'sohu.com sina.com.cn 163.com qq.com toutiao.com ifeng.com baidu.com people.com.cn xinhuanet.com thepaper.cn huanqiu.com guancha.cn';

const hostOf = (page: CorpusPage): string => new URL(page.url).host;
const articles = fs.existsSync(path.join(DEFAULT_CORPUS, 'manifest.json'))
  ? readCorpus(DEFAULT_CORPUS).filter((page) => page.kind === 'article')
  : [];

for (const publisher of PUBLISHERS.split(' ')) {
  const page = articles.find((one) => `.${hostOf(one)}`.endsWith(`.${publisher}`));
  if (!page) continue;
  test(`a real page of ${publisher} (${page.id})`, async ({ open, clickButton, readClipboard }) => {
    const type = `text/html; charset=${page.charset}`;
    await open(page.url, { body: readBytes(DEFAULT_CORPUS, page), type, policy: "script-src 'none'" });
    const popup = await clickButton();
    const text = await popup.article();
    const title = await popup.text('title');
    expect(title.length).toBeGreaterThan(5);
    expect(text.length).toBeGreaterThan(60);

    await popup.click('[data-part="copy"]');
    await popup.status();
    const found = await readClipboard();
    expect(found['text/plain']).toContain(title);
    expect(found['text/html']).toContain('<p');
  });
}
