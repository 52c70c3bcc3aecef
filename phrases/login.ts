import type { PhraseFile } from '../core/types';

export default {
  kind: 'login',
  rules: [
    {
      id: 'read-on',
      scope: 'block',
      position: 'tail',
      pattern:
        '^(?:本文共计?\\s*\\d+\\s*字)?\\s*[,,]?\\s*(?:登录|登錄|登入|订阅|訂閱|注册|付费|开通\\S{1,6}会员?|加入\\S{0,6}会员|成为会员|购买)\\s*(?:后|後|即可|可|,)?\\s*(?:继续阅读|繼續閱讀|可?畅读全文|阅读全文|查看全文|获取已订阅的阅读权限|閱讀全文|解锁全文)[。>!]*$',
      maxLength: 40,
      examples: ['本文共计1561字 订阅后继续阅读', '登录 后获取已订阅的阅读权限', '登录后阅读全文'],
      counterExamples: ['订阅后继续阅读的人不到一成。'],
    },
    {
      id: 'expired',
      scope: 'block',
      position: 'any',
      pattern:
        '^您(?:所|要)?(?:浏览|瀏覽|查看|查閱|阅读|閱讀)的(?:新闻|新聞|文章|内容|內容|页面|頁面)(?:已|不|暂|暫)[^。]{1,20}[。,](?:[^。]{0,12}(?:会员|會員|登录|登入|返回|订阅|訂閱)[^。]{0,30}[。!]?)?$',
      maxLength: 80,
      examples: [
        '您所瀏覽的新聞已過查詢時效。建議您加入某某社付費會員找尋您要的新聞。',
        '您查看的文章不存在，请返回首页。',
      ],
      counterExamples: ['您所浏览的每一页都有人记着，这是二十年前的广告词。'],
    },
    {
      id: 'membership',
      scope: 'block',
      position: 'tail',
      pattern:
        '^(?:订阅/会员升级|会员升级|\\S{2,4}通会员|可畅读全文|免费注册|立即订阅|登录/注册|登录\\s*[|/]?\\s*注册|訂閱電子報|立即登入|\\[退出\\]|sign in|log in|subscribe(?: now)?|already a subscriber\\?.{0,14})$',
      maxLength: 28,
      weak: true,
      examples: ['可畅读全文', '登录|注册', 'Subscribe now'],
      counterExamples: ['会员升级之后'],
    },
  ],
} satisfies PhraseFile;
