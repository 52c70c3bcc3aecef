import TurndownService from 'turndown';
import { compose } from '../compose';
import type { CopyJob, Flavours } from './formats';
import { type Headed, headOf } from './header';
import { addArticleRules } from './markdown-rules';

function createTurndown(): TurndownService {
  const service = new TurndownService({
    headingStyle: 'atx',
    bulletListMarker: '-',
    codeBlockStyle: 'fenced',
    emDelimiter: '*',
    hr: '---',
  });
  addArticleRules(service);
  return service;
}

/** An article as Markdown (CommonMark with GitHub's tables). */
export function toMarkdown(body: DocumentFragment, head: Headed): string {
  const service = createTurndown();
  const root = body.ownerDocument.createElement('div');
  root.append(body.cloneNode(true));
  const parts = [
    head.title && `# ${service.escape(head.title)}`,
    head.subtitle && service.escape(head.subtitle),
    head.lines.map(({ label, value }) => `- ${label}${head.colon}${linked(value, service)}`).join('\n'),
    service.turndown(root).trim(),
  ];
  return parts.filter((part) => part).join('\n\n');
}

const linked = (value: string, service: TurndownService): string =>
  /^https?:\/\//i.test(value) ? `<${value}>` : service.escape(value);

/** The articles of a copy as Markdown, each with its details above. */
export function toMarkdownFlavours({ pieces, url, labels, parse }: CopyJob): Flavours {
  const texts = pieces.map(({ story, restored }) =>
    toMarkdown(compose(story, restored, parse), headOf(story.metadata, url, labels)),
  );
  return { text: texts.join('\n\n---\n\n') };
}
