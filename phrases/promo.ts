import type { PhraseFile } from '../core/types';

export default {
  kind: 'promo',
  rules: [
    {
      id: 'follow-above',
      scope: 'block',
      position: 'edge',
      pattern:
        '^[^。]{0,20}(?:点击|點擊|戳|轻触|点)\\s*(?:上方|下方|上面|下面|左上角|右上角|标题下方?|题目下方|这里|此处|顶部|底部|文末)?\\s*(?:的)?["“【「\\[]?[^。"”】」\\]]{0,14}["”】」\\]]?\\s*(?:蓝字|蓝色|藍字|名片|二维码|卡片|公众号|图标)?[^。]{0,16}(?:关注|關注|订阅|訂閱)[^。]{0,30}[!。~]*$',
      maxLength: 64,
      examples: ['点击上方蓝字关注我们', '点击上方“某某日报”关注我们，获取更多资讯', '↑↑↑点击上方蓝字，轻松关注'],
      counterExamples: ['他点开页面，关注的却是另一件事。后来才想起密码。'],
    },
    {
      id: 'qr',
      scope: 'block',
      position: 'edge',
      pattern:
        '^[^。]{0,34}(?:长按|長按|扫码|掃碼|扫描|掃描|识别|扫一扫)[^。]{0,14}(?:二维码|二維碼|下图|上图|下方|图片|小程序|关注|添加|加入|咨询|进群|下载|領取|领取|报名|購買|购买)[^。]{0,40}[!。~]*$',
      maxLength: 70,
      examples: [
        '长按下方二维码了解更多，关注我们哦！',
        '扫描下方二维码解锁更多技能',
        '更多猛料！欢迎扫描左方二维码关注某某新闻官方微信（example）',
        '微信扫描二维码，关注某某网',
      ],
      counterExamples: [
        '车站工作人员提醒，旅客可以扫描二维码进站。如果手机没电，可以使用身份证，也可以请工作人员帮忙，在窗口打印纸质凭证后通行。',
      ],
    },
    {
      id: 'follow-account',
      scope: 'block',
      position: 'edge',
      pattern:
        '^[^。]{0,44}(?:欢迎|歡迎|敬请|请|請|快来|赶快|记得|长期|搜索)?(?:关注|關注|搜索|订阅|添加|搜)\\s*(?:我们的?|本|官方|[“"「【@])?\\s*[^。]{0,10}(?:微信|公众号|公眾號|订阅号|服务号|视频号|官微|头条号|微博|抖音号|百家号|粉絲團|粉丝团|@\\S|LINE)[^。]{0,44}[!。~]*$',
      maxLength: 80,
      examples: [
        '关注公众号：某某财经',
        '更多影视娱乐资讯请关注微信公众号：example66',
        '关注微信公众号某某网（example_com），定时推送，福利互动精彩多',
        'get每天小城最有趣的事，搜索微信公众号 “example ”关注！',
        '读书中天地，欢迎关注@某某说',
      ],
      counterExamples: ['监管部门关注到，多个公众号转发了同一篇文章。经查，文章内容不实，有关账号已被处置。'],
    },
    {
      id: 'follow-more',
      scope: 'block',
      position: 'tail',
      pattern:
        '^(?:更多|相关)[^。]{0,18}(?:资讯|内容|精彩|新闻|信息|报道|猛料|福利|详情)[^。]{0,8}(?:请|敬请|尽在|可)?(?:关注|登录|登陆|点击|下载|进入|访问|查看|关注我们)[^。]{0,30}[!。~>]*$',
      maxLength: 60,
      examples: ['更多精彩内容请进入理论频道', '相关资讯请关注:小城专区', '更多内容请下载某某客户端'],
      counterExamples: ['更多资讯平台进入这个县城，竞争更激烈了。人们开始挑剔。'],
    },
    {
      id: 'read-in-app-en',
      scope: 'block',
      position: 'edge',
      pattern:
        '^(?:read|open|continue(?: reading)?|view|see|get|watch)(?: (?:more|this|the|full|story|article|it|reading|everything)){0,4} (?:in|on|with|via) (?:our|the) (?:[A-Za-z\\d]+ ){0,3}app\\b[^.!?]{0,60}[.!>»]*$',
      maxLength: 110,
      weak: true,
      lang: 'en',
      examples: ['Read more in our app for the best experience', 'Open in the Greenstone Post app'],
      counterExamples: ['Read the notes in the app store before you update, the maker says, or lose your settings.'],
    },
    {
      id: 'download-app',
      scope: 'block',
      position: 'edge',
      pattern:
        '^[(\\[【]*[^。]{0,44}(?:下载|下載|打开|打開|安装|安裝)\\s*["“「【]?[^。"”」】]{0,12}["”」】]?\\s*(?:APP|客户端|手机客户端|app)[^。]{0,34}[)\\]】!。~>]*$',
      maxLength: 80,
      examples: [
        '打开某某APP，查看更多精彩内容',
        '點我下載APP',
        '(本文来自某某新闻，更多原创资讯请下载“某某新闻”APP)',
        '下载客户端',
      ],
      counterExamples: ['老人不会下载APP，只好每天走三公里去窗口缴费。社区后来派人上门。'],
    },
    {
      id: 'app-gifts',
      scope: 'block',
      position: 'edge',
      pattern:
        '^[^。]{0,90}(?:下载|下載)\\s*["“「]?[^。"”」,]{0,12}["”」]?\\s*(?:APP|客户端)[^。]{0,8}(?:获得|獲得|领取|領取|享受?|参与|抢)[^。]{0,12}(?:福利|优惠|優惠|红包|礼[包品券]|会员|奖)[^。]{0,10}[!。~]*$',
      maxLength: 130,
      examples: ['新酷产品免费试玩，快来某某众测，体验最前沿、最好玩的产品吧~！下载客户端还能获得专享福利哦！'],
      counterExamples: ['下载客户端的顾客排起了队，领到优惠券的却只有前十名。后来的人都走了。'],
    },
    {
      id: 'sms',
      scope: 'block',
      position: 'any',
      pattern:
        '^[^。,]{0,16}(?:发送|发|编辑|發送)(?:短信)?\\s*["“]?[A-Za-z\\d]{1,8}["”]?\\s*(?:到|至)\\s*\\d{4,12}\\s*[,，]?\\s*[^。,]{0,24}$',
      maxLength: 56,
      examples: ['发送GP到6666 随时随地查行情', '手机发送短信A到12345订阅'],
      counterExamples: ['他发短信到10086查话费，等了一天没有回音。'],
    },
    {
      id: 'database',
      scope: 'block',
      position: 'tail',
      pattern:
        '^(?:推荐|欢迎|敬请|建议)(?:您)?(?:进入|登录|登陆|使用|访问|浏览)[^。,]{2,24},\\s*(?:可|即可|您可)?[^。,]{0,6}(?:查阅|查看|获取|了解|浏览|查询)[^。]{3,44}[。!]?$',
      maxLength: 84,
      examples: ['推荐进入某某数据库，可随时查阅公司股价走势、结构人员变化等投资信息。'],
      counterExamples: ['欢迎进入小城，路牌上这样写着。'],
    },
    {
      id: 'app-download',
      scope: 'block',
      position: 'edge',
      pattern:
        '^(?:\\S{0,12}(?:APP|客户端|app)\\s*(?:下载|下載)(?:[^\\s,，。]{2,40}(?:APP|客户端|手机\\S{2,6}))?|客户端下载|(?:點|点)我(?:下載|下载|訂閱|订阅|看更多|加入)\\S{0,12}|iOS app 下載\\s*Android app 下載.{0,24}|(?:不用抽|現在用)\\S{0,14}APP看新聞.{0,30})$',
      maxLength: 50,
      examples: ['某某新闻客户端下载', '客户端下载', '點我下載APP', '點我訂閱'],
      counterExamples: ['客户端下载量三天破百万，服务器一度中断。'],
    },
    {
      id: 'reply-list',
      scope: 'block',
      position: 'tail',
      pattern:
        '^(?:[\\d①-⑩]{0,2}\\s*[、.)]?\\s*)?(?:(?:后台|在?公众号(?:后台|对话框)?|微信)\\s*)?(?:回复|回復|发送|点击菜单栏?)\\s*(?:关键词|关键字)?\\s*(?:[【“"「\\[]|(?=[A-Za-z\\d]))[^。]{1,16}[】”"」\\]]?\\s*(?:,|即可)?\\s*(?:收听|查看|查询|获取|获得|领取|下载|看看|解锁|了解|观看|阅读|看)[^。]{0,26}[!。~]*$',
      maxLength: 48,
      examples: [
        '1、回复【公租房】查看最新消息',
        '点击菜单栏【便民服务】解锁更多服务！',
        '后台回复“地图”，获取高清大图',
      ],
      counterExamples: ['回复的人很多，他一条一条地看到天亮'],
    },
    {
      id: 'like-look',
      scope: 'block',
      position: 'tail',
      pattern:
        '^[^。]{0,24}(?:点(?:个|一?下|亮)?\\s*[【“"「]?(?:在看|赞|好看|再看|小红心|“在看”)[】”"」]?|一键三连|点赞\\s*[+、&和]?\\s*(?:在看|转发|关注|收藏)|转发\\s*[+、&]?\\s*(?:在看|点赞))[^。]{0,24}[!。~]*$',
      maxLength: 44,
      examples: ['看都看完了，点【在看】试试', '喜欢就点个赞吧！', '觉得不错，请点赞+在看'],
      counterExamples: ['他给每一条留言都点了赞，然后关掉手机。'],
    },
    {
      id: 'enter-link',
      scope: 'block',
      position: 'edge',
      pattern:
        '^(?:点击|點擊|戳|猛戳)\\s*(?:进入|查看|观看|阅读|下载|购买|投票|報名|报名|訂閱|订阅)?[^。]{0,30}(?:>{1,3}|→|→→)$',
      maxLength: 40,
      examples: ['点击进入“文艺专题”>>', '点击查看全部榜单→'],
      counterExamples: ['点击进入页面需要等待十秒'],
    },
    {
      id: 'read-original',
      scope: 'block',
      position: 'tail',
      pattern:
        '^[^。]{0,12}(?:点击|戳)\\s*(?:左下角|下方|文末|文章底部)?\\s*[【“"「]?(?:阅读原文|閱讀原文|原文链接|原文)[】”"」]?[^。]{0,24}[!。~↓]*$|^[【“"「]?(?:阅读原文|閱讀原文|查看原文|原文链接)[】”"」]?\\s*[>»→↓]*$',
      maxLength: 40,
      examples: ['点击“阅读原文”查看更多', '戳左下角阅读原文', '阅读原文', '查看原文>>'],
      counterExamples: ['阅读原文的人不多'],
    },
    {
      id: 'about-account',
      scope: 'block',
      position: 'tail',
      pattern:
        '^(?:微信号|微信公众号|公众号|微信ID|订阅号|功能介绍|关注该公众号|关注我们|关注|微信搜索|加微信|QQ群|抖音号?|快手号?|视频号|官方微博|官方微信)\\s*[:|]?\\s*[^。,]{0,40}$',
      maxLength: 50,
      weak: true,
      examples: ['微信号 example', '关注该公众号', '公众号：某某财经', 'QQ群：123456'],
      counterExamples: ['关注的焦点在于谁来付钱。'],
    },
    {
      id: 'account-line',
      scope: 'block',
      position: 'edge',
      pattern:
        '^[^\\s。,:]{0,12}(?:微信|官方微信|微信&QQ)?(?:公众号|公号|订阅号|公眾號)(?:ID)?\\s*[:|]\\s*[^。]{2,50}[。]?$',
      maxLength: 66,
      weak: true,
      examples: ['某某局微信公号：某某局', '微信&QQ公众号：example 分享最实用的知识、最有趣的指南。'],
      counterExamples: ['公众号的后台显示：三万人看过。'],
    },
    {
      id: 'about-heading',
      scope: 'block',
      position: 'tail',
      pattern:
        '^[【\\[]?(?:关于(?:我们|本[号刊站]|作者|[^\\s。,:]{2,10}):|(?:账号|公司|平台|品牌)(?:介绍|简介)\\s*:?)[】\\]]?$',
      maxLength: 16,
      weak: true,
      examples: ['关于某某：', '品牌介绍：'],
      counterExamples: ['关于这条河', '关于票价：三元。'],
    },
    {
      id: 'store',
      scope: 'block',
      position: 'tail',
      pattern:
        '^[^。]{0,50}在(?:各大|各)?(?:应用|手机)?(?:市场|商店|App Store)\\s*(?:搜索|下载)[^。]{0,16}(?:下载|安装|体验)[^。]{0,40}[。!]?$',
      maxLength: 110,
      examples: ['某某健身App，在各大应用市场搜索某某即可下载，为你打造最适合自己的健身计划。'],
      counterExamples: ['这款软件在应用市场搜索不到，开发者说它从来没有上架。'],
    },
    {
      id: 'newsletter',
      scope: 'block',
      position: 'edge',
      pattern:
        '^(?:(?:點擊|点击)?(?:訂閱|订阅)(?:\\S{0,14}(?:電子報|电子报|newsletter|頻道|频道))|感謝您訂閱.{0,24}|欄位空白|sign up (?:for|to) .{2,80}|subscribe to .{2,60}|follow us on .{2,60}|get the latest .{2,60}|download (?:our|the) app.{0,40})[!.。]?$',
      maxLength: 90,
      examples: [
        '訂閱某某社國際新聞電子報',
        'Sign up for our morning newsletter',
        'Follow us on Facebook and Instagram',
      ],
      counterExamples: [
        'Subscribe to the theory or not, the numbers tell a different story about the harvest this year.',
      ],
    },
    {
      id: 'membership',
      scope: 'block',
      position: 'edge',
      pattern:
        '^[【「\\[]?(?:加入|訂閱|订阅|成為|成为|追蹤|追踪)[^。!]{0,16}(?:會員|会员|電子報|电子报|頻道|频道|粉絲團|粉丝团|我們|我们)[】」\\]]?(?:\\s*:|[^:]{0,120}(?:立刻|立即|馬上|马上|免費|免费|點擊|点击|訂閱|订阅)[^。]{0,24}[!。>]*)$',
      maxLength: 150,
      examples: [
        '【加入某某網會員】每天精彩好文直送你的信箱，還可留言與作者討論文章內容。立刻點擊免費加入會員！',
        '追蹤我們：',
      ],
      counterExamples: ['加入我们的时候，他才十九岁。', '成为会员的第二年，她开始在站里值夜班。'],
    },
    {
      id: 'framed',
      scope: 'block',
      position: 'tail',
      pattern: '^◤[^◤◢]{2,30}◢$',
      maxLength: 34,
      opens: 'feed',
      examples: ['◤某某永續生活◢'],
      counterExamples: ['◤ 與 ◢ 是兩個三角形'],
    },
    {
      id: 'pointing',
      scope: 'block',
      position: 'tail',
      pattern: '^(?:👉|➡️?|☞|👇|🔥|▶️?)\\s*[^。]{3,44}$',
      maxLength: 50,
      weak: true,
      examples: ['👉精油保養最低49折再享折扣', '👉 天然護膚市場升溫！無添加敏肌也可用'],
      counterExamples: ['他指着👉说，就是那里。'],
    },
    {
      id: 'site-intro',
      scope: 'block',
      position: 'tail',
      pattern:
        '^(?:专注|專注|\\S{2,10}(?:网|頻道|频道))[^。]{0,20}(?:报道|资讯|信息平台|门户网站)[^。]{0,24}[,。][^。]{0,20}(?:推送|关注|门户|平台|扫描)[^。]{0,60}[。]?.{0,40}$',
      maxLength: 110,
      weak: true,
      examples: ['专注科技新闻报道，每日推送最新资讯。扫描下方二维码关注官方微信(或微信中搜：example)。'],
      counterExamples: ['专注报道这条铁路的人只有他一个。'],
    },
    {
      id: 'follow-tail',
      scope: 'tail',
      position: 'tail',
      pattern:
        '(?<=[。!?！？”"])\\s*[(【\\[]?(?:更多[^。]{0,20}|欢迎)(?:关注|下载)[^。]{0,24}(?:公众号|微信|APP|客户端)[^。]{0,24}[)】\\]。!]*$',
      maxLength: 70,
      examples: ['小城终于有了火车。更多资讯请下载某某新闻APP', '车来了。（欢迎关注公众号：某某）'],
      counterExamples: ['小城终于有了火车，欢迎的人挤满了站台。'],
    },
  ],
} satisfies PhraseFile;
