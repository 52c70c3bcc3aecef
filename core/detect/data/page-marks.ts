import type { Detection } from '../../types';

/** A RegExp source, blind to case. `points` count for (+) or against (-) the page being an article. */
export interface PageMark {
  readonly pattern: string;
  readonly points: number;
  readonly kind: Detection['kind'];
}

/** Shapes of addresses, tested against host, path and query. Hosts' own patterns stand in `sites/`. */
export const URL_MARKS: readonly PageMark[] = [
  { pattern: '^[^/]+/(?:(?:index|default|home)\\.\\w+)?$', points: -0.5, kind: 'home' },
  {
    pattern:
      '/(?:list|lists|channel|category|node|tag|tags|topic|topics|zhuanti|special|column|author|user)s?/?(?:[\\w-]*/?)?$',
    points: -1.5,
    kind: 'list',
  },
  { pattern: '/(?:list|index|node)[-_]?\\d*\\.s?html?$', points: -1.5, kind: 'list' },
  {
    pattern: '/(?:search|so|s)(?:\\.\\w+)?/?\\?(?:.*&)?(?:q|query|wd|word|kw|keyword|keywords|searchword|k|text)=',
    points: -4,
    kind: 'search',
  },
  { pattern: '^(?:search|so|s|sou|sousuo)\\.[^/]+/.*\\?', points: -3, kind: 'search' },
  {
    pattern: '^(?:slide|slides)\\.|/(?:photoview|photo_?new|hdphoto|slide|slides|gallery|tuji|tuku|picture|atlas)[/_-]',
    points: -3,
    kind: 'gallery',
  },
  { pattern: '^(?:v|video|tv|live)\\.|/(?:video|videos|v|shipin|live|vod|play)/', points: -2, kind: 'video' },
  {
    pattern: '^(?:bbs|forum|club|tieba)\\.|/(?:bbs|forum|thread|threads|viewthread|forumdisplay)[/.-]|viewthread',
    points: -3,
    kind: 'forum',
  },
  {
    pattern: '^(?:passport|login|sso|account|accounts|reg)\\.|/(?:login|signin|signup|register|passport)(?:[/.?]|$)',
    points: -3,
    kind: 'login',
  },
  {
    pattern: '/(?:19|20)\\d\\d[-/_]?(?:0\\d|1[0-2])[-/_]?(?:[0-3]\\d)?.*[/_-]?\\w*\\d{3,}',
    points: 1.5,
    kind: 'article',
  },
  {
    pattern:
      '/(?:a|c|n|article|articles|story|stories|news|content|detail|post|posts|p|rain|doc|archives)[/_-].*\\d{4,}',
    points: 1,
    kind: 'article',
  },
  { pattern: '/\\w*\\d{6,}\\w*(?:\\.s?html?)?$', points: 0.5, kind: 'article' },
];

/** Words of the document's title. */
export const TITLE_MARKS: readonly PageMark[] = [
  { pattern: '^首页|首页$|首頁|网站首页|官方网站$|官网$|门户网站$', points: -1, kind: 'home' },
  {
    pattern: '搜索结果|的搜索|搜尋結果|站内搜索|_百度搜索|^search(?: results)?\\b|search results',
    points: -4,
    kind: 'search',
  },
  {
    pattern: '^(?:用户)?(?:登录|登陆|注册|登入|log ?in|sign ?in|sign ?up)\\b|^(?:用户)?(?:登录|登陆|注册|登入)',
    points: -3,
    kind: 'login',
  },
  { pattern: '(?:高清图集|图集|高清大图|图片频道|图库)(?:_|-|$)', points: -2, kind: 'gallery' },
  { pattern: '在线观看|高清完整版|视频在线|在线播放', points: -3, kind: 'video' },
  { pattern: '论坛$|贴吧$|powered by (?:discuz|phpwind|phpbb)', points: -2, kind: 'forum' },
];

/** `og:type` and types of JSON-LD, whole. */
export const TYPE_MARKS: readonly PageMark[] = [
  {
    pattern: '^(?:Reportage|News|Analysis|Opinion|Background|Review|Blog)?(?:NewsArticle|Article|Posting)$',
    points: 1.5,
    kind: 'article',
  },
  { pattern: '^news$', points: 0.5, kind: 'article' },
  { pattern: '^video', points: -1.5, kind: 'video' },
  { pattern: '^(?:CollectionPage|ItemList|ProfilePage|profile)$', points: -0.5, kind: 'list' },
  { pattern: '^(?:SearchResultsPage)$', points: -4, kind: 'search' },
  { pattern: '^(?:ImageGallery|MediaGallery)$', points: -3, kind: 'gallery' },
  { pattern: '^(?:DiscussionForumPosting|QAPage)$', points: -3, kind: 'forum' },
];

/** Lines that count by their number: at least `least` of them make a forum or a page of results. */
export const LINE_MARKS: readonly (PageMark & { readonly least: number })[] = [
  {
    pattern:
      '^(?:\\d{1,4}\\s?(?:楼|樓|#)|#\\d{1,4}|沙发|板凳|只看该作者|只看楼主|回复本楼|楼主)$|^发表于\\s?(?:20\\d\\d|\\d)',
    least: 4,
    points: -4,
    kind: 'forum',
  },
  {
    pattern:
      '(?:找到|共有?|获得)(?:相关结果|约|相关)?.{0,20}(?:条|个|项)(?:相关)?(?:结果|记录)|搜索结果|\\d+ results for',
    least: 1,
    points: -3,
    kind: 'search',
  },
];
