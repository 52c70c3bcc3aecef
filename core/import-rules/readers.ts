import { hostPattern, LIMITS, type Parses, type RefusedReason, type TakenOver, takenRule } from './taken-over';

type Fields = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const textsOf = (value: unknown): string[] =>
  (Array.isArray(value) ? value : [value]).filter((one) => typeof one === 'string' && one.trim() !== '').map(String);

/** The host that a pattern of addresses begins with: `https://www.example.org/**`, `example.org/news`. */
const domainOf = (address: string): string | undefined =>
  hostPattern(/^(?:\w+:\/\/)?(?:\*\.)?([\w.-]+)/.exec(address)?.[1] ?? '');

/** SimpRead writes elements as `<div class='a'>`, or a selector in `[[{$('.a')}]]`; scripts in `[[{…}]]` are refused. */
function simpReadSelector(text: string): string | undefined {
  const [, name = '', attribute, value] =
    /^<([a-z][\w-]*)(?:\s+(id|class|itemprop)=['"]?([^'">]+)['"]?)?\s*\/?>$/i.exec(text.trim()) ?? [];
  if (name !== '') return attribute === undefined ? name : `${name}[${attribute}="${value}"]`;
  return /^\[\[\{\$\(['"]([^'"]+)['"]\)\}\]\]$/.exec(text.trim())?.[1];
}

interface Said {
  readonly address: string;
  readonly content: readonly string[];
  readonly strip: readonly string[];
  readonly title: readonly string[];
}

type Translate = (text: string) => string | undefined;

function overtaken(
  sites: readonly Said[],
  from: 'just-read' | 'simpread',
  verified: string,
  parses: Parses,
  translate: Translate,
): TakenOver {
  const refused: { line: string; why: RefusedReason }[] = [];
  let taken = 0;
  const selectors = (texts: readonly string[]) =>
    texts.flatMap((text) => {
      const selector = translate(text);
      if (selector !== undefined && selector.length <= LIMITS.selector && parses(selector)) return [selector];
      refused.push({ line: text, why: /\[\[|[{};]/.test(text) ? 'code' : 'selector' });
      return [];
    });
  const rules = sites.flatMap((site) => {
    const pattern = domainOf(site.address);
    if (!pattern) refused.push({ line: site.address, why: 'host' });
    if (!pattern) return [];
    const [content, strip, title] = [selectors(site.content), selectors(site.strip), selectors(site.title)];
    const count = content.length + strip.length + title.length;
    taken += count;
    if (count === 0) return [];
    return [
      takenRule(pattern, from, verified, {
        ...(content.length > 0 && { content: content.slice(0, LIMITS.content) }),
        ...(strip.length > 0 && {
          strip: strip.slice(0, LIMITS.strip).map((selector) => ({ selector, kind: 'other' as const })),
        }),
        ...(title.length > 0 && {
          metadata: { title: title.slice(0, LIMITS.sources).map((selector) => ({ selector })) },
        }),
      }),
    ];
  });
  return { rules, taken, refused };
}

/** Just Read's exported `domainSelectors`: `[{ domainPattern, selectors | contentSelector, selectorsToDelete, titleSelector }]`. */
export function fromJustRead(data: unknown, verified: string, parses: Parses): TakenOver {
  const list = Array.isArray(data)
    ? data
    : isObject(data) && Array.isArray(data.domainSelectors)
      ? data.domainSelectors
      : [];
  const sites = list.filter(isObject).map((site) => ({
    address: textsOf(site.domainPattern)[0] ?? '',
    content: textsOf(site.contentSelector ?? site.selector),
    strip: textsOf(site.selectorsToDelete ?? site.selectors),
    title: textsOf(site.titleSelector),
  }));
  return overtaken(sites, 'just-read', verified, parses, (text) => text);
}

/** SimpRead's exported sites: `[[url, { title, include, exclude }]]`, or `{ sites: [{ url, … }] }`. */
export function fromSimpRead(data: unknown, verified: string, parses: Parses): TakenOver {
  const list = Array.isArray(data) ? data : isObject(data) && Array.isArray(data.sites) ? data.sites : [];
  const sites = list.flatMap((one: unknown) => {
    const site = Array.isArray(one) && isObject(one[1]) ? { ...one[1], url: one[0] } : one;
    if (!isObject(site)) return [];
    return [
      {
        address: textsOf(site.url)[0] ?? '',
        content: textsOf(site.include),
        strip: textsOf(site.exclude),
        title: textsOf(site.title),
      },
    ];
  });
  return overtaken(sites, 'simpread', verified, parses, simpReadSelector);
}
