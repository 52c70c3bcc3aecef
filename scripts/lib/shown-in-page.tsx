// Bundled for a page of its own, as the popup is one: what a reader gets to see and to paste of a result.
import createDOMPurify from 'dompurify';
import { render } from 'preact';
import { ArticleView } from '../../components/article-view';
import { MessagesProvider } from '../../components/messages';
import { compose } from '../../core/compose';
import { createSanitizer } from '../../core/sanitize';
import { toFlavours } from '../../core/serialize/formats';
import { toMarkdownFlavours } from '../../core/serialize/markdown';
import type { Found, Result } from '../../core/types';
import zh from '../../locales/zh_CN.json';
import { headerLabels } from '../../platform/header-labels';
import { setTexts, uiMessages } from '../../platform/ui-messages';

/** The columns that `npm run eval -- --full` adds to a row. */
export interface Shown {
  /** The article's body as the popup holds it, its stories one after the other. */
  readonly html: string;
  /** What the copies put on the clipboard as text; `rich`: as text/html. */
  readonly text: string;
  readonly markdown: string;
  readonly rich: string;
  readonly direction: string;
}

const { fragment } = createSanitizer(createDOMPurify(window));
const nothing = () => undefined;

/** @param result as it came out of the page's renderer */
export default function shown(result: Result): Shown {
  if (!result.ok) return { html: '', text: '', markdown: '', rich: '', direction: '' };
  setTexts(zh);
  const { stories, url } = result.article;
  const pieces = stories.map((story) => ({ story, restored: [] }));
  const job = { pieces, url, labels: headerLabels(), parse: fragment, doc: document, properties: true };
  const bodies = stories.map((_, index) => bodyOf(result, index));
  return {
    html: bodies.map((body) => body.innerHTML).join('\n'),
    text: toFlavours(job, 'text').text,
    markdown: toMarkdownFlavours(job).text,
    rich: toFlavours(job, 'rich').html ?? '',
    direction: bodies[0] ? getComputedStyle(bodies[0]).direction : '',
  };
}

/** A story's text in the popup's own view of it. */
function bodyOf(found: Found, index: number): HTMLElement {
  const story = found.article.stories[index];
  const place = document.body.appendChild(document.createElement('div'));
  if (!story) return place;
  const body = compose(story, [], fragment);
  const view = { found, current: index, body, removals: [], restored: new Set<string>() };
  render(
    <MessagesProvider value={uiMessages()}>
      <ArticleView {...view} onSelect={nothing} onToggle={nothing} onToggleAll={nothing} />
    </MessagesProvider>,
    place,
  );
  return place.querySelector<HTMLElement>('[data-part="body"]') ?? place;
}
