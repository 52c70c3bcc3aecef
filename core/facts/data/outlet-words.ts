/** What a source line says when it names none. In simplified characters. */
export const NO_SOURCE =
  /^(?:(?:综合)?(?:整理|编译|编辑|综合)自.*|网络|互联网|网上|未知|不详|佚名|本站原创|原创|转载|转发|其他|其它|无|暂无|本报|本网|本刊|本台|本社|本站|本站讯|发布|广告|性别|政治|生活|[\u3400-\u9fff]{2}频道|发表|上传|新闻|要闻|时政|体育|财经|娱乐|科技|资讯|国际|国内|社会|评论|观点|视频|图片|教育|健康|文化|军事|房产|汽车|新闻中心|(?:国内|国际|社会|时政|体育|财经|娱乐|综合|图片|本地|地方|民生|热点|行业|公司|企业|集团|学校|校园|学院|最新|头条|焦点)(?:新闻|要闻|资讯|动[态態])|(?:新闻|工作|党建|行业)(?:动态|资讯)|新闻资讯|通知公告|媒体报道|(?:社会|生活|娱乐|体育|国际|财经|政治|地方|两岸|网路|健康|大陆|综合|旅游|消费|突发|新奇|[宠寵]物)(?:中心|组)|新闻内容|转载文章|人权|综合自网络|来自网络|网友|null|undefined|admin|管理员|作者|编辑|记者|点击|查看|更多|分享|评论|关注|举报|收藏|打印|字号|投稿|责任编辑|订阅|阅读|赞|微信|微博|QQ空间|新浪微博|首页|正文|听新闻|朗读|大|中|小|A[+-]?|[\d\s.,:：/+-]*)$/i;
/** What stands glued behind a source. */
export const AFTER_SOURCE =
  /(?:\s+(?:第?\s*[A-Z]?\d{1,3}\s*版|举报|参与互动|收藏|分享|字号|字体|评论|阅读|打印|浏览|点击|我要|原创稿?|编辑|作者|记者|责编|责任编辑|扫码|大字?|关注|\d+\s*[条次人个]|\S{2,8}记者\s|[|｜丨]\s).*|(?<=[报網网社台])原创稿?|\s+(?:要闻|时政|综合|国际|国内|社会|经济|正文)|\s*[。;；].*|\s*[[【(（](?:整理|原创|转载|综合|微博|编译|作者|记者|责编|编辑|\d).*)$/;
/** Cells of the bar that are no names: counters, buttons, badges, breadcrumbs. */
export const NOISE =
  /^[\d\s.,:：+|·•>»/-]*$|^(?:关于|about)|^(?:新浪|腾讯|人人网?|豆瓣|开心网?)$|[>»]|(?:关注|關注|评论|評論|收藏|分享|举报|阅读|閱讀|浏览|人参与|参与|字号|字體|字体|放大|缩小|打印|列印|播放|视频|语音|听|朗读|朗讀|扫码|二维码|微信|微博|朋友圈|空间|好友|点赞|转发|跟贴|热度|人气|下载|客户端下载|登录|注册|投稿|订阅|訂閱|创作者|认证|領域|领域|官方账号|粉丝|留言|更多|链接|显示图片|展开|收起|复制链接|链接已复制|我有话说|次阅读|小字号|T恤|来自|发布于|IP属地|免费|试听|图集|正文|加入|隱私|隐私|首页|首頁|上一页|下一页|返回|目录|导航|标签|关键词|搜索|广告|推荐|相关|专题|时长|倍速|清晰|展示|全文|编辑|人已|条|次|\+|易信|QQ|订户|会员|赠阅|当前位置|您的位置|所在位置|更新|关闭|播报|\d{1,2}月\d{1,2}日|Opt out|입력|수정|기자$)/;
/** Classes and ids of the element that names source or account. */
export const NAMES_SOURCE =
  /source|media|origin|(?:^|[^a-z])from|account|nick-?name|author-?name|user-?name|provider|publisher|laiyuan|where|writer|profile|js_name|weibo_user|^name$|[-_]name\b/i;
/** Classes of elements beside it that name something else: channel, rank, job, badge. */
export const NAMES_OTHER =
  /column|channel|catalog|category|crumb|authenticat|verif|desc|intro|level|tag|job|comment|follow|btn|button|tool|nav/i;
/** 「函〔2024〕10号」 and other numbers of documents. Folded text. */
export const DOCUMENT_NUMBER = /[[(](?:19|20)\d\d[\])]\s*第?\s*\d+\s*[号號]|^第\s*\d+\s*[号號期版]$/;
/** What a bar tells without naming anybody: figures, lengths, states, and what English buttons ask for. Folded text. */
export const SAID_OR_DONE =
  /^(?:约|大约|共\s*\d|第\s*\d|已|未|请)|[©®™]|\d+\s*(?:分钟|分鐘|小时|字|秒|页|min\b)|\d\.\d|[+-]\s*\d|\d{4}|%|指数|指數|关于|關於|^(?:updated?|published|posted|modified|edited|corrected|podcasts?|videos?|photos?|gallery|live|listen|watch|share|save|print|email|follow|subscribe|sign (?:in|up)|log ?in|open|read|more|menu|search|comments?|advertisement|sponsored|opinion|news|home|world|politics|business|sports?|tech|culture|staff|topics?|tags?|min read|whatsapp|facebook|twitter|linkedin|telegram|reddit|instagram|youtube)\b/i;
/** 「某某晚报讯」, 「某某网报道」 */
export const DATELINE_END = /(?<=[报報网網社台闻聞])(?:[讯訊]|报道|報道|報導)$/;
/** 「北京报道」 */
export const REPORT = /^[\u3400-\u9fff]{0,4}(?:报道|報道|報導)$/;
