import { act } from 'preact/test-utils';
import { expect, it, vi } from 'vitest';
import { type Correct, CorrectingContext } from '../../components/by-hand/correcting';
import { PopupArticle } from '../../components/popup-article';
import { found, removal, story } from './found';
import { click, mount, parse, part } from './mount';

const HTML = '<p>天还没有亮，</p><p>扫码关注豆腐店</p><p>桥上没有人。</p><span data-removal="r1" hidden=""></span>';
const page = found({ stories: [story('豆腐店', HTML)] }, [removal('r1', '<p>打开客户端</p>')]);

const open = (correct: Correct) =>
  mount(
    <CorrectingContext.Provider value={correct}>
      <PopupArticle found={page} parse={parse} onCopy={async () => 1} onReader={async () => {}} />
    </CorrectingContext.Provider>,
  );
const paragraphs = (place: Element) => [...place.querySelectorAll('.body p')].map((p) => p.textContent);
const pointAt = (place: Element, index: number) =>
  act(async () => {
    // jsdom knows no pointer events
    place.querySelectorAll('.body p')[index]?.dispatchEvent(new MouseEvent('pointerover', { bubbles: true }));
  });

it('a paragraph that is pointed at goes, for its site on demand, and comes back', async () => {
  const undo = vi.fn(async () => {});
  const correct = vi.fn<Correct>(async () => ({ where: 'site', undo }));
  const place = await open(correct);
  await pointAt(place, 1);
  expect(part(place, 'not-part')?.getAttribute('aria-label')).toContain('扫码关注');
  await click(part(place, 'not-part'));
  expect(paragraphs(place)).toEqual(['天还没有亮，', '桥上没有人。']);
  expect(part(place, 'removals')?.textContent).toContain('你在这里手动去掉的');
  await click(place.querySelector('[data-action=hold-site]'));
  expect(correct).toHaveBeenCalledWith({ url: page.article.url, text: '扫码关注豆腐店', scope: 'site' });
  expect(part(place, 'taken-out-said')?.textContent).toContain('已记住');
  await click(place.querySelector('[data-action=take-back]'));
  expect(undo).toHaveBeenCalledOnce();
  expect(paragraphs(place)).toEqual(['天还没有亮，', '扫码关注豆腐店', '桥上没有人。']);
});

it('what was put back is taken out again, and a page that is gone is told', async () => {
  const place = await open(async () => undefined);
  await click(place.querySelector('[data-action=put-back]'));
  expect(paragraphs(place)).toContain('打开客户端');
  await pointAt(place, 3);
  await click(part(place, 'not-part'));
  expect(paragraphs(place)).not.toContain('打开客户端');
  expect(part(place, 'taken-out')).toBeNull();
  await pointAt(place, 0);
  await click(part(place, 'not-part'));
  await click(place.querySelector('[data-action=hold-page]'));
  expect(part(place, 'taken-out-said')?.textContent).toContain('只在这里去掉');
});
