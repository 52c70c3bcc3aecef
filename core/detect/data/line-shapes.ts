/**
 * Shapes of the short lines that stand around an article. RegExp sources, flag `u`, run on NFKC text.
 * They tell where an article is; what is taken out of it is decided by `phrases/`.
 */
export const LINE_SHAPES = {
  /** A full date, with or without a time: 2024年5月20日 14:05, 2024-05-20, 2023.05.12, 民國114年2月3日. */
  date: '(?:19|20)\\d\\d\\s?[-/.年]\\s?\\d{1,2}\\s?[-/.月]\\s?\\d{1,2}|民國\\s?\\d{2,3}\\s?年|\\d{1,2}月\\d{1,2}日\\s?\\d{1,2}:\\d\\d|\\d\\d-\\d\\d ?\\d\\d:\\d\\d|^.{0,6}\\d{1,2}月\\d{1,2}日.{0,8}$|发布时间|\\d{1,3}\\s?(?:分钟|小时|天|分鐘|小時)前',
  /** English and ISO-like dates. */
  latinDate:
    '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\\.? \\d{1,2}(?:st|nd|rd|th)?,? (?:19|20)\\d\\d|\\d{1,2} (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\\.?,? (?:19|20)\\d\\d',
  /** A whole line that only says when: between the items of a feed, not between paragraphs. */
  stamp:
    '^(?:(?:刚刚|昨天|前天|今天)?\\s?(?:\\d{1,3}\\s?(?:秒|分钟|小时|天|分鐘|小時)前|刚刚|昨天|前天)|.{0,12}\\d{1,2}:\\d\\d(?::\\d\\d)?)$',
  /** Credits that only articles carry. */
  credit:
    '(?:责任编辑|责编|責任編輯|编辑|編輯|校对|审核|作者|记者|記者|来源|來源|稿源|文章来源|出处|原标题|原題)\\s?[:：丨|]|本报记者|本網記者|返回搜狐|特别声明|版权归原作者|免责声明|转载请注明|未经.{0,10}授权',
  /** A whole line of credits, bars and buttons. */
  furniture:
    '^[(\\[【]?\\s?(?:原标题|原題|责任编辑|责编|責任編輯|编辑|来源|來源|文章来源|作者|当前位置|您的位置|您所在的位置|更新时间|发布时间|免责声明|声明:|平台声明|特别声明)|' +
    '许可证(?:编?号|:)|举报(?:电话|邮箱|热线)|(?:建议|推荐|您的|分辨率).{0,20}浏览器',
  /** Lines of a page's foot, however long. */
  legal:
    '版权所有|all rights reserved|copyright ?(?:©|\\(c\\)|20\\d\\d)|^©|ICP[备证]|网安备|不代表本[网站]|本网站?所(?:刊载|有内容)|刊用本网站|违法和不良信息',
  /** Ends of sentences and clauses, which lines of navigation lack. */
  sentence: '[。！？；，!?;…]|[，、,].{6,}[，、,。.]|\\.(?:\\s|$)|[:：]$',
  /** A short line of verse or of a photo story. */
  verse: '[,，。!！?？;；…”」]$',
} as const;
