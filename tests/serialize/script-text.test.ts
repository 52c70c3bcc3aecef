import { describe, expect, it } from 'vitest';
import { outputs } from '../normalise/page';

const plain = (piece: string) => outputs(`<p>记下来的是${piece}，每年都要重新刷一遍漆，才看得清。</p>`).text;

describe('raised and lowered signs as text', () => {
  it.each([
    ['10<sup>8</sup>米', '10⁸米'],
    ['10<sup>-3</sup>克', '10⁻³克'],
    ['x<sup>n+1</sup>', 'xⁿ⁺¹'],
    ['e<sup>kt</sup>', 'e^kt'],
    ['a<sup>x/2</sup>', 'a^(x/2)'],
    ['H<sub>2</sub>O', 'H₂O'],
    ['x<sub>max</sub>', 'x_max'],
    ['第 21<sup>st</sup>', '第 21st'],
    ['M<sup>me</sup> Roux', 'Mme Roux'],
    ['江岸<sup>TM</sup>', '江岸TM'],
    ['江岸<sup>®</sup>', '江岸®'],
    ['水位<sup>[2]</sup>', '水位[2]'],
    ['水位<sub>（单位：米，取自江岸站）</sub>', '水位（单位：米，取自江岸站）'],
  ])('%s', (piece, text) => {
    expect(plain(piece)).toContain(`记下来的是${text}，`);
  });

  it('stay raised in Markdown and rich text', () => {
    const { markdown, rich } = outputs(
      '<p>光每秒走 3×10<sup>8</sup> 米，水是 H<sub>2</sub>O，木牌每年都要重新刷一遍漆。</p>',
    );
    expect(markdown).toContain('3×10<sup>8</sup> 米，水是 H<sub>2</sub>O');
    expect(rich).toContain('3×10<sup>8</sup> 米，水是 H<sub>2</sub>O');
  });
});

describe('sound notes', () => {
  it.each([
    ['<ruby>塆<rp>（</rp><rt>wān</rt><rp>）</rp></ruby>', '塆（wān）'],
    ['<ruby>圩<rt>xū</rt></ruby>', '圩（xū）'],
    ['<ruby lang="zh"><rb aria-hidden="true">凼</rb><rp>(</rp><rt>dàng</rt><rp>)</rp></ruby>', '凼（dàng）'],
    ['<ruby>饕<rt>tāo</rt>餮<rt>tiè</rt></ruby>', '饕（tāo）餮（tiè）'],
    ['<ruby>東京<rp>(</rp><rtc><rt>とうきょう</rt></rtc><rp>)</rp></ruby>', '東京（とうきょう）'],
    ['<ruby>空<rt></rt></ruby>', '空'],
  ])('%s', (piece, text) => {
    const { html, markdown, removals } = outputs(`<p>路牌上写着“${piece}”，老人把这个字读得很轻，像怕惊动了水。</p>`);
    expect(plain(piece)).toContain(`记下来的是${text}，`);
    expect(markdown).toContain(`路牌上写着“${text}”，`);
    expect(html).toContain('<ruby');
    expect(removals).toEqual([]);
  });
});
