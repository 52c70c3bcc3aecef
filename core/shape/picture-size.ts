/** Sides of at most so many CSS pixels belong into a line of text: emoji, characters that no font has, formulas. */
const SMALL = 64;
/** A picture's other text this short (`[微笑]`, `π`) stands for a character. */
const CHARACTER = 6;
/** CSS pixels a unit, where letters are 16 px. */
const UNITS: Readonly<Record<string, number>> = { px: 1, pt: 4 / 3, em: 16, rem: 16, ex: 8 };

/** Width or height that an attribute or the style tells, in CSS pixels. */
export function sideOf(img: Element, side: 'width' | 'height'): number | undefined {
  const styled = new RegExp(`(?:^|;)\\s*${side}\\s*:\\s*([\\d.]{1,8})(px|pt|r?em|ex)`, 'i').exec(
    img.getAttribute('style') ?? '',
  );
  if (styled) return Number(styled[1]) * (UNITS[styled[2]?.toLowerCase() ?? ''] ?? 1);
  const told = /^\s*([\d.]{1,8})(?:px)?\s*$/i.exec(img.getAttribute(side) ?? '');
  return told ? Number(told[1]) : undefined;
}

/** A picture that is as a word among words: its height says so, or, where none is told, the character it stands for. */
export function isSmall(el: Element): boolean {
  const pictures = el.matches('img') ? [el] : [...el.querySelectorAll('img')];
  return pictures.length > 0 && pictures.every(isSmallImage);
}

function isSmallImage(img: Element): boolean {
  const [width, height] = [sideOf(img, 'width'), sideOf(img, 'height')];
  if (height !== undefined) return height <= SMALL;
  if (width !== undefined) return width <= SMALL;
  const alt = (img.getAttribute('alt') ?? '').trim();
  return alt !== '' && alt.length <= CHARACTER;
}
