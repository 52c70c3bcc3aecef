/** What a label introduces. `other` ends the value before it and is not read. */
export type LabelField =
  | 'source'
  | 'byline'
  | 'editor'
  | 'region'
  | 'published'
  | 'modified'
  | 'originalTitle'
  | 'account'
  | 'other';

/** No label word is longer. */
export const LONGEST_LABEL = 6;

/** Label words by field; white space may stand between their characters. */
export const LABEL_WORDS: Readonly<Record<LabelField, string>> = {
  source:
    '本文来源于 本文来源 新闻来源 信息来源 文章来源 消息来源 稿件来源 内容来源 原文来源 来源媒体 发布来源 来源于 来源 來源 资讯来源 資料來源 稿源 文源 出处 出處 转载自 转载来源 转自 摘自 source',
  byline:
    '文图 图文 文/图 图/文 文、图 本文作者 文章作者 原文作者 特约作者 作者 撰文 撰稿 文字 采写 採訪 采访 执笔 執筆 记者 記者 文 author by',
  editor:
    '责任编辑 責任編輯 责任编缉 值班编辑 网络编辑 本期编辑 执行编辑 见习编辑 实习编辑 新媒体编辑 今日编辑 当班编辑 频道编辑 栏目编辑 内容编辑 文字编辑 每经编辑 责编 責編 编辑 編輯 选稿 选编 编发 审稿编辑 editor',
  region: '发布于 IP属地 IP归属地 IP地址 属地 发表于',
  published: '发布时间 发布日期 发表时间 发表日期 发稿时间 刊发时间 发帖时间 时间 時間 日期 發布時間 發佈時間',
  modified: '最后更新 最近更新 最新更新 更新时间 更新日期 修改时间 最後更新',
  originalTitle: '本文原标题 本文原题 原标题 原標題 原题为 原题 原文标题 原文題目',
  account: '公众号 公号 微信公众号 微信公号 微信号 头条号 搜狐号 网易号 百家号 企鹅号 大风号 澎湃号',
  other:
    '版面编辑 图片编辑 视频编辑 美术编辑 美编 音频编辑 校对 责任校对 审核 审校 审读 监制 监审 总监制 总监 终审 初审 复审 一审 二审 三审 编审 签发 摄影 攝影 摄像 图片来源 图片 图源 图 圖 视频 剪辑 设计 制图 统筹 策划 出品 出品人 制作 主编 总编辑 副主编 值班主任 值班主编 值班编委 值班总监 编委 流程编辑 字号 字體 字体 大小 分享到 分享至 分享 阅读 阅读量 阅读数 浏览 浏览量 浏览次数 点击 点击数 点击量 次数 人气 评论 跟贴 关键词 关键字 标签 标題 分类 栏目 版次 版面 责任主编 供图 供稿 发布者 发布人 发布机构 发布单位 录入 录入者 上传者 审核人 责任人 翻译 译者 校译 译校 核稿 编译 通讯员 实习生 文号 索引号 发文字号 主办 电话 邮箱 素材来源 数据来源 资料来源 信息源 原文链接 链接 原文 举报',
};
