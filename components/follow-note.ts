/**
 * A click on a link to a note, or back, shows the place in the article: the address and the history of our page stay as they
 * are, and it works in a shadow root, too. The place takes the focus, so that reading goes on from there.
 */
export function followNote(event: Event): void {
  const { target, currentTarget } = event;
  if (!(target instanceof Element) || !(currentTarget instanceof Element)) return;
  const name = target.closest('a[href^="#"]')?.getAttribute('href')?.slice(1);
  if (!name) return;
  event.preventDefault();
  const place = [...currentTarget.querySelectorAll<HTMLElement>('[id]')].find(({ id }) => id === name);
  if (!place) return;
  place.setAttribute('tabindex', '-1');
  place.scrollIntoView({ block: 'center' });
  place.focus({ preventScroll: true });
}
