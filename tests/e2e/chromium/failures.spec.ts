import type { LocalFile } from '../../../scripts/lib/local-pages';
import { home, PLAIN_URL, pdf, plain } from '../pages/story';
import { film, gallery, PICTURE } from '../pages/without-text';
import { expect, NOWHERE, test } from './fixtures';

const CASES: readonly {
  readonly what: string;
  readonly url: string;
  readonly file?: LocalFile;
  readonly reason: string;
}[] = [
  { what: "a page of the browser's own", url: 'chrome://version/', reason: 'restricted' },
  { what: 'an empty tab', url: 'about:blank', reason: 'blank' },
  { what: 'a PDF', url: `${PLAIN_URL}paper.pdf`, file: pdf(), reason: 'pdf' },
  { what: 'a PDF whose address does not say so', url: `${PLAIN_URL}download?id=7`, file: pdf(), reason: 'pdf' },
  { what: 'a page without text', url: `${PLAIN_URL}empty`, file: plain('<div></div>'), reason: 'unloaded' },
  { what: 'a picture', url: `${PLAIN_URL}a.png`, file: { body: PICTURE, type: 'image/png' }, reason: 'image' },
  {
    what: 'a file of data',
    url: `${PLAIN_URL}api/article`,
    file: { body: '{"title":"渔港","paragraphs":["一","二"]}', type: 'application/json' },
    reason: 'data',
  },
  { what: 'a page that is a film', url: `${PLAIN_URL}v/7`, file: film(), reason: 'video' },
  {
    what: 'a page of frames only',
    url: `${PLAIN_URL}frames`,
    file: plain('<iframe src="/inner" width="600" height="400"></iframe>'),
    reason: 'frame-only',
  },
  { what: 'a page that could not be loaded', url: NOWHERE, reason: 'error-page' },
  { what: 'a front page', url: PLAIN_URL, file: home(), reason: 'not-article' },
];

for (const { what, url, file, reason } of CASES) {
  test(`${what}: ${reason}`, async ({ tab, pages, clickButton }) => {
    if (file) pages.serve(url, file);
    await tab.goto(url, { waitUntil: 'load' }).catch(() => tab.waitForURL('chrome-error:**')); // one cannot be loaded
    const popup = await clickButton();
    expect(await popup.failure()).toBe(reason);
    expect((await popup.text('status')).length).toBeGreaterThan(8);
  });
}

test('a gallery shows its pictures in their order', async ({ open, clickButton }) => {
  await open(`${PLAIN_URL}photo/7`, gallery(5));
  const popup = await clickButton();
  await popup.article();
  expect(await popup.pictures()).toEqual([1, 2, 3, 4, 5].map((n) => `${PLAIN_URL}pictures/${n}.jpg`));
});

test('a front page can be cleaned anyway', async ({ open, clickButton }) => {
  await open(PLAIN_URL, home());
  const popup = await clickButton();
  await popup.failure();
  await popup.click('[data-action="force"]');
  expect(await popup.article()).toContain('今天的第1条新闻');
});
