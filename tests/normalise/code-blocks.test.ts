import { describe, expect, it } from 'vitest';
import { outputs } from './page';

const CODE = 'def read(path):\n    rows = []\n\n    return rows';
const LINES = CODE.split('\n');
const coloured = CODE.replace('def', '<span class="hljs-keyword">def</span>').replace(
  'return',
  '<span class="hljs-keyword">return</span>',
);
const each = (line: (text: string, at: number) => string) => LINES.map((text, at) => line(text, at + 1)).join('');
const numbers = LINES.map((_, at) => at + 1);

/** How highlighters and portals set the same four lines. */
const KINDS: Record<string, string> = {
  'highlight.js': `<pre><code class="hljs language-python">${coloured}</code></pre>`,
  'highlight.js with line numbers': `<pre><code class="hljs python"><table class="hljs-ln"><tbody>${each((text, n) => `<tr><td class="hljs-ln-line hljs-ln-numbers" data-line-number="${n}"><div class="hljs-ln-n" data-line-number="${n}"></div></td><td class="hljs-ln-line hljs-ln-code" data-line-number="${n}">${text}</td></tr>`)}</tbody></table></code></pre>`,
  Prism: `<div class="code-toolbar"><pre class="line-numbers language-python"><code class="language-python">${CODE}<span aria-hidden="true" class="line-numbers-rows">${each(() => '<span></span>')}</span></code></pre></div>`,
  Rouge: `<div class="language-python highlighter-rouge"><div class="highlight"><pre class="highlight"><code><table class="rouge-table"><tbody><tr><td class="rouge-gutter gl"><pre class="lineno">${numbers.join('\n')}\n</pre></td><td class="rouge-code"><pre>${coloured}\n</pre></td></tr></tbody></table></code></pre></div></div>`,
  Pygments: `<div class="highlight-python"><table class="highlighttable"><tr><td class="linenos"><div class="linenodiv"><pre>${numbers.join('\n')}</pre></div></td><td class="code"><div class="highlight"><pre>${coloured}\n</pre></div></td></tr></table></div>`,
  'Chroma with a table': `<div class="highlight"><div class="chroma"><table class="lntable"><tr><td class="lntd"><pre tabindex="0" class="chroma"><code>${each((_, n) => `<span class="lnt">${n}\n</span>`)}</code></pre></td><td class="lntd"><pre tabindex="0" class="chroma"><code class="language-python" data-lang="python">${each((text) => `<span class="line"><span class="cl">${text}\n</span></span>`)}</code></pre></td></tr></table></div></div>`,
  Shiki: `<pre class="shiki" data-language="python"><code>${LINES.map((text) => `<span class="line"><span style="color:#f00">${text}</span></span>`).join('\n')}</code></pre>`,
  'a div a line': `<div class="language-python"><pre><code>${each((text) => `<div class="token-line">${text || '<br>'}</div>`)}</code></pre></div>`,
  Hexo: `<figure class="highlight python"><table><tr><td class="gutter"><pre>${each((_, n) => `<span class="line">${n}</span><br>`)}</pre></td><td class="code"><pre>${each((text) => `<span class="line">${text}</span><br>`)}</pre></td></tr></table></figure>`,
  GitHub: `<div class="highlight highlight-source-python"><table class="js-file-line-container"><tbody>${each((text, n) => `<tr><td id="L${n}" class="blob-num js-line-number" data-line-number="${n}"></td><td id="LC${n}" class="blob-code blob-code-inner js-file-line">${text || '\n'}</td></tr>`)}</tbody></table></div>`,
  SyntaxHighlighter: `<div class="syntaxhighlighter  python"><table border="0"><tbody><tr><td class="gutter">${each((_, n) => `<div class="line number${n} index${n - 1} alt2">${n}</div>`)}</td><td class="code"><div class="container">${each((text, n) => `<div class="line number${n}"><code class="python plain">${text.replace(/ /g, '&nbsp;')}</code></div>`)}</div></td></tr></tbody></table></div>`,
  CSDN: `<pre data-index="0" class="set-code-show prettyprint"><code class="prism language-python has-numbering">${coloured}</code><div class="hljs-button signin" data-title="登录复制"></div><ul class="pre-numbering">${each((_, n) => `<li style="color:#999">${n}</li>`)}</ul></pre>`,
  WeChat: `<section class="code-snippet__fix code-snippet__js"><ul class="code-snippet__line-index code-snippet__js">${each(() => '<li></li>')}</ul><pre class="code-snippet__js" data-lang="python">${each((text) => `<code><span class="code-snippet_outer">${text || '<br>'}</span></code>`)}</pre></section>`,
  'WeChat, pasted from an editor': `<section><pre class="custom"><code class="hljs language-python">${LINES.join('<br>').replace(/ {2}/g, '&nbsp;&nbsp;')}</code></pre></section>`,
  'a list item a line': `<pre class="prettyprint lang-python linenums"><ol class="linenums">${each((text, n) => `<li class="L${n}"><span class="pln">${text}</span></li>`)}</ol></pre>`,
  Juejin: `<pre><div class="code-block-extension-header"><span class="code-block-extension-lang">python</span><div class="code-block-extension-copyCodeBtn">复制代码</div></div><code class="hljs language-python code-block-extension-codeShowNum" lang="python">${each((text, n) => `<span class="code-block-extension-codeLine" data-line-num="${n}">${text}</span>\n`)}</code></pre>`,
  CodeMirror: `<div class="CodeMirror language-python"><div class="CodeMirror-code" role="presentation">${each((text, n) => `<div style="position:relative"><div class="CodeMirror-gutter-wrapper"><div class="CodeMirror-linenumber CodeMirror-gutter-elt">${n}</div></div><pre class="CodeMirror-line" role="presentation"><span role="presentation">${text || '\u200b'}</span></pre></div>`)}</div></div>`,
  'a code of its own': `<div><code class="language-python">${LINES.join('<br>')}</code></div>`,
  'numbers beside it, called nothing': `<table><tr><td>${numbers.join('<br>')}</td><td><pre><code data-lang="python">${CODE}</code></pre></td></tr></table>`,
};

describe('a block of code', () => {
  it.each(Object.entries(KINDS))('%s: has its lines, indents and language, and no numbers', (_, piece) => {
    const { html, text, markdown, rich } = outputs(piece);
    expect(html).toContain(`<pre data-language="python"><code>${CODE}</code></pre>`);
    expect(text).toContain(`木牌。\n\n${CODE}\n\n船工说`);
    expect(markdown).toContain(`木牌。\n\n\`\`\`python\n${CODE}\n\`\`\`\n\n船工说`);
    expect(rich).toContain(`<code class="language-python">${CODE}</code></pre>`);
  });

  it('keeps plain lines of a nameless pre, whatever parts them', () => {
    const { text } = outputs('<pre>cat 2021-*.csv<br>&nbsp;&nbsp;sort -nr\n<b>head</b> -1</pre>');
    expect(text).toContain('cat 2021-*.csv\n  sort -nr\nhead -1');
  });

  it('keeps code whose lines are numbers', () => {
    const { text } = outputs('<pre><code>1\n2\n3</code></pre><pre class="line-numbers"><code>7</code></pre>');
    expect(text).toContain('1\n2\n3\n\n7');
  });

  it('is never taken for boilerplate, whatever its lines say', () => {
    const code = '# 责任编辑：张三\n# 版权声明：未经授权不得转载\nprint("关注我们的公众号")';
    expect(outputs(`<pre><code>${code.replaceAll('"', '&quot;')}</code></pre>`).text).toContain(code);
  });

  it('leaves an article alone that is set in a pre', () => {
    const prose = '开春以后，圩子里的水一天比一天高。<br>老人们说，这是好兆头。<br>';
    const { html } = outputs(`<pre>${prose}</pre>`);
    expect(html).toContain('<br>');
  });

  it('leaves a ranking alone, though its first column counts', () => {
    const { text } = outputs(
      '<table><tr><td>1</td><td>江岸</td></tr><tr><td>2</td><td>临水</td></tr><tr><td>3</td><td>宛山</td></tr></table>',
    );
    expect(text).toContain('1\t江岸\n2\t临水\n3\t宛山');
  });

  it('puts what highlighters say around it on the record', () => {
    const { text, removals } = outputs('<pre><button>复制</button><code>x = 1</code></pre>');
    expect(text).not.toContain('复制');
    expect(removals.map((removal) => removal.text)).toContain('复制');
  });

  it.each([
    [
      'above',
      '<div class="wrap"><div class="head"><span>javascript</span><span>复制代码</span></div><pre><code class="language-js">let a = 1;\nlet b = 2;</code></pre></div>',
    ],
    [
      'below',
      '<div class="code"><pre><code class="language-js">let a = 1;\nlet b = 2;</code></pre><div><span>JS</span><span>Copy</span></div></div>',
    ],
    [
      'in the block',
      '<pre class="js"><span>js</span><code class="language-js">let a = 1;\nlet b = 2;</code><span>Copy code</span></pre>',
    ],
    [
      'two boxes away',
      '<section><p>js</p><div><div><span>复制</span></div><pre><code class="language-js">let a = 1;\nlet b = 2;</code></pre></div></section>',
    ],
  ])('takes a bar of its language and a copy button %s out, on the record', (_, piece) => {
    const { text, markdown, removals } = outputs(piece);
    expect(text).not.toMatch(/复制|copy|javascript|^js$/im);
    expect(markdown).toContain('```js\nlet a = 1;\nlet b = 2;\n```');
    expect(removals.map((removal) => removal.text).join()).toMatch(/复制|Copy|JS|js/);
  });

  it('leaves what the article says beside its code', () => {
    const { text } = outputs(
      '<div><p>复制下面两行：</p><pre><code>npm i\nnpm t</code></pre><p>Go</p><p>运行以后能看到三行字，第三行是今天的水位。</p></div>',
    );
    expect(text).toContain('复制下面两行：');
    expect(text).toContain('Go');
  });

  it('fences code that holds fences', () => {
    const { markdown } = outputs('<pre><code>```\nx\n```</code></pre>');
    expect(markdown).toContain('````\n```\nx\n```\n````');
  });
});
