import type { Node } from './pattern-tree';

/** What a match may begin with. */
interface Start {
  /** undefined: nearly anything. */
  readonly chars: ReadonlySet<string> | undefined;
  /** It may be nothing, so that what follows may begin the match. */
  readonly empty: boolean;
}

const NONE: Start = { chars: new Set(), empty: true };

const either = (a: Start['chars'], b: Start['chars']): Start['chars'] => a && b && new Set([...a, ...b]);

function startOf(node: Node): Start {
  if (node.type === 'char') return { chars: node.chars, empty: false };
  if (node.type === 'repeat') {
    const item = startOf(node.item);
    return { chars: item.chars, empty: item.empty || node.least === 0 };
  }
  if (node.type === 'choice') {
    const options = node.options.map(startOf);
    return {
      chars: options.map(({ chars }) => chars).reduce(either, NONE.chars),
      empty: options.some(({ empty }) => empty),
    };
  }
  if (node.type !== 'sequence') return NONE;
  let chars = NONE.chars;
  for (const start of node.items.map(startOf)) {
    chars = either(chars, start.chars);
    if (!start.empty) return { chars, empty: false };
  }
  return { chars, empty: true };
}

/** Every match begins where the text does. */
function isAnchored(node: Node): boolean {
  if (node.type === 'choice') return node.options.every(isAnchored);
  return node.type === 'sequence' && node.items[0]?.type === 'start';
}

/** The characters that a text must begin with to match; undefined if it may begin with nearly any. */
export function startsOf(tree: Node): ReadonlySet<string> | undefined {
  const { chars, empty } = startOf(tree);
  return empty || !isAnchored(tree) ? undefined : chars;
}
