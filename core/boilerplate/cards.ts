import { isTime } from './announced';
import type { Scene } from './evidence';

const LINK = 'a[href]';

/** A card that calls itself an advertisement: what else the same link holds is part of it. */
export function markAdCards(scene: Scene): void {
  const rules = new Map<Element, string>();
  for (const { index, block } of scene.lines) {
    const match = scene.matches[index];
    const card = match?.kind === 'ad' ? block.parent.closest(LINK) : null;
    if (match && card && !rules.has(card)) rules.set(card, match.rule);
  }
  if (rules.size === 0) return;
  for (const { index, block } of scene.lines) {
    let card = block.parent.closest(LINK);
    while (card && !rules.has(card)) card = card.parentElement?.closest(LINK) ?? null;
    const rule = card && rules.get(card);
    if (rule) scene.gone[index] ??= { kind: 'ad', rule, reason: 'link-list', detail: 'in one link with its label' };
  }
}

/** Longest label of a button. */
const BUTTON = 12;

/** A line that is a link to a script and nothing else: a button, even beside a picture. */
export function markButtons(scene: Scene): void {
  for (const { index, block, links, length, sentence } of scene.lines) {
    if (links < 1 || length > BUTTON || sentence) continue;
    const link = block.nodes.find((node) => node.nodeName === 'A') ?? block.parent.closest(LINK);
    // as: an `a` is an element
    const href = (link as Element | null)?.getAttribute('href') ?? '';
    if (/^\s*javascript:/i.test(href))
      scene.gone[index] ??= { kind: 'widget', rule: 'shape:button', reason: 'link-list', detail: 'link to a script' };
  }
}

/** Teasers behind the article: a title with a link in it, a date below, and so on at least twice. */
export function markTeasers(scene: Scene): void {
  const told = scene.lines.filter((line) => line.length > 0);
  const isTeaser = (at: number): boolean => {
    const [title, date] = [told[at], told[at + 1]];
    if (!title || !date || (scene.zones.after[title.index] ?? 0) > 0 || title.sheltered) return false;
    return title.block.linkChars > 0 && !scene.matches[title.index] && isTime(date.text);
  };
  for (let at = 0; at < told.length; at++) {
    let end = at;
    while (isTeaser(end)) end += 2;
    if (end - at < 4) continue;
    const heading = told[at - 1]?.links === 1 ? at - 1 : at;
    for (const { index } of told.slice(heading, end))
      scene.gone[index] ??= {
        kind: 'related',
        rule: 'shape:teasers',
        reason: 'link-list',
        detail: `${(end - at) / 2} titles with dates`,
      };
    at = end;
  }
}
