import MarkdownIt from 'markdown-it';

const renderer = new MarkdownIt({ html: true });

/** Markdown as a reader of CommonMark with GitHub's tables shows it. */
export function renderedCopy(markdown: string, parser: DOMParser): Element {
  return parser.parseFromString(renderer.render(markdown), 'text/html').body;
}
