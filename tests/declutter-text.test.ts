import createDOMPurify from 'dompurify';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { declutterText } from '../core/declutter-text';
import { createSanitizer } from '../core/sanitize';
import { plainLines } from '../core/serialize/lines';
import { documentFromText } from '../core/text-document';
import { builtinRules } from '../platform/builtin-rules';

const { window } = new JSDOM('');
const sanitizer = createSanitizer(createDOMPurify(window));
const clean = (text: string) =>
  declutterText(text, window.document, builtinRules, sanitizer, new Date('2025-06-18T08:00:00+08:00'));

const TEXT = `江岸老码头重新开张

  清晨六点，江岸老码头的汽笛又响了，退休船工田守礼沿着新铺的木栈道走到尽头，指给年轻人看当年系缆的石墩。

  十年前，这里是一片停用的货场，铁轨锈在草里，如今一百二十家小店沿江排开，周末人流超过三万。

全区公交线路调整会召开

  本报讯 记者周砚报道：6月17日，全区公交线路调整会在会议中心召开，三条线路将从下月起改道，方便老码头一带的居民出行。
`;

describe('declutterText', () => {
  it('gives the stories of pasted text with their headlines', () => {
    const result = clean(TEXT);
    if (!result.ok) throw new Error(result.reason);
    expect(result.article.stories.map((story) => story.metadata.title?.value)).toEqual([
      '江岸老码头重新开张',
      '全区公交线路调整会召开',
    ]);
    const bodies = result.article.stories.map(
      (story) => plainLines(new JSDOM(story.content).window.document.body).length,
    );
    expect(bodies.at(-1)).toBe(1);
  });

  it('gives every story the region that stands below the last', () => {
    const result = clean(`${TEXT}\n发布于：江岸省\n`);
    if (!result.ok) throw new Error(result.reason);
    expect(result.article.metadata.region?.value).toBe('江岸省');
    expect(result.article.stories.map((story) => story.metadata.region?.value)).toEqual(['江岸省', '江岸省']);
  });

  it('is empty for blank text', () => {
    const result = clean(' \n\n ');
    expect(result.ok).toBe(false);
  });
});

describe('documentFromText', () => {
  it('takes the headline from below an info bar, never a sentence or a label', () => {
    const doc = documentFromText(
      '来源: 江岸日报\n2025-06-18 07:30\n\n老码头的第二春\n\n清晨六点，汽笛又响了。',
      window.document,
    );
    expect(doc.querySelector('h1')?.textContent).toBe('老码头的第二春');
    expect(
      documentFromText('清晨六点，江岸老码头的汽笛又响了。\n人们走上木栈道。', window.document).querySelector('h1'),
    ).toBeNull();
  });

  it('joins lines that were wrapped between blank lines', () => {
    const wrapped =
      'The old pier opened again this morning after ten years of\nwaiting, and the first boat to arrive carried nothing but\noranges and three passengers.\n\nNobody knew them.';
    const doc = documentFromText(wrapped, window.document);
    expect([...doc.querySelectorAll('p')].map((p) => p.textContent?.length)).toEqual([145, 17]);
  });
});
