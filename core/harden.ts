const MATHML = 'http://www.w3.org/1998/Math/MathML';

/** DOMPurify sets this before every `id` that does not begin with it: names inside the article (core/normalise/notes.ts). */
export const OWN_NAMES = 'user-content-';

/** A link inside the article goes to a name of ours, or nowhere. */
export function hardenNote(a: Element): void {
  for (const name of ['rel', 'target']) a.removeAttribute(name);
  if (!a.getAttribute('href')?.startsWith(`#${OWN_NAMES}`)) a.removeAttribute('href');
}

/** Only a formula's picture has a role. Formulas hold MathML and text alone: HTML inside one may be read in two ways. */
export function hardenFormulas(clean: ParentNode): void {
  for (const el of clean.querySelectorAll('[role]:not(img[role="math"])')) el.removeAttribute('role');
  for (const math of clean.querySelectorAll('math')) {
    const foreign = [...math.querySelectorAll('*')].some((el) => el.namespaceURI !== MATHML);
    if (foreign || math.textContent?.trim() === '') math.replaceWith(math.textContent ?? '');
  }
}
