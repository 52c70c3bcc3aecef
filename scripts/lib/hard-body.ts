/** A sanitized body with everything that XHTML is strict about: formulas, tables, lists, notes, sounds, nesting that only scripts make. */
export const HARD_BODY = [
  '<p>第一段 &amp; 特殊字符：&lt;标签&gt;、“引号”、\u0001控制符、半个\ud83d表情。</p>',
  '<p>行内公式 <math alttext="E=mc^2"><mrow><mi>E</mi><mo>=</mo><mi>m</mi><msup><mi>c</mi><mn>2</mn></msup></mrow></math> 与只有源码的 <math alttext="\\frac{a}{b}"><mtext>\\frac{a}{b}</mtext></math>。</p>',
  '<math display="block" alttext="\\sum"><munderover><mo>∑</mo><mi>i</mi><mi>n</mi></munderover><mfrac><mi>a</mi><mi>b</mi></mfrac></math>',
  '<p>坏公式 <math alttext="x"><mfrac><mi>只有一半</mi></mfrac></math></p>',
  '<table><caption>表一</caption><thead><tr><th scope="col">年份</th><th colspan="2">产量</th></tr></thead><tbody><tr><td rowspan="2">2024</td><td>10</td><td>20</td></tr><tr><td colspan="0">30</td><td width="50%">40</td></tr></tbody></table>',
  '<table><colgroup><col span="2"></colgroup><tfoot><tr><td>合计</td></tr></tfoot><tbody><tr><th><h4>表头里的标题</h4></th></tr></tbody></table>',
  '<ol start="3" reversed><li value="9">甲</li><li>乙<ul><li>乙一</li></ul></li></ol><ul>散落的文字<p>散落的段落</p></ul>',
  '<dl><dt>名词</dt><dd>解释</dd></dl><dl><dd>没有名词</dd><p>混进来的段落</p></dl>',
  '<figure><figcaption>说明一</figcaption><img src="https://img.example/a.png" width="600" height="auto" alt="图甲"><figcaption>说明二</figcaption></figure>',
  '<figure><img src="https://img.example/b%20c.jpg?x=1&amp;y=[2]"><figcaption><p>链接的图</p></figcaption></figure>',
  '<p><img role="math" src="https://img.example/f.png" alt="a^2+b^2"></p>',
  '<p><ruby>净<rp>(</rp><rt>jìng</rt><rp>)</rp>读<rt>dú</rt></ruby><bdo>方向</bdo><tt>代码</tt><time datetime="昨天">昨天</time></p>',
  '<blockquote cite="https://www.example.com/q">引文没有段落</blockquote><center>居中</center>',
  '<details open><summary>可折叠</summary><p>里面</p></details><hr>',
  '<pre data-language="js">if (a &lt; b) {\n  c();\n}</pre>',
  '<p><a href="https://www.example.com/路径/a b?q=[1]|2&amp;r={3}#片段">怪链接</a><a href="#user-content-注 1">注</a><a href="#user-content-none">无处</a><a href="mailto:a@example.com">信</a></p>',
  '<p id="user-content-注 1">注释一。</p><p id="user-content-注 1">同名。</p>',
  '<video src="https://v.example/a.mp4" controls></video><audio><source src="https://v.example/a.mp3"></audio><picture><img src="https://img.example/c.gif" alt=""></picture>',
  '<p dir="sideways" lang="!!">方向与语言</p><p lang="en" dir="ltr">English <q>quote</q> H<sub>2</sub>O <mark>m</mark> <kbd>k</kbd><wbr></p>',
].join('');

/** Nesting that no parser makes, put into a body by hand as a page's script would. */
export function nestBadly(body: DocumentFragment): void {
  const doc = body.ownerDocument;
  const make = (tag: string, ...children: (Node | string)[]) => {
    const el = doc.createElement(tag);
    el.append(...children);
    return el;
  };
  body.append(
    make('p', '段落里', make('p', '的段落'), make('ul', make('li', '和列表'))),
    make('span', make('strong', make('div', '强调里的块'), make('table', make('tr', make('td', '和表'))))),
    make('h2', '标题里', make('p', '的段落'), make('div', '和块')),
    make('pre', '第一行', make('div', '块里的行')),
    make('a', make('a', '链接里的链接')),
    make('li', '没有列表的项'),
    make('table', '表里的文字', make('tr', make('td', '格')), make('caption', '后来的表题')),
    make('table'),
    make('td', '没有表的格'),
    make('figcaption', '没有图的说明'),
    make('ruby', '没有注音'),
    make('sub', make('blockquote', '下标里的引文')),
  );
}
