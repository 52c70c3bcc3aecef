import type { MenuItem } from './menu';

const HEADINGS = '.body :is(h1, h2, h3, h4)';
/** With fewer there is nothing to choose from. */
const FEWEST = 2;

const words = (el: Element): string => (el.textContent ?? '').replace(/\s+/g, ' ').trim();

/** An article's sub-headlines as a menu that leads to them. @param body as it was composed @param place where it is shown */
export function outlineOf(body: DocumentFragment, place: () => Element | null): MenuItem[] {
  const headings = [...body.querySelectorAll('h1,h2,h3,h4')].map((el) => ({
    level: Number(el.localName[1]),
    text: words(el),
  }));
  const told = headings.flatMap((one, index) => (one.text === '' ? [] : [{ ...one, index }]));
  if (told.length < FEWEST) return [];
  const top = Math.min(...told.map(({ level }) => level));
  return told.map(({ level, text, index }) => ({
    id: `heading-${index}`,
    label: text,
    level: level - top,
    run: () => goTo(place()?.querySelectorAll<HTMLElement>(HEADINGS)[index]),
  }));
}

function goTo(heading: HTMLElement | undefined): void {
  heading?.setAttribute('tabindex', '-1');
  heading?.focus({ preventScroll: true });
  heading?.scrollIntoView({ block: 'start' });
}
