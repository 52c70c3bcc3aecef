import { useRef } from 'preact/hooks';
import type { Story } from '../core/types';
import { useMessages } from './messages';

interface Props {
  readonly stories: readonly Story[];
  readonly current: number;
  readonly onSelect: (index: number) => void;
}

export const tabId = (index: number): string => `story-tab-${index}`;

const steps: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowRight: (at, last) => (at === last ? 0 : at + 1),
  ArrowLeft: (at, last) => (at === 0 ? last : at - 1),
  Home: () => 0,
  End: (_, last) => last,
};

/** Tabs by the ARIA authoring practices: one stop in the tab order, arrows move and select. */
export function StoryTabs({ stories, current, onSelect }: Props) {
  const { t } = useMessages();
  const list = useRef<HTMLDivElement>(null);
  if (stories.length < 2) return null;
  const onKeyDown = (event: KeyboardEvent) => {
    const next = steps[event.key]?.(current, stories.length - 1);
    if (next === undefined) return;
    event.preventDefault();
    onSelect(next);
    list.current?.querySelector<HTMLElement>(`#${tabId(next)}`)?.focus();
  };
  return (
    <div
      class="story-tabs"
      role="tablist"
      aria-label={t('stories_label')}
      data-part="tabs"
      ref={list}
      onKeyDown={onKeyDown}
    >
      {stories.map((story, index) => (
        <button
          key={tabId(index)}
          type="button"
          role="tab"
          id={tabId(index)}
          aria-selected={index === current}
          aria-controls="story"
          tabIndex={index === current ? 0 : -1}
          title={story.metadata.title?.value}
          onClick={() => onSelect(index)}
        >
          <span class="tab-number">{index + 1}</span> {story.metadata.title?.value ?? t('story_untitled', index + 1)}
        </button>
      ))}
    </div>
  );
}
