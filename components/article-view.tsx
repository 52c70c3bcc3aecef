import type { Removal, Result } from '../core/types';
import { ArticleBody } from './article-body';
import { Headline } from './headline';
import { MetadataList } from './metadata-list';
import { Badges, IncompleteNotices } from './notices';
import { RemovalsList } from './removals-list';
import { StoryTabs, tabId } from './story-tabs';
import { textLang } from './text-lang';
import type { Joining } from './use-joining';

interface Props {
  readonly found: Extract<Result, { ok: true }>;
  readonly current: number;
  readonly body: DocumentFragment;
  readonly removals: readonly Removal[];
  readonly restored: ReadonlySet<string>;
  readonly onSelect: (index: number) => void;
  readonly onToggle: (removal: Removal) => void;
  readonly onToggleAll: (putBack: boolean) => void;
  readonly joining?: Joining | undefined;
}

/** One story of a page with all that is known about it. Used by popup and reader alike. */
export function ArticleView(props: Props) {
  const { found, current, body, removals, restored, onSelect, onToggle, onToggleAll, joining } = props;
  const { article } = found;
  const story = article.stories[current];
  if (!story) return null;
  const { title, subtitle, dir } = story.metadata;
  const lang = textLang(story);
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
        {title && <Headline text={title.value} lang={lang} dir={dir?.value} />}
        {subtitle && (
          <p class="subtitle" data-part="subtitle" lang={lang} dir={dir?.value}>
            {subtitle.value}
          </p>
        )}
        <MetadataList article={article} story={story} />
        <Badges badges={article.badges} />
        <IncompleteNotices list={article.incomplete} joining={joining} />
        <ArticleBody body={body} lang={lang} dir={dir?.value} />
      </div>
      <RemovalsList removals={removals} restored={restored} onToggle={onToggle} onToggleAll={onToggleAll} />
    </>
  );
}
