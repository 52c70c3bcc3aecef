import type { Parents } from 'mdast';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { defaultHandlers, type Handle, type Info, type Options, type State } from 'mdast-util-to-markdown';
import { MARKDOWN_SIGNS } from './data/markdown-signs';
import { HIGHLIGHT, type Raw } from './markdown-nodes';

const SPACE = /^\s?$/;
/** CommonMark 0.30 counts symbols as letters, 0.31 as punctuation. Halves of characters of two units can be either. */
const PUNCTUATION = /^\p{P}$/u;
const PERHAPS = /^[\p{P}\p{S}\ud800-\udfff]$/u;

/** CommonMark's rule for the opening sign; that for the closing one is the same, seen from the other side. */
const opens = (outside: string, inside: string): boolean =>
  !SPACE.test(inside) && (!PERHAPS.test(inside) || SPACE.test(outside) || PUNCTUATION.test(outside));

/**
 * Emphasis by signs where every reader of Markdown sees them as such, else by its element: `**注意：**导出` shows stars,
 * for no space parts Chinese words (commonmark/commonmark-spec#650).
 */
function emphasis(sign: string, tag: string): Handle {
  const handle: Handle = (node, _parent, state, info) => {
    const value = contentOf(node, state, { ...info, before: sign, after: sign });
    const before = info.before.slice(-1);
    const after = info.after.slice(0, 1);
    const touches = [before, after, value[0], value.at(-1)].includes(sign[0]);
    const formed = !touches && opens(before, value.slice(0, 1)) && opens(after, value.slice(-1));
    return formed ? `${sign}${value}${sign}` : `<${tag}>${value}</${tag}>`;
  };
  return Object.assign(handle, { peek: () => sign.slice(0, 1) });
}

function contentOf(node: Parameters<Handle>[0], state: State, info: Info): string {
  const exit = state.enter('phrasing');
  const value = state.containerPhrasing(node as Extract<Parents, { type: 'strong' }>, info); // as: called for nodes with running text only
  exit();
  return value;
}

const highlighted = emphasis(HIGHLIGHT, 'mark');

const tagged: Handle = (node, parent, state, info) =>
  node.tag === HIGHLIGHT
    ? highlighted(node, parent, state, info)
    : `<${node.tag}>${contentOf(node, state, { ...info, before: '>', after: '<' })}</${node.tag}>`;

/** GitHub's, Pandoc's and Obsidian's: a note's further lines stand in by four. */
const footnoteReference: Handle = (node) => `[^${node.label}]`;
const footnoteDefinition: Handle = (node, _parent, state, info) => {
  const content = state.containerFlow(node, state.createTracker(info).current());
  return `[^${node.label}]: ${state.indentLines(content, (line, at, blank) => (at === 0 || blank ? '' : '    ') + line)}`;
};

/** A backslash would do, but not every reader of Markdown knows it before `<`: no copy carries a tag that is told as text. */
const text: Handle = (node, parent, state, info) =>
  defaultHandlers.text(node, parent, state, info).replace(/((?:^|[^\\])(?:\\\\)*)\\</g, '$1&lt;');

export const markdownOptions: Options = {
  bullet: '-',
  rule: '-',
  emphasis: '*',
  fences: true,
  listItemIndent: 'one',
  // Every cell counts as three wide: nothing is padded, and Obsidian gets the dashes that it wants.
  extensions: [gfmTableToMarkdown({ stringLength: () => 3 })],
  unsafe: [...MARKDOWN_SIGNS],
  handlers: {
    strong: emphasis('**', 'strong'),
    emphasis: emphasis('*', 'em'),
    delete: emphasis('~~', 'del'),
    tagged: Object.assign(tagged, { peek: () => '<' }),
    raw: (node: Raw) => node.value,
    // Two spaces, as a person would type it; the backslash shows where it is not known.
    break: () => '  \n',
    footnoteReference: Object.assign(footnoteReference, { peek: () => '[' }),
    footnoteDefinition,
    text,
  },
};
