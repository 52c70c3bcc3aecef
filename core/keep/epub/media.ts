import { formulaText, isFormula } from '../../serialize/formula-text';
import type { KeepWords, Pictures } from '../types';
import { FORMULA_PARTS } from './data/content-model';

/** Gives a picture's name in the book, or undefined where it is not in it. */
export type PictureName = (address: string) => string | undefined;

function linkTo(el: Element, address: string, text: string): void {
  const link = el.ownerDocument.createElement('a');
  link.setAttribute('href', address);
  link.textContent = text;
  el.replaceWith(link);
}

function settlePicture(img: Element, nameOf: PictureName, words: KeepWords): void {
  const src = img.getAttribute('src') ?? '';
  const alt = img.getAttribute('alt') ?? '';
  const name = nameOf(src);
  if (name) {
    img.setAttribute('src', name);
    img.setAttribute('alt', alt);
  } else if (isFormula(img)) img.replaceWith(alt);
  else if (/^https?:/i.test(src)) linkTo(img, src, alt ? `[${words.picture}: ${alt}]` : `[${words.picture}]`);
  else img.remove();
}

/** A formula that is not as MathML has it is told on one line. */
function settleFormula(math: Element): void {
  const parts = [...math.querySelectorAll('*')];
  const wrong = parts.some((el) => {
    const wanted = FORMULA_PARTS[el.localName];
    return wanted !== undefined && el.children.length !== wanted;
  });
  if (wrong || math.children.length === 0) math.replaceWith(formulaText(math));
}

/** Pictures by their names in the book; pictures, films and sounds that are not in it as links to where they are. */
export function settleMedia(root: ParentNode, nameOf: PictureName, words: KeepWords): void {
  for (const picture of root.querySelectorAll('picture')) {
    const img = picture.querySelector('img');
    if (img) picture.replaceWith(img);
    else picture.remove();
  }
  for (const img of root.querySelectorAll('img')) settlePicture(img, nameOf, words);
  for (const film of root.querySelectorAll('video,audio')) {
    const src = film.getAttribute('src') ?? film.querySelector('source')?.getAttribute('src') ?? '';
    if (/^https?:/i.test(src)) linkTo(film, src, `[${words.film}]`);
    else film.remove();
  }
  for (const math of root.querySelectorAll('math')) settleFormula(math);
}

/** Names of the book's pictures: `p1.jpg` … */
export function pictureNames(pictures: Pictures): ReadonlyMap<string, string> {
  const endings = { 'image/png': 'png', 'image/jpeg': 'jpg', 'image/gif': 'gif' } as const;
  return new Map([...pictures].map(([address, { type }], at) => [address, `p${at + 1}.${endings[type]}`]));
}
