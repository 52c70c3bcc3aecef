/** Patterns are RegExp sources, run on NFKC text with white space collapsed. */

/** The name of a column, standing alone above a headline. */
export const COLUMN =
  '^[【\\[■◆●]?(?:本报)?(?:评论(?:员文章)?|社论|短评|时评|快评|锐评|言论|今日谈|编后|简讯|短讯|消息|要闻|快讯|新闻链接)[】\\]]?$';

/** Numbered sub-headlines belong to the article above them. */
export const NUMBERED =
  '^(?:第?[一二三四五六七八九十百]{1,3}[、.．章节部是]|[（(][一二三四五六七八九十\\d]{1,3}[）)]|\\d{1,2}\\s*[.、．)）:：/]|0\\d\\b|[①-⑳]|Part|PART|Q\\d?\\s*[:：]|A\\d?\\s*[:：]|[★▲△▼●◆■>＞])';

/** What a headline never ends with. */
export const NOT_A_HEADLINE = '[。；;，,、：:…]["”’』」]?$|^["“『「].*["”』」]$';
