/** RegExp sources, blind to case, run on NFKC text with white space collapsed. Each must match a whole short line. */

/** Buttons that open the rest of a text. */
export const EXPAND =
  '^(?:点击|點擊|点此)?(?:展开|展開|阅读|閱讀|查看|显示|顯示|继续阅读|繼續閱讀|打开|加载|載入)(?:阅读|閱讀)?(?:全文|余下全文|餘下全文|剩余(?:全文|内容|\\d+%)?|剩餘(?:全文|內容)?|更多内容|全部内容|完整内容)(?:\\s*\\(.{1,12}\\))?[>»▼↓…\\s]*$|^余下全文[>»▼↓\\s]*$';

/** Links to the next page of the same article. A bare arrow too: the address must agree. */
export const NEXT =
  '^(?:[\\[【(]?)(?:下一?页|下一?頁|后一页|後一頁|余下全文|餘下全文|阅读下一页|next(?: page)?)(?:[\\])】]?)[>»›→\\s]*(?::.{1,30})?$|^[>»›→]{1,2}$';

/** Links back to an earlier page of the same article. */
export const PREVIOUS =
  '^[\\[【(]?(?:上一?页|上一?頁|前一页|前一頁|首页|首頁|第一[页頁]|prev(?:ious)?(?: page)?)[\\])】]?$';

/** Links to a page by its number: 「2」, 「[2]」, 「第2页」. */
export const NUMBER = '^[\\[【(]?(?:第\\s*)?\\d{1,2}(?:\\s*[页頁])?[\\])】]?$';

/** How many pages there are: 「共3页」, 「1/3」, 「Page 1 of 3」. */
export const PAGE_COUNT =
  '共\\s*(?<all>\\d{1,2})\\s*[页頁]|^\\s*(?:page\\s*)?\\d{1,2}\\s*(?:/|of)\\s*(?<of>\\d{1,2})\\s*$';

/** Links to the whole article on one page. */
export const WHOLE =
  '^[\\[【(]?(?:(?:在?本[页頁]|[单單][页頁])?(?:阅读|閱讀|显示|顯示|浏览|瀏覽|查看|余下|餘下)?全文|[单單][页頁](?:阅读|閱讀|显示|顯示|浏览)?|(?:view|show|read) (?:all|(?:as )?(?:a |on )?(?:single|one) page|(?:the )?(?:full|whole) (?:article|story|text))|(?:single|one)[ -]page(?: view)?|view ?all)[\\])】]?[>»›→\\s]*$';

/** Where pages are counted that are not the article's. */
export const OTHERS =
  ':is([class],[id]):is([class*="comment" i],[id*="comment" i],[class*="pinglun" i],[class*="reply" i],[class*="related" i],[class*="recommend" i])';

export const PAY_WALL =
  '(?:付费|付費|订阅|訂閱|购买|購買|开通|成为会员|加入会员|會員|会员|vip)[^。]{0,16}(?:阅读全文|后?(?:可|才能)?(?:继续)?阅读|后查看|解锁|解鎖|專享|专享|閱讀全文)|^(?:本文为|此为|该内容为)?(?:付费|會員|会员|订阅)(?:内容|文章|专享|阅读)|试读(?:已)?结束|(?:subscribe|subscription)[^.]{0,30}(?:to (?:read|continue)|required)';

export const LOGIN_WALL =
  '(?:登录|登入|注册|註冊)[^。]{0,8}(?:后|後|即可|以|才能|并)[^。]{0,6}(?:查看|阅读|閱讀|浏览|继续|看全文)|(?:请|請)先?(?:登录|登入)(?:后|後)?(?:再)?(?:查看|阅读|閱讀|浏览)|(?:log|sign) in to (?:read|continue|view)';

/** What every text holds that one of the patterns above matches: a first sieve, run on text as it stands. */
export const MAY_BE_MARK =
  '全文|[页頁內内]|剩[余餘]|登[录錄入]|[注註][册冊]|付[费費]|[会會][员員]|[订訂][阅閱]|[购購][买買]|开通|试读|[>»›→＞]|vip|next|prev|page|view|show|read|subscri|sign|log|[ａ-ｚＡ-Ｚ]|^\\P{L}*\\p{N}';
