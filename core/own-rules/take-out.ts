import type { ParseSafe } from '../compose';
import { boxed } from '../dom/boxed';
import { collapse, lettersAndDigits } from '../text';
import type { Found, Removal, SafeHtml } from '../types';

/** What a reader can take out of an article by itself. */
export const PARTS = 'p,h1,h2,h3,h4,h5,h6,li,figure,blockquote,table,pre';

/**
 * An article without one part of a story: it goes on the record, and can be put back like all that was taken out.
 * @param index of the part among `PARTS` of the story, what was put back not counted
 * @param shown its text as the reader sees it
 * @param id of the removal that is made
 * @returns undefined where that part is another one
 */
export function takenOut(
  found: Found,
  story: number,
  index: number,
  shown: string,
  id: string,
  parse: ParseSafe,
): Found | undefined {
  const { stories } = found.article;
  const one = stories[story];
  const content = one && parse(one.content);
  const part = content?.querySelectorAll(PARTS)[index];
  if (!one || !content || !part || lettersAndDigits(part.textContent ?? '') !== lettersAndDigits(shown))
    return undefined;
  const { ownerDocument: doc } = part;
  const marker = doc.createElement(part.localName === 'li' ? 'li' : 'span');
  marker.hidden = true;
  marker.setAttribute('data-removal', id);
  part.replaceWith(marker);
  const removal: Removal = {
    id,
    kind: 'other',
    stage: 'strip',
    rule: 'own',
    reason: 'own-rule',
    detail: '',
    text: collapse(part.textContent ?? ''),
    html: part.outerHTML as SafeHtml, // as: a piece of what was sanitized
    anchor: { marker: id },
  };
  const next = { ...one, content: boxed(content).innerHTML as SafeHtml }; // as: the same, without that piece
  return {
    ...found,
    article: { ...found.article, stories: stories.with(story, next) },
    removals: [...found.removals, removal],
  };
}
