import { lettersFromRight, runsFromRight } from '../letters';
import { PARAGRAPHS } from './data/paragraphs';

const STYLED = /(?:^|;)\s*direction\s*:\s*(?<dir>rtl|ltr)\b/i;

/** Declares the direction of what the page sets by style, and of paragraphs in letters that run against the article's. */
export function directions(root: Element): void {
  for (const el of root.querySelectorAll('[style*="direction" i]:not([dir])')) {
    const dir = STYLED.exec(el.getAttribute('style') ?? '')?.groups?.dir;
    if (dir) el.setAttribute('dir', dir.toLowerCase());
  }
  const text = root.textContent ?? '';
  if (lettersFromRight(text) === 0 || runsFromRight(text)) return;
  for (const el of root.querySelectorAll(PARAGRAPHS))
    if (!el.closest('[dir]') && runsFromRight(el.textContent ?? '')) el.setAttribute('dir', 'rtl');
}
