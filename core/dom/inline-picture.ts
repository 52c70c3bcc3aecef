/** Sides of at most so many CSS pixels belong into a line of text: emoji, characters that no font has, formulas. */
const SMALL = 64;
/** Other texts that stand for a character: in brackets (`[微笑]`), signs (`☺`, `:-)`), one letter. */
const CHARACTER = /^(?:[[［【(（:].{1,8}[\]］】)）:]|[^\p{L}\p{N}]{1,6}|\p{L})$/u;
/** As high as a line's letters, in CSS pixels: for a picture that stands for one and tells no size. */
const LETTER = 20;
/** CSS pixels a unit, where letters are 16 px. */
const UNITS: Readonly<Record<string, number>> = { px: 1, pt: 4 / 3, em: 16, rem: 16, ex: 8 };

/** Width or height that an attribute or the style tells, in CSS pixels. */
function sideOf(img: Element, side: 'width' | 'height'): number | undefined {
  const styled = new RegExp(`(?:^|;)\\s*${side}\\s*:\\s*([\\d.]{1,8})(px|pt|r?em|ex)`, 'i').exec(
    img.getAttribute('style') ?? '',
  );
  if (styled) return Number(styled[1]) * (UNITS[styled[2]?.toLowerCase() ?? ''] ?? 1);
  const told = /^\s*([\d.]{1,8})(?:px)?\s*$/i.exec(img.getAttribute(side) ?? '');
  return told ? Number(told[1]) : undefined;
}

/** What a picture says in place of a character: `[微笑]`, `π`; '' where its other text is a title, or none. */
export function characterOf(img: Element): string {
  const alt = (img.getAttribute('alt') ?? '').trim();
  return CHARACTER.test(alt) ? alt : '';
}

/** A picture that is as a word among words: its height says so, or, where none is told, the character it stands for. */
export function isSmall(el: Element): boolean {
  const pictures = el.matches('img') ? [el] : [...el.querySelectorAll('img')];
  return pictures.length > 0 && pictures.every(isSmallImage);
}

function isSmallImage(img: Element): boolean {
  if (img.getAttribute('role') === 'math') return true;
  const [width, height] = [sideOf(img, 'width'), sideOf(img, 'height')];
  if (height !== undefined) return height <= SMALL;
  if (width !== undefined) return width <= SMALL;
  return characterOf(img) !== '';
}

/** Declares the size of pictures that are as words among words, which styles and classes say otherwise: those do not outlast us. */
export function keepSmallSizes(root: Element): void {
  for (const img of root.querySelectorAll('img')) {
    if (!isSmallImage(img)) continue;
    const [width, height] = [sideOf(img, 'width'), sideOf(img, 'height')];
    for (const [name, side] of [
      ['width', width],
      ['height', height],
    ] as const)
      if (side !== undefined) img.setAttribute(name, String(Math.round(side)));
    if (width === undefined && height === undefined && characterOf(img) !== '')
      img.setAttribute('height', String(LETTER));
  }
}
