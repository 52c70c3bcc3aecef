import { LAST_SENTENCE, STORY_URL, story } from '../pages/story';
import { expect, test } from './auto-fixtures';
import { pressIn } from './closed-shadow';

const HOST = 'www.sohu.com';
const BUTTON = '<div class="lookall-box"><a class="surplus-btn"><em>展开剩余</em><em>80%</em></a></div>';

/** The sample page, folded by style in one of the ways that portals have. */
function folded(style: string) {
  const html = story().body.toString().replace('</head>', `<style>${style}</style></head>`);
  return { ...story(), body: html.replace('</article>', `${BUTTON}</article>`) };
}

const WAYS = {
  'clipped at a height': '#mp-editor{max-height:160px;overflow:hidden}',
  'with paragraphs that are not displayed': '#mp-editor p:nth-of-type(n+4){display:none}',
};

for (const [way, style] of Object.entries(WAYS))
  test(`text that a page folds away is all shown, and its button is not: ${way}`, async ({
    open,
    list,
    tidied,
    tab,
  }) => {
    await open(STORY_URL, folded(style));
    const before = await tidied.serialised();
    const last = tab.locator('#mp-editor p', { hasText: LAST_SENTENCE.slice(0, 8) }).last();
    const inSight = () =>
      last.evaluate((p) => {
        const box = p.closest('article')?.getBoundingClientRect();
        return p.checkVisibility() && p.getBoundingClientRect().bottom <= (box?.bottom ?? 0) + 1;
      });
    expect(await inSight()).toBe(false);
    await list(HOST);
    await tab.reload({ waitUntil: 'domcontentloaded' });
    await tidied.isClean();
    expect(await inSight()).toBe(true);
    expect(await tidied.shown()).not.toContain('展开剩余');
    await pressIn(tab, 'bar', '原页');
    await tidied.isOriginal();
    expect(await tidied.serialised()).toBe(before);
  });
