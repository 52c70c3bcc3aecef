import createDOMPurify from 'dompurify';
import { describe, expect, it } from 'vitest';
import { createSanitizer } from '../../core/sanitize';
import { dangersIn } from './dangers';
import { articlePage, missing, run, textOf } from './hostile';
import { PAYLOADS } from './payloads';

/** Here nothing runs while a vector is set up. */
const inert = document.implementation.createHTMLDocument('');
const sanitizer = createSanitizer(createDOMPurify(window));

/** Ways to run script, to load or send something, to restyle the page, or to be parsed differently the second time. */
const VECTORS = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '<img src="x" OnLoad="alert(1)" style="position:fixed">',
  '<svg onload=alert(1)><script>alert(1)</script></svg>',
  '<svg><a xlink:href="javascript:alert(1)"><text>x</text></a></svg>',
  '<svg><style><img src=x onerror=alert(1)></style></svg>',
  '<svg></p><style><a id="</style><img src=1 onerror=alert(1)>">',
  '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=alert(1)&gt;">',
  '<math><mtext><mglyph><svg><mtext><textarea><path id="</textarea><img onerror=alert(1) src=1>">',
  '<form><math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>',
  '<noscript><p title="</noscript><img src=x onerror=alert(1)>"></noscript>',
  '<template><img src=x onerror=alert(1)></template>',
  '<xmp><img src=x onerror=alert(1)></xmp>',
  '<textarea></textarea><img src=x onerror=alert(1)>',
  '<title><img src=x onerror=alert(1)></title>',
  '<iframe srcdoc="<script>alert(1)</script>"></iframe>',
  '<iframe src="javascript:alert(1)"></iframe>',
  '<object data="data:text/html,<script>alert(1)</script>"></object>',
  '<embed src="data:text/html,x">',
  '<a href="javascript:alert(1)">x</a>',
  '<a href="java\tscript:alert(1)">x</a>',
  '<a href=" &#14; javascript:alert(1)">x</a>',
  '<a href="&#x6A;avascript:alert(1)">x</a>',
  '<a href="vbscript:msgbox(1)">x</a>',
  '<a href="data:text/html,<script>alert(1)</script>">x</a>',
  '<a href="blob:https://a/b" ping="https://evil.example/">x</a>',
  '<img src="data:image/svg+xml,<svg onload=alert(1)>">',
  '<img srcset="javascript:alert(1) 1x" src="javascript:alert(1)" lowsrc="javascript:alert(1)">',
  '<video poster="javascript:alert(1)"><source src="javascript:alert(1)" onerror="alert(1)"></video>',
  '<p style="background:url(https://evil.example/)">x</p><style>*{display:none}</style>',
  '<link rel="stylesheet" href="https://evil.example/"><meta http-equiv="refresh" content="0;url=https://evil.example/"><base href="https://evil.example/">',
  '<form action="https://evil.example/"><input name="q"><button formaction="javascript:alert(1)">x</button></form>',
  '<p id="body" name="getElementById">x</p><a id="document" name="location">x</a>',
  '<x-frame onclick=alert(1)>x</x-frame>',
  '<p is="evil-p" slot="x" part="y" nonce="z">x</p>',
  '<table><td background="javascript:alert(1)">x</td></table>',
  '<details open ontoggle=alert(1)>x</details>',
  '<marquee onstart=alert(1)>x</marquee>',
];

describe('the sanitizer', () => {
  it.each(VECTORS)('disarms %s', (vector) => {
    const root = inert.createElement('div');
    root.innerHTML = `<p>前</p>${vector}<p>后</p>`;
    const clean = sanitizer.html(root);
    expect(dangersIn(clean)).toEqual([]);
    expect(clean).toContain('<p>前</p>');
    const holder = document.createElement('div');
    holder.append(sanitizer.fragment(clean));
    expect(dangersIn(holder.innerHTML)).toEqual([]);
  });

  it(`disarms ${PAYLOADS.length} payloads of a grammar, and leaves each in its own block`, { timeout: 120_000 }, () => {
    for (let i = 0; i < PAYLOADS.length; i += 50) {
      const batch = PAYLOADS.slice(i, i + 50);
      const roots = batch.map((payload) => {
        const root = inert.createElement('div');
        root.innerHTML = payload;
        return root;
      });
      const clean = sanitizer.htmls(roots);
      expect(clean).toHaveLength(batch.length);
      const bad = batch.filter((_, at) => dangersIn(clean[at] ?? '').length > 0);
      expect(bad).toEqual([]);
    }
  });

  it('disarms what comes from elsewhere as text, and never throws', { timeout: 120_000 }, () => {
    for (const payload of PAYLOADS.filter((_, i) => i < 40 || i % 9 === 0)) {
      const shown = document.createElement('div');
      shown.append(sanitizer.fragment(payload));
      expect(dangersIn(shown.innerHTML), payload).toEqual([]);
    }
    expect(sanitizer.fragment('<frameset><frame src="x"></frameset>').textContent).toBe('');
  });

  it('gives the same when its own result is sanitized again', () => {
    for (const vector of VECTORS) {
      const root = inert.createElement('div');
      root.innerHTML = vector;
      const once = sanitizer.html(root);
      root.innerHTML = once;
      expect(sanitizer.html(root)).toBe(once);
    }
  });

  it('keeps nothing of a page once it has given its answer', () => {
    const purify = createDOMPurify(window);
    const { html, fragment } = createSanitizer(purify);
    const box = inert.createElement('div');
    box.innerHTML = '<p onclick="go()">渡口<custom-part>灯塔</custom-part></p>';
    expect(html(box)).toContain('渡口');
    expect(purify.removed).toEqual([]);
    expect(fragment('<custom-part>灯塔</custom-part>').textContent).toBe('灯塔');
    expect(purify.removed).toEqual([]);
  });

  it('sees what the check above looks for', () => {
    for (const bad of [
      '<script>1</script>',
      '<p onclick="x">',
      '<a href="javascript:x">',
      '<p style="x">',
      '<p id="body">',
    ])
      expect(dangersIn(bad)).not.toEqual([]);
  });
});

describe('the whole way', () => {
  // Style sheets that never load make jsdom's getComputedStyle throw; they are tried on the sanitizer above.
  it('carries no vector from the page to the result', () => {
    const result = run(
      articlePage(
        '',
        '',
        '',
        VECTORS.filter((vector) => !/<(?:style|link)/.test(vector))
          .map((vector) => `<div>${vector}</div>`)
          .join(''),
      ),
    );
    expect(missing(result)).toEqual([]);
    if (!result.ok) return;
    expect(result.article.stories.flatMap(({ content }) => dangersIn(content))).toEqual([]);
    expect(result.removals.flatMap(({ html }) => dangersIn(html))).toEqual([]);
  });

  it('gives titles and names as text, not as markup', () => {
    const result = run(articlePage().replaceAll('北湾日报', '&lt;img src=x onerror=alert(1)&gt;日报'));
    expect(missing(result)).toEqual([]);
  });

  it('lets no page forge a marker of ours', () => {
    const forged =
      '<p data-removal="r1">假的标记里也写着一句正经的话，读者应该看到它。</p><span data-removal="r2" hidden></span>';
    const result = run(
      articlePage(
        '',
        '',
        '',
        `${forged}<p class="x" data-jd-hidden="">浪打在礁石上，像有人在远处鼓掌，一直鼓到天亮。</p>`,
      ),
    );
    expect(textOf(result)).toContain('读者应该看到它');
    expect(textOf(result)).toContain('一直鼓到天亮');
    if (!result.ok) return;
    const marks = result.article.stories.flatMap(({ content }) =>
      [...content.matchAll(/data-removal="([^"]*)"/g)].map(([, id]) => id),
    );
    expect(marks.filter((id) => !result.removals.some((removal) => removal.anchor.marker === id))).toEqual([]);
    expect(marks.length).toBe(new Set(marks).size);
  });
});
