import { judgeBlocks } from '../../core/model/judge';
import type { Page } from '../../core/page';
import { readPage } from '../../core/read/reading';
import { selectContent } from '../../core/select/select';
import type { RuleSet, SiteRule } from '../../core/types';
import { BAR_LABELS, PUBLIC_SUFFIX, TITLE_TAIL } from '../data/site-shapes';
import { selectorOf } from './selector-of';

/** A first draft of a rule, and the live content root that it was drawn from. */
export interface Guess {
  readonly rule: SiteRule;
  readonly root: Element | undefined;
}

const LONGEST_BAR = 80;

/**
 * Guesses a publisher's rule from one saved page: hosts from the address, content from what the model takes for the article, the
 * bar from short labelled lines. Only a draft: each line is to be checked by eye.
 * @param today date (YYYY-MM-DD) of the look
 */
export function guessSite(page: Page, rules: RuleSet, today: string): Guess {
  const root = selectContent(page, undefined, rules.families, judgeBlocks(readPage(page), rules.model))?.roots[0];
  const domain = domainOf(page.url.hostname);
  const rule: SiteRule = {
    id: domain.split('.')[0] ?? domain,
    name: nameOf(page) ?? domain,
    hosts: [`.${domain}`],
    verified: today,
    article: [articlePattern(page.url)],
    content: root ? candidates(root, page) : [],
    metadata: metadataOf(page, root),
  };
  return { rule, root };
}

/** `news.example.com.cn` → `example.com.cn`. */
export function domainOf(host: string): string {
  const suffix = PUBLIC_SUFFIX.exec(host)?.[0] ?? '';
  const label =
    host
      .slice(0, host.length - suffix.length)
      .split('.')
      .at(-1) ?? '';
  return `${label}${suffix}`;
}

function nameOf(page: Page): string | undefined {
  const told = page.root.querySelector('meta[property="og:site_name"]')?.getAttribute('content')?.trim();
  return told || TITLE_TAIL.exec(page.root.querySelector('title')?.textContent?.trim() ?? '')?.[1];
}

/** The address with its numbers and dates opened: `www.a.cn/2024/05/x_123.html` → `^www\.a\.cn/\d+/\d+/x_\d+\.html`. */
export function articlePattern(url: URL): string {
  const plain = `${url.hostname}${url.pathname}`.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return `^${plain.replace(/\d+/g, '\\d+')}`;
}

/** The root itself, then its parents, as far as a selector names them alone. */
function candidates(root: Element, page: Page): string[] {
  const found: string[] = [];
  for (let el: Element | null = root; el && found.length < 3 && el !== page.root; el = el.parentElement) {
    const selector = selectorOf(el, page.root);
    if (selector !== undefined && !found.includes(selector)) found.push(selector);
  }
  return found;
}

function metadataOf(page: Page, root: Element | undefined): NonNullable<SiteRule['metadata']> {
  const h1 = [...page.root.querySelectorAll('h1')].at(-1);
  const title = h1 && selectorOf(h1, page.root);
  const bar = BAR_LABELS.flatMap(({ field, pattern, match }) => {
    const el = smallest(page, root, new RegExp(pattern, 'u'));
    const selector = el && selectorOf(el, page.root);
    return selector ? [[field, [{ selector, ...(match && { match }) }]] as const] : [];
  });
  return { ...(title && { title: [{ selector: title }] }), ...Object.fromEntries(bar) };
}

/** The innermost short element outside the content whose text has the shape. */
function smallest(page: Page, root: Element | undefined, shape: RegExp): Element | undefined {
  return [...page.root.querySelectorAll('body *')].find((el) => {
    const text = (el.textContent ?? '').trim();
    if (text.length > LONGEST_BAR || !shape.test(text) || root?.contains(el)) return false;
    return ![...el.children].some((child) => shape.test((child.textContent ?? '').trim()));
  });
}
