import { type ParseSafe, RESTORED } from '../compose';
import { markedBody } from '../marks/marked-body';
import type { StoryPiece } from '../serialize/formats';

/** A story's body as the reader has it, without the marks that our own view needs. */
export function keptBody(piece: StoryPiece, parse: ParseSafe): DocumentFragment {
  const body = markedBody(piece, parse);
  for (const marker of body.querySelectorAll('[data-removal][hidden]')) marker.remove();
  for (const el of body.querySelectorAll(`[${RESTORED}]`)) el.removeAttribute(RESTORED);
  for (const el of body.querySelectorAll('[loading]')) el.removeAttribute('loading');
  return body;
}

/** Addresses of the pictures in some stories, each once, in their order; those of pictures that stand in the text itself among them. */
export function pictureAddresses(pieces: readonly StoryPiece[], parse: ParseSafe): string[] {
  const found = pieces.flatMap((piece) =>
    [...keptBody(piece, parse).querySelectorAll('img')].map((img) => img.getAttribute('src') ?? ''),
  );
  return [...new Set(found)].filter((src) => /^(?:https?|data):/i.test(src));
}
