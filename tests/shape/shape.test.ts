import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shape, shapeTaken } from '../../core/shape/shape';
import { dropHints, rootOf, tokensOf } from './lib/tokens';

/** The same trees every time; others and more on demand: JINGDU_SEED=7 JINGDU_RANDOM_TREES=2000. */
const SEED = Number(process.env.JINGDU_SEED ?? 20250620);
const RUNS = Number(process.env.JINGDU_RANDOM_TREES ?? 50);

const words = fc.constantFrom(
  '河水在夜里退了三十厘米，堤上的人还没有散。',
  '　　上午九点，闸门重新打开，第一条船在十分钟后驶出了船闸，岸上有人鼓掌。',
  '小标题',
  '图为旧船闸。张三 摄',
  'The gate was opened again at nine in the morning, and the first boat left ten minutes later.',
  ' ',
  '\n  ',
  '短',
  '&nbsp;&nbsp;&nbsp;&nbsp;缩进的一句。',
);
const leaf = fc.oneof(
  { weight: 6, arbitrary: words },
  { weight: 3, arbitrary: fc.constant('<br>') },
  { weight: 1, arbitrary: fc.nat(9).map((n) => `<img src="/${n}.jpg">`) },
  { weight: 1, arbitrary: fc.nat(9).map((n) => `<img src="/e${n}.png" width="20" height="20" alt="笑">`) },
  { weight: 1, arbitrary: fc.nat(9).map((n) => `<img src="/b${n}.jpg" style="display:block;margin:0 auto">`) },
  { weight: 1, arbitrary: fc.constant('<span style="float:left;display:block">字</span>') },
  { weight: 1, arbitrary: fc.constant('<hr>') },
);
const tags =
  'div section p span strong b em a font center blockquote ul ol li table tr td th h2 h3 figure figcaption pre code dl dt dd details summary article'.split(
    ' ',
  );
const styles = [
  '',
  '',
  '',
  ' style="font-weight:bold"',
  ' style="text-align:center"',
  ' style="display:block"',
  ' dir="rtl"',
];
const { tree } = fc.letrec<{ tree: string; node: string }>((tie) => ({
  tree: fc.array(tie('node'), { maxLength: 4 }).map((all) => all.join('')),
  node: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    leaf,
    fc
      .tuple(fc.constantFrom(...tags), fc.constantFrom(...styles), tie('tree'))
      .map(([tag, style, inner]) => `<${tag}${style}>${inner}</${tag}>`),
  ),
}));

/** Takes some elements out as the ledger does. @returns what went */
function takeSome(root: Element, every: number) {
  const entries: { id: string; taken: Element }[] = [];
  [...root.querySelectorAll('p,span,div,li,tr,td,strong,table')].forEach((el, i) => {
    if (i % every !== 0 || !root.contains(el)) return;
    const name = /^(?:li|tr|td)$/.test(el.localName) ? el.localName : 'span';
    const marker = root.ownerDocument.createElement(name);
    const id = `r${entries.length + 1}`;
    marker.setAttribute('data-removal', id);
    marker.setAttribute('hidden', '');
    el.replaceWith(marker);
    const taken = root.ownerDocument.createElement('div');
    taken.append(el);
    entries.push({ id, taken });
  });
  return entries;
}

describe('shape', { timeout: 1_200_000 }, () => {
  it('keeps every word, picture and marker, and their order', () => {
    fc.assert(
      fc.property(tree, fc.integer({ min: 2, max: 9 }), (html, every) => {
        const root = rootOf(html);
        const entries = takeSome(root, every);
        const before = tokensOf(root);
        const taken = entries.map((entry) => tokensOf(entry.taken));
        shape(root, entries);
        shapeTaken(entries);
        expect(tokensOf(root)).toBe(before);
        expect(entries.map((entry) => tokensOf(entry.taken))).toEqual(taken);
      }),
      { numRuns: RUNS, seed: SEED },
    );
  });

  it('gives what was taken out the shape of the rest, and leaves parts of tables and lists as they are', () => {
    const taken = rootOf('<div>第一行文字<br><br>第二行文字</div>');
    const row = document.createElement('div');
    row.append(Object.assign(document.createElement('tr'), { textContent: '甲' }));
    shapeTaken([
      { id: 'r1', taken },
      { id: 'r2', taken: row },
    ]);
    expect(taken.innerHTML.replace(/\n/g, '')).toBe('<p>第一行文字</p><p>第二行文字</p>');
    expect(row.innerHTML).toBe('<tr>甲</tr>');
  });

  it('is done after one time', () => {
    fc.assert(
      fc.property(tree, (html) => {
        const root = rootOf(html);
        shape(root, []);
        dropHints(root);
        const once = root.innerHTML;
        shape(root, []);
        expect(root.innerHTML).toBe(once);
      }),
      { numRuns: RUNS, seed: SEED },
    );
  });

  // Found by 2,000 trees.
  it.each([
    '<div><b><strong></strong>&nbsp;&nbsp;缩进的一句。</b></div>',
    '<div><span><i></i>　　</span>河水在夜里退了。</div>',
    '<div><div><img src="/b0.jpg" style="display:block;margin:0 auto"><b></b>河水在夜里退了三十厘米，堤上的人还没有散。</div></div>',
    '<ol><li></li><dl></dl></ol>',
    '<dl><dt>甲</dt><ul></ul></dl>',
    '<h2><figure style="font-weight:bold">闸门在早上九点重新打开，第一条船在十分钟后驶出了船闸，岸上有人鼓掌，没有人离开，河水在夜里退了三十厘米，堤上的人还没有散，他们要等第二条船，也等卖早点的人。<img src="/e0.png" width="20" height="20" alt="笑"></figure></h2>',
    '<div><em><img src="/e0.png" width="20" height="20" alt="笑"><img src="/0.jpg"></em></div>',
    '<div><strong><i><img src="/0.jpg"></i></strong><img src="/1.jpg"></div>',
    '<div><img src="/0.jpg"><details><div>河水在夜里退了。</div><img src="/1.jpg"></details></div>',
    '<div><details><img src="/0.jpg">河水在夜里退了。</details><div><img src="/1.jpg"></div></div>',
    '<figure><details><div><img src="/0.jpg"></div>河水在夜里退了。</details></figure>',
  ])('is done after one time, and leaves no box: %s', (html) => {
    const root = rootOf(html);
    shape(root, []);
    dropHints(root);
    const once = root.innerHTML;
    expect(root.querySelector('div')).toBeNull();
    shape(root, []);
    expect(root.innerHTML).toBe(once);
  });

  it('leaves a tree that a parser gives back as it is', () => {
    fc.assert(
      fc.property(tree, (html) => {
        const root = rootOf(html);
        shape(root, []);
        expect(rootOf(root.innerHTML).innerHTML).toBe(root.innerHTML);
      }),
      { numRuns: RUNS, seed: SEED },
    );
  });

  it('leaves no box, and no block in a paragraph', () => {
    fc.assert(
      fc.property(tree, (html) => {
        const root = rootOf(html);
        shape(root, []);
        expect(root.querySelector(':is(div,section,article,center):not(pre *)')).toBeNull();
        expect(
          root.querySelector('p :is(p,div,ul,ol,table,blockquote,h2,h3,figure,pre), p:not(pre p) br + br'),
        ).toBeNull();
      }),
      { numRuns: RUNS, seed: SEED },
    );
  });
});
