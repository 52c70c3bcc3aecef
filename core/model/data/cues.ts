/**
 * Words of lines that speak to the reader or about the page, by what they are about. None says anything by itself: what each
 * is worth, and where, is learned (scripts/train.ts). In each group the longer words stand first. Run on folded text in lower case.
 */
export const CUES: Readonly<Record<string, string>> = {
  follow:
    '关注|關注|订阅|訂閱|追蹤|追踪|加入|搜索|加好友|星标|星標|置顶|\\bsubscribe|\\bfollow\\b|\\bsign up|\\bjoin us',
  account:
    '公众号|公眾號|订阅号|服务号|视频号|微信号|微信|官微|微博|抖音|快手|头条号|小程序|朋友圈|频道|頻道|粉絲團|粉絲專頁|粉丝团|電子報|电子报|社群|读者群|交流群|\\bline(?=官方|好友|群|@)|telegram|facebook|twitter|youtube|instagram|whatsapp|wechat|newsletter',
  code: '二维码|二維碼|qr ?code|扫码|掃碼|扫描|掃描|扫一扫|掃一掃|长按|長按|识别|识图',
  app: '客户端|用戶端|手机版|\\bapp\\b|下载|下載|安装|安裝|应用市场|应用商店|app store|google play|\\bdownload',
  click:
    '点击观看|点击播放|观看视频|点击|點擊|点我|點我|点这里|點這裡|点此|點此|轻触|戳|猛戳|點選|返回|进入|進入|登录|登陆|登入|打开|打開|\\bclick|\\btap here|\\blog in',
  there:
    '上方|下方|左下角|右上角|文末|文首|底部|下图|上图|左侧|右侧|这里|這裡|此处|此處|蓝字|藍字|卡片|名片|\\bbelow\\b|\\babove\\b|\\bhere\\b',
  like: '点赞|點讚|点个赞|在看|再看|转发|轉發|转给|轉給|分享|收藏|三连|打赏|赞赏|投币|喜欢|喜歡|点亮|按讚|\\bshare this|\\bshare\\b',
  talk: '留言|评论区|評論區|评论(?!员)|評論(?!員)|跟贴|讨论区|聊聊|你怎么看|你怎麼看|怎么看|什么看法|看法|意见|互动|話題|话题|跟帖|发言|發言|理性|讨论|討論|股吧|贴吧|论坛|論壇|有帮助吗|有幫助嗎|是否有帮助|是否有幫助|有用吗|有用嗎|是否有用|打分|\\bhelpful\\b|\\bcomments?\\b|what do you think',
  please: '欢迎|歡迎|敬请|敬請|请|請|别忘了|別忘了|不要错过|不错过|快来|赶快|如果您|如您|如果你|\\bplease|don.t miss',
  reader: '您|你|大家|小伙伴|粉丝|网友们|读者|讀者|\\breaders?\\b|\\byour?\\b',
  further:
    '查看|显示|展开|继续|繼續|阅读原文|閱讀原文|查看原文|原文链接|原文|链接|連結|全文|看更多|更多精彩|更多新[闻聞]|更多[报報][导導道]|更多|精彩|往期|上期|下期|推荐|推薦|相关|相關|延伸|猜你|热门|熱門|排行|专题|\\bread more|\\bmore (?:on|from|stories)|\\brelated\\b|see also|also read|recommended|most read|continue reading',
  rights:
    '版权所有|版权|版權|著作权|著作權|所有权|知识产权|转载|轉載|摘编|摘編|镜像|盗用|抄袭|洗稿|侵权|侵權|侵删|侵刪|必究|追究|未经|未經|非经|授权|授權|版权许可|独家|獨家|原创|原創|copyright|rights reserved|©|\\bpermission|\\breproduced|\\brepublish|redistribute|\\blicen[sc]ed?\\b',
  forbid: '许可|許可|不得|禁止|严禁|请勿|請勿|复制|複製',
  disclaim:
    '声明|聲明|免责|免責|立场|立場|观点|觀點|不代表|仅代表|僅代表|不构成|不構成|投资建议|投資建議|供参考|供參考|风险|風險|谨慎|謹慎|自负|自担|真实性|准确性|负责|负任何|责任|为准|為準|甄别|核实|無關|无关|遵医嘱|disclaimer|the views|opinions? expressed|not (?:necessarily )?(?:reflect|represent)|for information(?:al)? purposes',
  origin:
    '来源|來源|源自|整合自|编辑自|编自|改编自|出处|出處|转自|轉自|综合自|综合|綜合|整理|编译|編譯|首发|首發|原载|原載|摘自|选自|刊于|來自|原标题|原標題|原题|originally (?:published|appeared)|first (?:published|appeared)|\\bsources?:|courtesy of',
  contact:
    '投稿|来稿|來稿|邮箱|郵箱|信箱|邮件|[\\w.+-]+@[\\w-]+\\.[\\w.]+|热线|熱線|电话|電話|致电|致電|拨打|撥打|来电|來電|来信|來信|投诉|投訴|传真|联系|聯繫|聯絡|合作|商务|商務|招聘|爆料|报料|报料热线|线索|線索|举报|舉報|纠错|反馈|客服|加群|进群|入群|\\be-?mail|\\bcontact\\b|\\btips?\\b|hotline',
  staff:
    '责任编辑|責任編輯|值班编辑|责编|責編|编辑|編輯|校对|校對|审核|審核|初审|复审|终审|一审|二审|三审|监制|監製|主编|总编|编委|策划|统筹|制图|设计|排版|剪辑|摄影|攝影|撰文|撰稿|文字|图文|采写|记者|記者|通讯员|實習|实习生|作者|执笔|出品|供稿|来稿人|reporting by|written by|editing by|edited by|\\beditor\\b|\\bproducer\\b|\\bcontributed',
  picture:
    '题图|头图|封面图|配图|图源|图片|圖片|照片|圖|视觉中国|東方ic|图虫|getty|新华社发|\\bphotos?\\b|\\bimages?\\b|\\bcredit',
  self: '本文|此文|该文|文章|本稿|本篇|本期|文中|以上内容|以上|本网|本網|本站|本报|本報|本刊|本台|本社|本平台|本公司|本页|本頁|本号|本公众号|我们|我們|小编|小編|this (?:article|story|report|material|content)',
  end: '全文完|本文完|全文结束|未完待续|the end|^[^a-z\\d\\u00c0-\\u1fff\\u3040-\\ud7ff]*(?:end|完)[^a-z\\d\\u00c0-\\u1fff\\u3040-\\ud7ff]*$',
  tags: '标签|標籤|关键词|關鍵字|关键字|\\btags?\\b|\\btopics?\\b|#',
  counts: '阅读量|阅读|閱讀|浏览|瀏覽|点击量|点击数|人气|播放量|次数|字数|约需|min(?:ute)?s? read',
  offer:
    '优惠|優惠|早鳥|早鸟|[一二三四五六七八九\\d]折|折扣|熱賣|热卖|下單|下单|選購|选购|訂房|订房|领取|領取|福利|红包|抽奖|中奖|购买|購買|抢购|报名|報名|免费|免費|限时|立即|马上|馬上|课程|咨询|套餐|特惠|会员|會員|\\bvip\\b|礼包|赠送|\\boffer\\b|\\bfree\\b|\\bdeal\\b|buy now',
  reply: '回复|回覆|回复关键词|发送|發送|后台|後台|菜单|添加|备注|搜一搜|输入',
  ai: '\\bai\\b|人工智能|大模型|机器人|自动生成|生成',
  care: '自殺|求助|求救|珍惜生命|提醒您|關心您|关心您|未滿18|未满18|請勿飲酒|過量|有礙|有害健康|酒駕|專線|专线|防治|諮詢',
  turn: '上一篇|下一篇|前一篇|后一篇|previous (?:article|post|story)|next (?:article|post|story)|up next',
  page: '打印|列印|关闭|關閉|字号|字體|字体|返回顶部|回到顶部|回頂部|刷新|\\bprint\\b|back to top',
  registry:
    '许可证|許可證|备案|備案|\\bicp\\b|公网安备|刊号|\\bissn\\b|主办|主辦|承办|承辦|协办|主管|技术支持|網站管理|网站管理',
  boast:
    '海量|尽在|盡在|第一时间|第一時間|随时随地|隨時隨地|畅读|不见不散|不容错过|不漏接|抢先|搶先|stay (?:tuned|informed)|up to date',
  ad: '广告|廣告|廣編|業配|业配|广编|推广|推廣|赞助|贊助|advertisement|sponsored|promoted',
};

/** Groups that any sentence may have: alone they say something only of lines that consist of little else. */
export const WEAK_CUES: readonly string[] = 'click there please reader further forbid self ai picture'.split(' ');

/** Beside words for pictures these name whose picture it is: a caption is the article's. */
export const CREDIT_CUES: readonly string[] = ['origin', 'staff'];

/** Groups whose words alone, before the text, are its heading: 「声明」. */
export const HEADING_CUES: readonly string[] = ['disclaim', 'rights', 'tags'];

/** What sentences that tell of somebody have, and lines to the reader lack. */
export const NARRATIVE =
  '[他她它](?!人|们的?二维码)|[說说]|表示|认为|認為|指出|透露|称|稱|发现|發現|当时|後來|后来|曾经|已经|昨天|昨日|当天|近日|目前|其中|然而|但是|不过|因为|所以|于是|虽然|了(?=[这這那一两兩二三四五六七八九十几幾半\\d他她])|\\b(?:said|says|told|was|were|had|he|she|they)\\b';
