const whole = (value: string | null): number | undefined => {
  const number = Number.parseInt(value ?? '', 10);
  return Number.isSafeInteger(number) ? number : undefined;
};

/** The list's own items; the markers of removed ones are none. */
export const itemsOf = (list: Element): Element[] =>
  [...list.children].filter(
    (el) => el.localName === 'li' && !(el.hasAttribute('data-removal') && el.hasAttribute('hidden')),
  );

/** The number that a browser shows before each item of a numbered list (HTML standard, ordinal value). */
export function numbersOf(list: Element): number[] {
  const items = itemsOf(list);
  const step = list.hasAttribute('reversed') ? -1 : 1;
  let next = whole(list.getAttribute('start')) ?? (step < 0 ? items.length : 1);
  return items.map((item) => {
    const number = whole(item.getAttribute('value')) ?? next;
    next = number + step;
    return number;
  });
}
