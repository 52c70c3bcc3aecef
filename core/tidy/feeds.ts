import { honest } from '../dom/unclobbered';
import { CLOCK, DAY, LONG_AGO } from '../facts/data/time-shapes';
import { collapse, visibleLength } from '../text';
import { honestText } from './surroundings';

/** So many lines that are nothing but a link to elsewhere make a feed, whatever is told of each. */
const FEED = 3;
const HEADLINE = 8;
/** Prose tells so many characters for each of its links, headings and items; a feed fewer. */
const TOLD = 160;
/** A line that is a time and nothing more: of a comment, or of another story. */
const STAMP = new RegExp(`^(?:${DAY}(?:\\s*${CLOCK})?|${LONG_AGO})$`, 'u');
const STAMPED = 'time,span,em,i,p,div,b';
const STAMP_CHARS = 20;

/** Whether an element's text, of so many characters, is told of several things: stories, comments, goods. */
export function isFeed(el: Element, chars: number): boolean {
  const own = honest(el);
  const several = (selector: string) => {
    const count = own.querySelectorAll(selector).length;
    return count >= FEED && chars < count * TOLD;
  };
  return headlinesIn(el) >= FEED || several('a') || several('h1,h2,h3,h4,h5,h6') || several('li') || isStamped(el);
}

const isStamped = (el: Element): boolean =>
  [...honest(el).querySelectorAll(STAMPED)].some((one) => {
    const text = honestText(one);
    return text.length <= STAMP_CHARS && STAMP.test(collapse(text));
  });

/** Lines in an element that are a link of a headline's length and nothing more. */
const headlinesIn = (el: Element): number =>
  [...honest(el).querySelectorAll('a')].filter((a) => {
    const said = visibleLength(honestText(a));
    const line = honest(a).closest('li,p,h1,h2,h3,h4,h5,h6,dt,dd,td,div');
    return said >= HEADLINE && line !== null && visibleLength(honestText(line)) <= said * 2;
  }).length;
