import type { HabitBook, Habits, Sightings } from '../types';
import { PRINT, printOf } from './fingerprint';

/** What is kept of one site, at most. */
const LINES = 300;
const ARTICLES = 60;
/** By what one article is told from another: its address and its headline. */
const NAMES = 2;
/** A count beyond this says no more. */
const MOST = 35;
/** What a correction by hand weighs. */
const TAUGHT = 3;

export const noHabits = (salt: string): Habits => ({ salt, articles: [], lines: new Map() });

/** On how many other articles of the site a line stood. @param known whether the article in view was counted before */
export function sightingsOf({ salt, lines }: Habits, text: string, known: boolean): Sightings {
  const found = lines.get(printOf(salt, text));
  if (!found) return { count: 0, taught: false };
  return { ...found, count: Math.max(0, found.count - (known ? 1 : 0)) };
}

/** Whether an article was counted before. @param name an address without scheme, parameters and fragment, or a headline */
export const isCounted = ({ salt, articles }: Habits, name: string): boolean => articles.includes(printOf(salt, name));

/** An article's address as it is counted: without scheme, parameters and fragment. */
export const countedAddress = ({ host, pathname }: URL): string => host + pathname;

/** What is known of lines, for the article at an address. */
export function habitBook(habits: Habits, url: URL): HabitBook {
  const known = isCounted(habits, countedAddress(url));
  return { sightings: (text) => sightingsOf(habits, text, known) };
}

/**
 * The site's habits with one more article's lines; an article counts once, at whatever addresses it stands: else the text of
 * one with three addresses would be taken for its site's. The lines seen longest ago go first.
 * @param names its address as counted, and its headline if it has one
 */
export function learned(habits: Habits, names: readonly string[], texts: readonly string[]): Habits {
  if (names.some((name) => isCounted(habits, name))) return habits;
  const lines = new Map(habits.lines);
  for (const print of new Set(texts.map((text) => printOf(habits.salt, text)))) {
    const { count = 0, taught = false } = lines.get(print) ?? {};
    lines.delete(print);
    lines.set(print, { count: Math.min(MOST, count + 1), taught });
  }
  const articles = [...habits.articles, ...names.map((name) => printOf(habits.salt, name))].slice(-ARTICLES * NAMES);
  return { ...habits, articles, lines: bounded(lines) };
}

/** The same with a line that the reader took out by hand, or, with `out` false, put back: then it is forgotten. */
export function taught(habits: Habits, text: string, out: boolean): Habits {
  const lines = new Map(habits.lines);
  const print = printOf(habits.salt, text);
  const count = Math.min(MOST, (lines.get(print)?.count ?? 0) + TAUGHT);
  lines.delete(print);
  if (out) lines.set(print, { count, taught: true });
  return { ...habits, lines: bounded(lines) };
}

/** The same without some lines. @param prints their fingerprints */
export function forgotten(habits: Habits, prints: readonly string[]): Habits {
  const lines = new Map([...habits.lines].filter(([print]) => !prints.includes(print)));
  return lines.size === habits.lines.size ? habits : { ...habits, lines };
}

/** Lines seen once go before those seen more often: an article's own lines come once. */
function bounded(lines: Map<string, Sightings>): ReadonlyMap<string, Sightings> {
  const spare = lines.size - LINES;
  if (spare <= 0) return lines;
  const order = [...lines].map(([print, { count, taught }], age) => ({ print, age, once: count <= 1 && !taught }));
  order.sort((a, b) => Number(b.once) - Number(a.once) || a.age - b.age);
  for (const { print } of order.slice(0, spare)) lines.delete(print);
  return lines;
}

/** A site's habits as one text: a line of articles, a line of lines with a sign each; `!` marks what was taught. */
export const packHabits = ({ articles, lines }: Habits): string =>
  `${articles.join('')}\n${[...lines].map(([print, { count, taught }]) => `${print}${count.toString(36)}${taught ? '!' : ''}`).join('')}`;

const ARTICLE = new RegExp(`[0-9a-z]{${PRINT}}`, 'g');
const LINE = new RegExp(`([0-9a-z]{${PRINT}})([0-9a-z])(!?)`, 'g');

/** The opposite of `packed`; what cannot be read is left out. */
export function unpackHabits(salt: string, text: string): Habits {
  const [articles = '', lines = ''] = text.split('\n');
  return {
    salt,
    articles: articles.match(ARTICLE) ?? [],
    lines: new Map(
      [...lines.matchAll(LINE)].map(([, print = '', count = '', sign]) => [
        print,
        { count: Number.parseInt(count, 36), taught: sign === '!' },
      ]),
    ),
  };
}
