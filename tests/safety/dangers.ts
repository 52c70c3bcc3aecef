/** MathML is kept where it holds MathML and text alone. */
const BAD_TAGS =
  'script,style,svg,math :not(mi,mo,mn,ms,mtext,mrow,mfrac,msqrt,msup,msub),math [href],mglyph,annotation-xml,iframe,object,embed,form,input,button,textarea,select,link,meta,base,template,noscript,title,xmp,marquee';
const GOOD_ADDRESS = /^(?:https?:|mailto:|#|data:image\/(?:png|jpe?g|gif|webp|avif);base64,|\/|$)/i;
const ADDRESSES = new Set([
  'href',
  'src',
  'poster',
  'cite',
  'background',
  'action',
  'formaction',
  'data',
  'xlink:href',
]);

/** What must not be in clean HTML, once a browser has parsed it. */
export function dangersIn(html: string): string[] {
  const parsed = new DOMParser().parseFromString(`<body>${html}`, 'text/html').body;
  const found = [...parsed.querySelectorAll(BAD_TAGS)].map((element) => element.localName);
  for (const element of parsed.querySelectorAll('*'))
    for (const { name, value } of element.attributes) {
      if (/^on|^(?:style|srcdoc|srcset|ping|name|slot|nonce|formaction)$/i.test(name)) found.push(name);
      if (name === 'id' && !value.startsWith('user-content-')) found.push(`id=${value}`);
      if (ADDRESSES.has(name) && !GOOD_ADDRESS.test(value)) found.push(`${name}=${value}`);
    }
  return found;
}
