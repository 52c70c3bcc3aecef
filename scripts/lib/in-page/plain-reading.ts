import { openPage } from '../../../core/page';
import { readPage } from '../../../core/read/reading';

/** The reading of the open page without its nodes, so that it can leave the browser: boxes are told by their number. */
export default function plainReading() {
  const { blocks, boxes, headline, declared } = readPage(openPage(document, location.href, new Date()));
  return {
    declared,
    headline: headline?.index ?? -1,
    boxes: boxes.map(({ element: _, parent, ...box }) => ({ ...box, parent: parent?.index ?? -1 })),
    blocks: blocks.map(({ node: _, box, ...block }) => ({ ...block, box: box.index })),
  };
}

export type PlainReading = ReturnType<typeof plainReading>;
