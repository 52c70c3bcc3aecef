/** What a label introduces. Of `staff`, `picture` and the rest no field is read; they end the value before them. */
export type LabelField =
  | 'source'
  | 'byline'
  | 'assistant'
  | 'compiler'
  | 'editor'
  | 'staff'
  | 'picture'
  | 'account'
  | 'region'
  | 'published'
  | 'modified'
  | 'originalTitle'
  | 'counter'
  | 'contact'
  | 'notice'
  | 'work'
  | 'other';

/** No label word is longer. */
export const LONGEST_LABEL = 6;

/** Label words by field; white space may stand between their characters. */
export const LABEL_WORDS: Readonly<Record<LabelField, string>> = {
  source:
    '本文来源于 本文来源 新闻来源 信息来源 文章来源 消息来源 稿件来源 内容来源 原文来源 综合来源 素材来源 来源媒体 来源平台 发布来源 来源于 来源 资讯来源 稿源 文源 出处 文章出处 本文转载自 本文转自 本文来自 转载自 转载来源 转自 摘自 首发 媒体 source',
  byline:
    '文图 图文 文.图 图.文 文/图 图/文 文、图 文/摄影 采写/摄影 采访/摄影 采访/撰文 撰文/摄影 本文作者 文章作者 原文作者 特约作者 原作者 作者 撰文 撰稿 撰稿人 文字 采写 采访 执笔 本报记者 本网记者 见习记者 实习记者 特约记者 记者 评论员 报导 文 author by',
  assistant: '通讯员 实习生',
  compiler: '编译 整理',
  editor:
    '责任编辑 责任编辑人 责任编缉 值班编辑 网络编辑 网编 本文编辑 本期编辑 执行编辑 见习编辑 实习编辑 新媒体编辑 今日编辑 当班编辑 频道编辑 栏目编辑 内容编辑 文字编辑 稿件编辑 每经编辑 核稿编辑 责编 文编 编辑 选稿 选编 编发 审稿编辑 editor',
  staff:
    '版面编辑 图片编辑 视频编辑 视觉编辑 美术编辑 美编 音频编辑 校对 责任校对 责校 终校 校审 核校 审核 审核人 审校 审读 审稿 审签 审定 监制 监审 总监制 总监 终审 初审 复审 一审 二审 三审 一审一校 二审二校 三审三校 编审 签发 剪辑 后期 配音 海报 技术 设计 排版 版式 视觉 运营 统筹 总统筹 策划 总策划 出品 出品人 制作 主编 总编 总编辑 副主编 责任主编 值班主编 本期主编 值班主任 值班总编 值班编委 值班总监 编委 流程编辑 翻译 译者 译 校 校译 译校 核稿 封面来源 封面图来源 题图来源 头图来源',
  picture: '摄影 摄 摄影记者 摄像 图片 图 视频 制图 插画 漫画 供图 供稿 图片提供 文案',
  account: '公众号 公号 本文公众号 微信公众号 微信公号 微信号 头条号 搜狐号 网易号 百家号 企鹅号 大风号 澎湃号',
  region: '发布于 IP属地 IP归属地 IP地址 属地 发表于',
  published:
    '发布时间 发布日期 发表时间 发表日期 发稿时间 刊发时间 发帖时间 首发时间 上传时间 录入时间 添加时间 发布 时间 日期',
  modified: '最后更新 最近更新 最新更新 更新时间 更新日期 修改时间 更新',
  originalTitle: '本文原标题 本文原题 原标题 原题为 原题 原文标题 原文题目',
  counter: '阅读 阅读量 阅读数 浏览 浏览量 浏览次数 点击 点击数 点击量 次数 人气 评论 跟贴',
  contact: '电话 邮箱 举报',
  notice: '免责声明 版权声明 版权所有 许可协议',
  work: '书名 片名 剧名 导演 编剧 主演 出版社 出版时间 出版日期 定价 页数 装帧 ISBN 片长 上映日期 上映时间 类型 主料 辅料 配料 食材',
  other:
    '图片来源 图源 字号 字体 大小 分享到 分享至 分享 关键词 关键字 标签 标题 分类 栏目 专题 版次 版面 发布者 发布人 发布机构 发布单位 录入 录入者 上传者 责任人 文号 索引号 发文字号 主办 数据来源 资料来源 信息源 原文链接 链接 原文',
};

/** Labels that are words of other things, too (制作：切丝焯水): their value must be the name of a person or an outlet. */
export const AMBIGUOUS_LABELS: ReadonlySet<string> = new Set(
  '制作 设计 整理 策划 技术 后期 海报 视频 图片 图 校 译 摄 文 文案 出品 首发 媒体 报导'.split(' '),
);

/** Verbs that take their object without a colon: 「本文来源于 甲报」. */
export const VERB_LABELS = '本文来源于|来源于|本文转载自|本文转自|转载自|转自|摘自';
