/** What a box must hold to be worth its room when it has no text. */
const MEDIA = 'img,picture,video,audio,hr,table';
const BOXES = 'p,div,section,figure,blockquote,ul,ol,li,center,h1,h2,h3,h4,h5,h6';
/** Two breaks end a paragraph; more are only distance. */
const MOST_BREAKS = 2;

const hasText = (node: Node): boolean => /\S/.test(node.textContent ?? '');

/** Makes a body ready for setting: paragraphs are told apart by room, so the page's own spacing goes. Changes no word. */
export function tidyBody(root: Element): void {
  for (const el of root.querySelectorAll(BOXES)) {
    if (!hasText(el) && el.querySelector(MEDIA) === null) el.classList.add('hollow');
    else trimIndent(el);
  }
  trimIndent(root);
  const boxes = new Set([...root.querySelectorAll('br')].map((br) => br.parentElement));
  for (const box of boxes) if (box) hideSurplusBreaks(box);
}

/** Drops the ideographic or no-break spaces that pages indent by, at the start of each line of the box. */
function trimIndent(box: Element): void {
  let lineStart = true;
  for (let node = box.firstChild; node; node = node.nextSibling) {
    if (node.nodeName === 'BR') lineStart = true;
    else if (hasText(node)) {
      if (lineStart && node.nodeType === 3) node.textContent = (node.textContent ?? '').trimStart();
      lineStart = false;
    }
  }
}

/** Hides breaks before the first word of a box and those of a longer run. */
function hideSurplusBreaks(box: Element): void {
  let breaks = MOST_BREAKS;
  for (let node = box.firstChild; node; node = node.nextSibling) {
    if (node instanceof HTMLBRElement) {
      if (++breaks > MOST_BREAKS) node.classList.add('hollow');
    } else if (hasText(node) || (node instanceof Element && node.matches(MEDIA))) breaks = 0;
  }
}
