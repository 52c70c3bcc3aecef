import { cleanUrl } from '../clean-url';
import type { Page } from '../page';
import type { Head } from '../read/head';
import type { Field, Metadata } from '../types';

type PageFields = Pick<Metadata, 'siteName' | 'lang' | 'leadImage' | 'canonicalUrl'>;

/** What concerns the page as a whole: site, language, picture, address. */
export function readPageFields(page: Page, head: Head): PageFields {
  const siteName = head.meta('og:site_name', 'application-name', 'sitename');
  const lang = languageOf(page, head);
  const leadImage = imageOf(page, head);
  const canonicalUrl = canonicalOf(page, head);
  return {
    ...(siteName && { siteName }),
    ...(lang && { lang }),
    ...(leadImage && { leadImage }),
    ...(canonicalUrl && { canonicalUrl }),
  };
}

function languageOf(page: Page, head: Head): Field<string> | undefined {
  const own = page.root.getAttribute('lang') ?? page.root.getAttribute('xml:lang');
  if (own && /^[a-z]{2,3}(?:[-_][a-z\d]{2,8})*$/i.test(own))
    return { value: own.replaceAll('_', '-'), from: 'html[lang]' };
  return head.meta('og:locale', 'content-language', 'language');
}

function absolute(address: string | null | undefined, page: Page): URL | undefined {
  if (!address || !URL.canParse(address, page.url)) return undefined;
  const url = new URL(address, page.url);
  return url.protocol === 'http:' || url.protocol === 'https:' ? url : undefined;
}

function imageOf(page: Page, head: Head): Field<string> | undefined {
  const told = head.meta('og:image', 'og:image:url', 'twitter:image', 'twitter:image:src', 'image');
  const url = absolute(told?.value, page);
  if (url && told) return { value: url.href, from: told.from };
  const data = absolute(head.data.image, page);
  return data && { value: data.href, from: 'ld+json' };
}

/** The address that the page calls its own, on its own site only: a mirror's or a home page's is not this article's. */
function canonicalOf(page: Page, head: Head): Field<string> | undefined {
  const link = absolute(page.root.querySelector('link[rel~="canonical" i]')?.getAttribute('href'), page);
  const og = head.meta('og:url');
  const told = link ? { url: link, from: 'link[canonical]' } : { url: absolute(og?.value, page), from: og?.from ?? '' };
  const fits = told.url && siteOfHost(told.url) === siteOfHost(page.url) && told.url.pathname !== '/';
  return told.url && fits
    ? { value: cleanUrl(told.url), from: told.from }
    : { value: cleanUrl(page.url), from: 'address' };
}

/** The last two labels of the host, three below com.cn and its like. */
function siteOfHost(url: URL): string {
  const labels = url.hostname.split('.');
  return labels.slice(/\.(?:com|net|org|gov|edu|co)\.[a-z]{2}$/.test(url.hostname) ? -3 : -2).join('.');
}
