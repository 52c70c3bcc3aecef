/** Pixels that a picture must be wide, where it says so, to be worth a look by itself. */
const WORTH_PX = 100;
const MARK = 'data-enlarges';

/** A picture in a sentence (an emoji, a formula) or in a link is not opened; one that stands by itself is. */
function standsAlone(picture: HTMLImageElement): boolean {
  if (picture.closest('a[href]') || Number(picture.getAttribute('width') || WORTH_PX) < WORTH_PX) return false;
  const box = picture.closest('p,li,td,th,h1,h2,h3,h4,h5,h6');
  return !box || !/\S/.test(box.textContent ?? '');
}

/** Makes pictures that stand by themselves buttons that open them large. */
export function markPictures(body: Element, label: (alt: string) => string): void {
  for (const picture of body.querySelectorAll('img')) {
    if (!standsAlone(picture)) continue;
    picture.setAttribute(MARK, '');
    picture.setAttribute('role', 'button');
    picture.setAttribute('tabindex', '0');
    picture.setAttribute('aria-label', label(picture.alt));
  }
}

export interface LargePicture {
  readonly src: string;
  readonly alt: string;
  readonly caption: string;
}

/** Pictures of a body that can be opened, and which of them an event came from. */
export function picturesAt(
  event: Event,
): { readonly pictures: readonly LargePicture[]; readonly at: number } | undefined {
  const { target, currentTarget } = event;
  if (!(target instanceof HTMLImageElement) || !(currentTarget instanceof Element)) return undefined;
  const all = [...currentTarget.querySelectorAll<HTMLImageElement>(`img[${MARK}]:not(.broken)`)];
  const at = all.indexOf(target);
  if (at < 0) return undefined;
  const pictures = all.map((one) => ({
    src: one.currentSrc || one.src,
    alt: one.alt,
    caption: one.closest('figure')?.querySelector('figcaption')?.textContent?.trim() ?? '',
  }));
  return { pictures, at };
}
