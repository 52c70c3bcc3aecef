import { describe, expect, it } from 'vitest';
import { outputs, times } from './page';

const TEX = 'T=2\\pi\\sqrt{\\frac{l}{g}}';
const MATHML =
  '<mrow><mi>T</mi><mo>=</mo><mn>2</mn><mi>π</mi><msqrt><mfrac><mi>l</mi><mi>g</mi></mfrac></msqrt></mrow>';
const math = (inside: string, attributes = '') =>
  `<math xmlns="http://www.w3.org/1998/Math/MathML"${attributes}>${inside}</math>`;
const annotated = math(`<semantics>${MATHML}<annotation encoding="application/x-tex">${TEX}</annotation></semantics>`);
const drawn =
  '<span class="katex-html" aria-hidden="true"><span class="base"><span class="strut" style="height:.68em"></span><span class="mord mathnormal">T</span><span class="mrel">=</span></span><span class="base"><span class="mord">2</span><span class="mord">π</span><span class="mord sqrt"><svg width="400em" height="1.8em"><path d="M95"/></svg><span>g</span><span>l</span></span></span></span>';
const katex = `<span class="katex"><span class="katex-mathml">${annotated}</span>${drawn}</span>`;
const glyphs =
  '<nobr aria-hidden="true"><span class="math" style="width:5em"><span style="display:inline-block"><span class="mrow"><span class="mi">T</span><span class="mo">=</span><span class="mn">2</span></span></span></span></nobr>';

/** Ways in which pages hold the same formula, with its source. */
const WITH_SOURCE: Record<string, string> = {
  KaTeX: katex,
  'KaTeX of MathML alone': `<span class="katex">${annotated}</span>`,
  'MathJax 2, drawn as HTML': `<span class="MathJax_Preview" style="color:inherit"></span><span class="MathJax" id="MathJax-Element-1-Frame" tabindex="0" style="position:relative" role="presentation">${glyphs}<span class="MJX_Assistive_MathML" role="presentation">${math(MATHML)}</span></span><script type="math/tex" id="MathJax-Element-1">${TEX}</script>`,
  'MathJax 2, common HTML': `<span class="MathJax_Preview">[math]</span><span class="mjx-chtml MathJax_CHTML" id="MathJax-Element-2-Frame" tabindex="0" data-mathml="&lt;math&gt;"><span class="mjx-math" aria-hidden="true"><span class="mjx-mrow"><span class="mjx-mi"><span class="mjx-char">T</span></span><span class="mjx-mo"><span class="mjx-char">=</span></span><span class="mjx-mn"><span class="mjx-char">2</span></span></span></span></span>\n<script type="math/tex">${TEX}</script>`,
  'MathJax 2, not drawn yet': `<span class="MathJax_Preview">T=2…</span><script type="math/tex">${TEX}</script>`,
  'MathJax 4': `<mjx-container class="MathJax" jax="CHTML"><mjx-math class="MJX-TEX" data-latex="${TEX}"><mjx-mi><mjx-c class="mjx-c54"></mjx-c></mjx-mi></mjx-math></mjx-container>`,
  MediaWiki: `<span class="mwe-math-element"><span class="mwe-math-mathml-inline mwe-math-mathml-a11y" style="display: none;">${math(`<semantics><mrow class="MJX-TeXAtom-ORD"><mstyle displaystyle="true" scriptlevel="0">${MATHML}</mstyle></mrow><annotation encoding="application/x-tex">{\\displaystyle ${TEX}}</annotation></semantics>`, ` alttext="{\\displaystyle ${TEX}}"`)}</span><img src="https://wiki.example/api/math/render/svg/9d1a" class="mwe-math-fallback-image-inline" aria-hidden="true" style="vertical-align:-0.3ex" alt="{\\displaystyle ${TEX}}"></span>`,
  Zhihu: `<span class="ztext-math" data-eeimg="1" data-tex="${TEX}"><span class="MathJax_Preview"></span><span class="MathJax_SVG"><svg><g></g></svg></span></span>`,
};

describe('a formula', () => {
  it.each(Object.entries(WITH_SOURCE))('%s: is told once, by its source, in every copy', (_, piece) => {
    const { html, text, markdown, rich } = outputs(
      `<p>周期是 ${piece}，其中 l 是摆长，g 是重力加速度，和摆锤无关。</p>`,
    );
    expect(times(html, '<math')).toBe(1);
    expect(html).toContain(`alttext="${TEX}"`);
    expect(html).not.toMatch(/annotation|katex|<svg|mjx|display="block"/);
    expect(text).toContain(`周期是 ${TEX}，其中`);
    expect(times(text, 'T=2')).toBe(1);
    expect(markdown).toContain(`周期是 $${TEX}$，其中`);
    expect(times(rich, 'T=2')).toBe(1);
    expect(rich).toContain(`$${TEX}$`);
  });

  it.each([
    [
      'characters',
      '<mjx-container class="MathJax" jax="CHTML"><mjx-math class="MJX-TEX" aria-hidden="true"><mjx-mi class="mjx-i"><mjx-c class="mjx-c1D438 TEX-I"></mjx-c></mjx-mi><mjx-mo class="mjx-n" space="4"><mjx-c class="mjx-c3D"></mjx-c></mjx-mo><mjx-mi class="mjx-i"><mjx-c class="mjx-c1D45A TEX-I"></mjx-c></mjx-mi><mjx-msup><mjx-mi class="mjx-i"><mjx-c class="mjx-c1D450 TEX-I"></mjx-c></mjx-mi><mjx-script style="vertical-align:0.363em"><mjx-mn class="mjx-n" size="s"><mjx-c class="mjx-c32"></mjx-c></mjx-mn></mjx-script></mjx-msup></mjx-math></mjx-container>',
    ],
    [
      'lines',
      '<mjx-container class="MathJax" jax="SVG"><svg viewBox="0 -833 3903 883"><g data-mml-node="math"><g data-mml-node="mi"><use data-c="1D438" href="#MJX-1-1D438"></use></g><g data-mml-node="mo"><path data-c="3D" d="M1"></path></g><g data-mml-node="mi"><use data-c="1D45A"></use></g><g data-mml-node="msup"><g data-mml-node="mi"><use data-c="1D450"></use></g><g data-mml-node="mn"><use data-c="32"></use></g></g></g></svg></mjx-container>',
    ],
  ])('MathJax 3 without a word, drawn in %s: is read from the drawing', (_, piece) => {
    const { html, text } = outputs(`<p>能量是 ${piece}，其中 m 是质量，c 是光速，和物体的形状无关。</p>`);
    expect(html).toContain('<math><mi>E</mi><mo>=</mo><mi>m</mi><msup><mi>c</mi><mn>2</mn></msup></math>');
    expect(text).toContain('能量是 E=mc^2，其中');
  });

  it.each([
    ['KaTeX', `<span class="katex-display">${katex}</span>`],
    [
      'MathJax 2',
      `<div class="MathJax_Preview"></div><div class="MathJax_Display" style="text-align:center"><span class="MathJax">${glyphs}</span></div><script type="math/tex; mode=display">${TEX}</script>`,
    ],
    [
      'MathJax 3',
      `<mjx-container class="MathJax" jax="SVG" display="true"><svg viewBox="0 0 9 9"><path d="M1"/></svg><mjx-assistive-mml display="block">${annotated}</mjx-assistive-mml></mjx-container>`,
    ],
    ['MathML', math(MATHML, ` display="block" alttext="${TEX}"`)],
  ])('%s: stands on a line of its own where the page sets it so', (_, piece) => {
    const { html, text, markdown } = outputs(
      `<p>把这句话写成式子，就是下面这一行：${piece}其中 l 是摆长，g 是重力加速度。</p>`,
    );
    expect(html).toContain('display="block"');
    expect(text).toContain(`下面这一行：\n\n${TEX}\n\n其中 l`);
    expect(markdown).toContain(`下面这一行：\n\n$$\n${TEX}\n$$\n\n其中 l`);
  });

  it('without a source is told by its MathML, on one line', () => {
    const assistive = `<mjx-container class="MathJax" jax="CHTML"><mjx-math aria-hidden="true"><mjx-mi><mjx-c></mjx-c></mjx-mi></mjx-math><mjx-assistive-mml unselectable="on" display="inline">${math(`${MATHML}<mo>+</mo><msup><mi>x</mi><mn>2</mn></msup>`)}</mjx-assistive-mml></mjx-container>`;
    const { html, text, markdown } = outputs(`<p>摆角很小的时候，可以写成 ${assistive} 的样子，误差不到千分之一。</p>`);
    expect(html).toContain('<msqrt><mfrac><mi>l</mi><mi>g</mi></mfrac></msqrt>');
    expect(text).toContain('可以写成 T=2π√(l/g)+x^2 的样子');
    expect(markdown).toContain('$T=2π√(l/g)+x^2$');
  });

  it('as a picture stays one, and is told by its source in text', () => {
    const picture = `<img src="https://www.zhihu.example/equation?tex=T%3D2" alt="${TEX}" eeimg="1">`;
    const { html, text, markdown } = outputs(`<p>周期是${picture}，其中 l 是摆长，g 是重力加速度，和摆锤无关。</p>`);
    expect(html).toContain('<img');
    expect(text).toContain(`周期是${TEX}，`);
    expect(markdown).toContain(`周期是$${TEX}$，`);
  });

  it('that holds paragraphs is none', () => {
    const { text } = outputs('<div data-tex="x"><p>这一段只是放在一个名字奇怪的盒子里，并不是公式。</p></div>');
    expect(text).toContain('并不是公式。');
  });

  it('keeps no HTML that a page puts into MathML', () => {
    const { html } = outputs(
      `<p>看这里：${math('<mtext><img src="https://a.example/x.jpg">字</mtext><mi>x</mi>')}，后面还有几句话要说。</p>`,
    );
    expect(html).toContain('字');
    expect(html).not.toContain('<img');
  });
});
