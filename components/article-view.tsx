import type { Removal, Result } from '../core/types';
import { ArticleBody } from './article-body';
import { MetadataList } from './metadata-list';
import { Badges, IncompleteNotices } from './notices';
import { RemovalsList } from './removals-list';
import { StoryTabs, tabId } from './story-tabs';

interface Props {
  readonly found: Extract<Result, { ok: true }>;
  readonly current: number;
  readonly body: DocumentFragment;
  readonly removals: readonly Removal[];
  readonly restored: ReadonlySet<string>;
  readonly onSelect: (index: number) => void;
  readonly onToggle: (removal: Removal) => void;
  readonly onToggleAll: (putBack: boolean) => void;
}

/** One story of a page with all that is known about it. Used by popup and reader alike. */
export function ArticleView(props: Props) {
  const { found, current, body, removals, restored, onSelect, onToggle, onToggleAll } = props;
  const { article } = found;
  const story = article.stories[current];
  if (!story) return null;
  const { title, subtitle, lang, dir } = story.metadata;
  const several = article.stories.length > 1;
  return (
    <>
      <StoryTabs stories={article.stories} current={current} onSelect={onSelect} />
      <div
        class="story"
        id="story"
        {...(several && { role: 'tabpanel', 'aria-labelledby': tabId(current) })}
        key={current}
      >
        {title && (
          <h1 data-part="title" lang={lang?.value}>
            {title.value}
          </h1>
        )}
        {subtitle && (
          <p class="subtitle" data-part="subtitle" lang={lang?.value}>
            {subtitle.value}
          </p>
        )}
        <MetadataList article={article} story={story} />
        <Badges badges={article.badges} />
        <IncompleteNotices list={article.incomplete} />
        <ArticleBody body={body} lang={lang?.value} dir={dir?.value} />
      </div>
      <RemovalsList removals={removals} restored={restored} onToggle={onToggle} onToggleAll={onToggleAll} />
    </>
  );
}
