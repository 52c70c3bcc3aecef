import { TRACKING_ON, TRACKING_PARAMS, TRACKING_PREFIXES } from './data/tracking-params';

/**
 * An address without what only tells how the reader came (spm, scm, utm_*, from, wfr …), without log-in and fragment.
 * Parameters that may name the article stay, in their order and spelling; so do routes after `#/` and `#!`.
 * @returns the cleaned address; what is no http(s) address comes back as it was
 */
export function cleanUrl(url: URL | string): string {
  if (!URL.canParse(String(url))) return String(url);
  const clean = new URL(url);
  if (clean.protocol !== 'http:' && clean.protocol !== 'https:') return String(url);
  const kept = clean.search
    .slice(1)
    .split('&')
    .filter((pair) => pair !== '' && !isTracking(nameOf(pair), clean.hostname));
  clean.search = kept.length > 0 ? `?${kept.join('&')}` : '';
  if (!/^#[!/]/.test(clean.hash)) clean.hash = '';
  clean.username = '';
  clean.password = '';
  return clean.href;
}

function isTracking(name: string, host: string): boolean {
  const key = name.toLowerCase();
  if (TRACKING_PARAMS.has(key) || TRACKING_PREFIXES.some((prefix) => key.startsWith(prefix))) return true;
  return Object.entries(TRACKING_ON).some(
    ([suffix, names]) => (host === suffix || host.endsWith(`.${suffix}`)) && names.includes(key),
  );
}

function nameOf(pair: string): string {
  const raw = pair.split('=', 1)[0] ?? '';
  try {
    return decodeURIComponent(raw);
  } catch {
    return raw; // not percent-encoded UTF-8 (GBK queries): compared as it stands
  }
}
