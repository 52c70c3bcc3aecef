import type { PhraseFile } from '../core/types';

export default {
  kind: 'promo',
  rules: [
    {
      id: 'follow-above',
      seen: ['wechat'],
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
      seen: ['thepaper', 'sohu', 'wechat'],
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
      seen: ['sohu', 'people', 'huxiu'],
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
      id: 'download-app',
      seen: ['tvbs', 'thepaper'],
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
      id: 'reply-list',
      seen: ['thepaper', 'sohu'],
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
      id: 'enter-link',
      seen: ['sohu', 'people'],
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
      seen: ["accounts' articles"],
      scope: 'block',
      position: 'tail',
      pattern:
        '^[^。]{0,12}(?:点击|戳)\\s*(?:左下角|下方|文末|文章底部)?\\s*[【“"「]?(?:阅读原文|閱讀原文|原文链接|原文)[】”"」]?[^。]{0,24}[!。~↓]*$|^[【“"「]?(?:阅读原文|閱讀原文|查看原文|原文链接)[】”"」]?\\s*[>»→↓]*$',
      maxLength: 40,
      examples: ['点击“阅读原文”查看更多', '戳左下角阅读原文', '阅读原文', '查看原文>>'],
      counterExamples: ['阅读原文的人不多'],
    },
    {
      id: 'newsletter',
      seen: ['English pages'],
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
  ],
} satisfies PhraseFile;
