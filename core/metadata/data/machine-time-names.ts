/** `meta` names (lower case) that tell the times, most trusted first. */
export const PUBLISHED_META: readonly string[] = [
  ...['article:published_time', 'og:published_time', 'datepublished', 'pubdate', 'publishdate', 'publish_date'],
  ...['publish-date', 'og:release_date', 'og:time', 'og:pubdate', 'date', 'dc.date', 'dc.date.issued', 'sailthru.date'],
  ...['apub:time', 'weibo:article:create_at', 'weibo: article:create_at', 'bytedance:published_time', 'dateupdate'],
  ...['firstpublished', 'parsely-pub-date', 'datecreated', 'pubtime', 'dcterms.created', 'dcterms.issued'],
];
export const MODIFIED_META: readonly string[] = [
  ...[
    'article:modified_time',
    'og:updated_time',
    'datemodified',
    'bytedance:updated_time',
    'lastmodified',
    'dcterms.modified',
  ],
  ...['weibo:article:update_at', 'weibo: article:update_at', 'bytedance:lrdate_time'],
];
/** Names in inline state under which a publishing time stands, as seconds, milliseconds or a date. */
export const STATE_TIME =
  /["']?\b(?:publish_?time|pub_?time|published_?at|publish_?date|pubDate|create_?time|ct|oriCreateTime)["']?\s*[:=]\s*["']?(\d{13}|\d{10}|(?:19|20)\d\d-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d)?)?)\b/i;
