/** What stands between the facts of a bar: separators, clocks, buttons and counters. Folded text; sticky. */
export const BETWEEN_FACTS =
  /[\s,;·•|/、>\][()【】〔〕※■●◆▲<{}「」—_-]+|\d{1,2}:\d{2}(?::\d{2})?|\(?(?:星期|周|週)[一二三四五六日天]\)?|(?:举报|檢舉|纠错|打印|分享(?:到)?|收藏|参与互动|字号|字體|字体|小字号|大字号|我要评论|评论\s?\(?\d*\)?|\d+\s?条?评论|\d+\s?次?(?:阅读|浏览|点击)(?:量)?|(?:阅读|浏览|点击|人气|点赞|阅读量|浏览量)(?:量|数|次数)?\s?[:(]?\s?\d+(?:\.\d+)?\s?[万w+]*\s?次?\)?|A[-+]?|T\s?\+\s?-|\[?[大中小]\]?|放大|正常|缩小|标准|原创|独家|已编辑|IP属地|查看(?:其[它他]|更多)(?:新闻|文章))(?=$|[\s\d:|/[\]()A-T+,·>-]|[大中小]|分享|打印|收藏|来源|作者|编辑|责任|发布)/uy;

/** Words of sentences: a longer name without an outlet's words that holds one says something. */
export const FUNCTION_WORDS = /[的了是在从不他她我你们着吗呢吧把被让就都也还很]/;
