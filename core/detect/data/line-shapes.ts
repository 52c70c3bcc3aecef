import { AGO, CLOCK, DAY, JUST_NOW, LATIN_DAY } from '../../facts/data/time-shapes';

/**
 * Shapes of the short lines that stand around an article. RegExp sources, run on NFKC text.
 * They tell where an article is; what is taken out of it is decided by `phrases/`.
 */
export const LINE_SHAPES = {
  /** A full date, with or without a time, in Chinese or English; one without a year only where it has a time or is all there is. */
  date: `${DAY}|民國\\s?\\d{2,3}\\s?年|\\d{1,2}月\\d{1,2}日\\s?\\d{1,2}:\\d\\d|\\d\\d-\\d\\d ?\\d\\d:\\d\\d|^.{0,6}\\d{1,2}月\\d{1,2}日.{0,8}$|发布时间|${AGO}|${LATIN_DAY}`,
  /** A whole line that only says when: between the items of a feed, not between paragraphs. */
  stamp: `^(?:${AGO}|${JUST_NOW}|昨天|前天|.{0,12}${CLOCK})$`,
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
