import type { Snapshot } from '../dom/snapshot';
import type { Ledger } from '../ledger';
import { normalise, saysHeadline } from '../text';
import type { BodyText } from './body-text';

const LONGEST = 120;
const SHORTEST = 6;
const squeeze = (text: string): string =>
  normalise(text)
    .replace(/[\s\p{P}]+/gu, '')
    .toLowerCase();

/** The same headline, whole or without what the page added to it. */
function repeats(own: string, title: string): boolean {
  if (own === title) return true;
  return own.length >= SHORTEST && own.length >= 0.6 * title.length && title.startsWith(own);
}

/** Takes out the headline where the body tells it a second time: before its first paragraph. @param title as metadata gives it */
export function stripHeadline(snapshot: Snapshot, ledger: Ledger, body: BodyText, title: string): void {
  const known = squeeze(title);
  const lone = snapshot.root.querySelectorAll('h1').length === 1;
  for (const el of [...snapshot.root.querySelectorAll('h1,h2,h3,p,div,span,strong')]) {
    if (body.first && !body.isBefore(el, body.first)) {
      if (el === body.first || !el.contains(body.first)) break;
      continue;
    }
    if (!snapshot.root.contains(el) || el.querySelector('img,video,table')) continue;
    const text = el.textContent ?? '';
    if (text.length > LONGEST * 2) continue;
    const own = squeeze(text);
    if (own === '' || own.length > LONGEST) continue;
    if (!(lone && el.localName === 'h1') && !(known !== '' && repeats(own, known))) continue;
    if (!/^h\d$/.test(el.localName) && saysHeadline(text, title)) continue;
    ledger.remove([el], {
      kind: 'other',
      stage: 'strip',
      rule: 'shared',
      reason: 'title-repeat',
      detail: el.localName,
    });
  }
}
