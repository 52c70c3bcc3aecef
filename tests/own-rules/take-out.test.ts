import { describe, expect, it } from 'vitest';
import { compose } from '../../core/compose';
import { takenOut } from '../../core/own-rules/take-out';
import { found, removal, story } from '../components/found';
import { parse } from '../components/mount';

const HTML =
  '<p>天还没有亮，</p><div><p>豆腐店的灯先亮了。<span data-removal="r2" hidden=""></span></p><ul><li>扫码关注</li><li>桥上没有人</li></ul></div>';
const page = found({ stories: [story('豆腐店', HTML)] }, [removal('r2', '返回首页')]);
const htmlOf = (fragment: DocumentFragment) => {
  const box = document.createElement('div');
  box.append(fragment);
  return box.innerHTML;
};

describe('a part that the reader takes out', () => {
  it('goes on the record, and comes back exactly', () => {
    const next = takenOut(page, 0, 2, '扫码 关注', 'own', parse);
    const [one] = next?.article.stories ?? [];
    const added = next?.removals.at(-1);
    expect(one?.content).not.toContain('扫码关注');
    expect(added).toMatchObject({ id: 'own', reason: 'own-rule', text: '扫码关注' });
    expect(one && added && htmlOf(compose(one, [added], parse)).replace(/ data-restored="own"/, '')).toBe(
      htmlOf(parse(HTML)),
    );
  });

  it('takes along what was taken out in it before', () => {
    const next = takenOut(page, 0, 1, '豆腐店的灯先亮了。', 'own', parse);
    expect(next?.removals.at(-1)?.html).toContain('data-removal="r2"');
  });

  it('stays where it is another part than the reader saw', () => {
    expect(takenOut(page, 0, 0, '豆腐店的灯先亮了。', 'own', parse)).toBeUndefined();
    expect(takenOut(page, 0, 9, '', 'own', parse)).toBeUndefined();
    expect(takenOut(page, 3, 0, '天还没有亮，', 'own', parse)).toBeUndefined();
  });
});
