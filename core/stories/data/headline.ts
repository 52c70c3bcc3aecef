/** Patterns are RegExp sources with the `u` flag, run on NFKC text with white space collapsed. */

/** How a news story's first paragraph opens: an agency's or paper's dateline. */
export const LEAD =
  '^[（(【]?(?:本(?:报|台|网|刊|社)(?:综合)?(?:讯|电)|(?:[\\p{Script=Han}A-Za-z]{2,12})(?:社|网|报|台|通讯社|客户端)(?:[\\p{Script=Han}、]{0,12})?\\d{1,2}月\\d{1,2}日(?:电|讯|消息)|[\\p{Script=Han}]{2,8}讯[\\s:：（(])';

/** A line that is nothing but its authors: 「本报记者 某某 文/图」. */
export const CREDIT_LINE =
  '^[□■◎●▲◆*\\s]*(?:[（(])?(?:(?:本[报网台刊社]|[\\p{Script=Han}]{2,10}(?:报|网|社|台))?(?:评论员|首席记者|见习记者|实习生|特约记者|记者|通讯员|撰文|作者|文)\\s*[:：/|·]?\\s*[\\p{Script=Han}·]{2,4}(?:[\\s、,，/]+(?:(?:记者|通讯员|实习生|摄影|摄)\\s*)?[\\p{Script=Han}·]{2,4}){0,6})(?:\\s*(?:文/图|图/文|摄影报道|报道|整理|摄|文))?(?:[）)])?$';

/** The name of a column, standing alone above a headline. */
export const COLUMN =
  '^[【\\[■◆●]?(?:本报)?(?:评论(?:员文章)?|社论|短评|时评|快评|锐评|言论|今日谈|编后|简讯|短讯|消息|要闻|快讯|新闻链接)[】\\]]?$';

/** Numbered sub-headlines belong to the article above them. */
export const NUMBERED =
  '^(?:第?[一二三四五六七八九十百]{1,3}[、.．章节部是]|[（(][一二三四五六七八九十\\d]{1,3}[）)]|\\d{1,2}\\s*[.、．)）:：/]|0\\d\\b|[①-⑳]|Part|PART|Q\\d?\\s*[:：]|A\\d?\\s*[:：]|[★▲△▼●◆■>＞])';

/** What a headline never ends with. */
export const NOT_A_HEADLINE = '[。；;，,、：:…]["”’』」]?$|^["“『「].*["”』」]$';
