import { LATIN_MONTH } from './time-shapes';

/** What stands before names: roles. Folded text. */
export const ROLE =
  '(?:(?:本报|本刊|本网|本台|特约|特派|见习|見習|实习|實習|首席|全媒体|全媒體|融媒体?|资深|通讯|专栏|專欄|驻[\\u3400-\\u9fff]{2,6}|综合|即時|即时|高级|主任)\\s*)*' +
  '(?:记者|記者|作者|撰稿人|撰稿|评论员|評論員|通讯员|通訊員|实习生|實習生|编译|編譯|撰文|特派員)(?:团队|组)?';
/** No role is told without one of these. */
export const ROLE_HINT = /[记記作]者|撰[稿文]|[论論讯訊派][员員]|[习習]生|[编編][译譯]/;
/** What follows the last name of a dateline. */
export const AFTER_NAMES =
  '(?:综合|現場|现场|摄影|图文|专题|独家|连线|即時|即时|特稿|專訪|专访|\\s)*(?:报道|報道|報導|报导|采访|採訪|发自|發自|编译|文[/、]?图|图[/、]?文|文字?$|發布|讯$|[电電]|專電|专电|整理|撰文|撰稿)';
/** 「（记者 …）」 about reporters rather than by one. */
export const NO_DATELINE =
  /^[从在对向将就据了获通今昨前]|注$|按$|手记|札记|观察|调查|略$|证$|节$|采访|了解|获悉|站$|之家|协会|电话|热线|提问|现场/;
/** A credit for pictures, not for words. */
export const PICTURE = /[摄攝拍]影?\s*$|供图|供圖|[摄攝]影[报報]|图片|圖片|[摄攝]\)?$|翻拍|制图|製圖|绘图|视觉中国/;
/** Never a byline, whatever the label says. */
export const NOT_A_NAME =
  /^(?:未知|蓝字|佚名|匿名|网络|網絡|网友|网民|不详|无名氏?|无|暂无|原创|转载|本站|本网|本报|本刊|小编|管理员|系统管理员|超级管理员|admin\w*|administrator|root|editor\w*|webmaster|test|null|undefined|none|name|author|anonymous|综合|整理|编辑部?|记者|作者|责任编辑|新媒体|文字|图片|视频|摄影|文图|图文|撰文|采写|供图|供稿|通讯员|实习生|来源|分享|关注|评论|讨论|收藏|举报|阅读|更多|点击|微信|微博|打印|字号|查看|全文|关闭|展开|收起|易信|易读|全部|广告|原文|高清|方正|安全|时间|日期|公告|通知|温馨提示|应用|路由|[\u3400-\u9fff]{0,2}讯|本[报刊网台]\S{0,4}|特[约約]\S{0,2})$/i;
/** Publisher, department or brand rather than a person: how such names end. In simplified characters, as what follows. */
export const OUTLET_END =
  /(?:报|网|网站|社|台|频道|新闻|时报|周刊|月刊|杂志|期刊|在线|线上|客户端|APP|发布|融媒体?|传媒|媒体|观察|观点|财经|科技|体育|娱乐|时尚|视频|中心|工作室|编辑部|报道|公司|集团|委员会|委|局|厅|部|处|院|所|会|馆|站|系|科|科室|大学|学院|医院|中学|小学|政府|公安|警方|警察|交警|消防|文旅|号|公众号|综合|整理|快讯|日报|晚报|晨报|早报|商报|都市报|头条|团队|小组|课题组|评论|论坛|周报|资讯|健康|时评|(?:^|\s)(?:Daily|News|Times|Post|Herald|Tribune|Press|Agency|Paper|Editors?|Desk|Staff|Team)|.com|.cn|.net|.org)》?$/i;
/** Or what such names hold somewhere. */
export const OUTLET_INSIDE =
  /新闻|日报|晚报|电视|客户端|频道|公众号|有限公司|编辑部|传媒|杂志|周刊|官方|通讯社|广播|人民政府|委员会|https?:|www\.|@/i;
/** Outlets' names that look like persons'. */
export const OUTLET_NAMES: ReadonlySet<string> = new Set(
  '封面 红星 澎湃 界面 财新 虎嗅 新华 Xinhua Reuters AFP Bloomberg CGTN 光明 求是 钛媒体 时光网 快科技 蓝鲸 极目 潇湘 南都 新京 华商 央视 央广 国新 海外'.split(
    ' ',
  ),
);

/** How an English byline begins, and what ends its names. */
export const ENGLISH_BY =
  /^(?:(?:story|words|text|written|reported|reporting|review(?:ed)?|interview(?:ed)?|opinion|analysis|author|posted|published)\s+)?(?:by|author)\b\s*:?\s+/i;
export const ENGLISH_BYLINE_END = new RegExp(
  `\\s*(?:[|·•—–(\\d]|\\s-\\s|\\bin\\s+\\p{Lu}|\\b(?:published|updated|posted|last|modified|for|from|via|photos?|photograph(?:s|y|ed)?|illustrations?|contributed)\\b|\\b(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*,?\\s|\\b${LATIN_MONTH}\\.?\\s+\\d)`,
  'iu',
);
/** Jobs that stand behind names. */
export const ENGLISH_JOB =
  /\s*\b(?:(?:staff|senior|chief|contributing|guest|freelance|special|political|business|science|sports|china|asia|foreign|deputy|associate)\s+)*(?:writers?|reporters?|correspondents?|columnists?|contributors?|editors?)(?:\s+at large)?$/i;
/** Classes and ids of elements that name authors. */
export const NAMES_AUTHOR =
  /(?:^|[\s_-])(?:by-?line|authors?|author-?names?|reporters?|writers?|journalists?|contributors?)(?:$|[\s_-])/i;
/** 「某大学教授、所长甲」, 「某大学历史学院甲」: a name behind what he is or where. */
export const JOB_BEFORE =
  /(?:部长|所长|院长|主任|教授|研究员|博士|委员|会长|主席|总监|经济学家|分析师|顾问|律师|医师|教師|讲师|学院|大学|研究院|研究所|研究中心|學院|大學|主任|部長|院長|研究員)\s*([\u3400-\u9fff]{2,3})$/;
