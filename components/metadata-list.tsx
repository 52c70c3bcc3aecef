import type { ComponentChildren } from 'preact';
import type { Article, Story, Time } from '../core/types';
import { formatTime, zoneLabel } from './format-time';
import { type MessageKey, useMessages } from './messages';
import { lengthAndTime } from './reading-length';

interface Props {
  readonly article: Article;
  readonly story: Story;
}

interface Row {
  readonly part: string;
  readonly label: MessageKey;
  readonly value: ComponentChildren;
}

const differs = (a: string | undefined, ...others: readonly (string | undefined)[]): string | undefined =>
  a !== undefined && !others.includes(a) ? a : undefined;

export function MetadataList({ article, story }: Props) {
  const messages = useMessages();
  const { t, lang } = messages;
  const names = (list: readonly string[] | undefined) =>
    list?.filter((name) => name.trim() !== '').join(t('list_joiner'));
  const m = story.metadata;
  const rows: Row[] = [
    { part: 'byline', label: 'label_byline', value: names(m.byline?.value) },
    { part: 'source', label: 'label_source', value: m.source?.value },
    { part: 'account', label: 'label_account', value: differs(m.account?.value, m.source?.value) },
    { part: 'published', label: 'label_published', value: timeOf(m.publishedTime?.value, lang) },
    { part: 'modified', label: 'label_modified', value: timeOf(modified(m), lang) },
    { part: 'editor', label: 'label_editor', value: names(m.editor?.value) },
    { part: 'region', label: 'label_region', value: m.region?.value },
    { part: 'platform', label: 'label_platform', value: differs(m.platform?.value, m.source?.value, m.account?.value) },
    { part: 'mirror', label: 'label_mirror', value: differs(m.mirrorOf?.value, article.host) },
    { part: 'original-title', label: 'label_original_title', value: differs(m.originalTitle?.value, m.title?.value) },
    { part: 'length', label: 'label_length', value: story.length.chars > 0 && lengthAndTime(story.length, messages) },
  ];
  return (
    <dl class="metadata" aria-label={t('meta_label')}>
      {rows.map(({ part, label, value }) =>
        value ? (
          <div key={part} class={`meta-${part}`}>
            <dt>{t(label)}</dt>
            <dd data-part={part}>{value}</dd>
          </div>
        ) : null,
      )}
    </dl>
  );
}

/** Only where it says something that the time of publishing does not. */
const modified = ({ modifiedTime, publishedTime }: Story['metadata']): Time | undefined =>
  modifiedTime?.value.iso === publishedTime?.value.iso ? undefined : modifiedTime?.value;

const timeOf = (time: Time | undefined, lang: string) =>
  time && (
    <time dateTime={time.iso} title={zoneLabel(time)}>
      {formatTime(time, lang)}
    </time>
  );
