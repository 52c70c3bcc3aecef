import type { Found, Removal } from '../core/types';
import { AgainNote } from './again-note';
import { ArticleBody } from './article-body';
import type { ByHand } from './by-hand/use-taken-out';
import { Headline } from './headline';
import { MetadataList } from './metadata-list';
import { Badges, IncompleteNotices } from './notices';
import { RemovalsList } from './removals-list';
import { StoryTabs, tabId } from './story-tabs';
import { textLang } from './text-lang';
import type { Joining } from './use-joining';

interface Props {
  readonly found: Found;
  readonly current: number;
  readonly body: DocumentFragment;
  readonly removals: readonly Removal[];
  readonly restored: ReadonlySet<string>;
  readonly onSelect: (index: number) => void;
  readonly onToggle: (removal: Removal) => void;
  readonly onToggleAll: (putBack: boolean) => void;
  readonly joining?: Joining | undefined;
  /** Absent where nothing is taken out by hand. */
  readonly byHand?: ByHand | undefined;
}

/** One story of a page with all that is known about it. Used by popup and reader alike. */
export function ArticleView(props: Props) {
  const { found, current, body, removals, restored, onSelect, onToggle, onToggleAll, joining, byHand } = props;
  const { article } = found;
  const story = article.stories[current];
  if (!story) return null;
  const { title, subtitle, dir } = story.metadata;
  const lang = textLang(story);
  const several = article.stories.length > 1;
  const takeOut = (part: Element, shown: Element): boolean => {
    const back = part.closest('[data-restored]')?.getAttribute('data-restored');
    const removal = removals.find(({ id }) => id === back);
    if (removal) onToggle(removal);
    return removal !== undefined || byHand?.takeOut(shown, part, current) === true;
  };
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
        <AgainNote found={found} />
        <IncompleteNotices list={article.incomplete} joining={joining} />
        <ArticleBody body={body} lang={lang} dir={dir?.value} onTakeOut={byHand && takeOut} />
      </div>
      <RemovalsList removals={removals} restored={restored} onToggle={onToggle} onToggleAll={onToggleAll} />
    </>
  );
}
