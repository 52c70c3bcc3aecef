import type { PhraseFile } from '../core/types';

export default {
  kind: 'related',
  rules: [
    {
      id: 'heading',
      seen: ['sinchew', 'huanqiu', 'yahoo'],
      scope: 'block',
      position: 'any',
      pattern:
        '^[【\\[▌■◆●▶►*·|/#\\s]*(?:您可能(?:还|也)?(?:感兴趣|喜欢).{0,6}|你(?:可能|或许|也许)(?:还|也)?(?:会)?(?:感兴趣|喜欢|想(?:看|知道)).{0,6}|猜你喜欢|為您推薦|为您推荐|为你推荐|相关(?:阅读|新闻|报道|文章|推荐|资讯|链接|内容|专题|热词|搜索|话题|视频|图集|评论)|相關(?:閱讀|新聞|報導|文章|推薦)|延伸(?:阅读|閱讀)|推荐(?:阅读|文章|新闻|专题|栏目|资讯)|推薦(?:閱讀|文章)|更多(?:阅读|新闻|相关|推荐|文章|精彩内容|相關新聞|報導|新聞)|热门(?:推荐|文章|新闻|阅读|资讯|点击|搜索|专题|话题|视频)|熱門(?:新聞|文章|推薦|話題)|今日(?:热点|推荐|热搜|要闻|头条)|今日\\S{2,4}热点|大家(?:都在|正在)(?:看|搜).{0,2}|(?:大家)?(?:还在|都在)看|热点(?:推荐|搜索|新闻|关注|专题)|往期(?:推荐|精选|回顾|精彩|文章|阅读)|精彩(?:推荐|阅读|图集|文章|图片|回顾|内容推荐)|编辑推荐|小编推荐|精编文章|近期文章|最近(?:文章|内容|更新)|最新(?:文章|新闻|资讯|推荐|评论文章)|(?:作者|小编|他的|TA的)\\S{0,4}最近文章|(?:作者)?其他文章|本栏目?(?:推荐|热点|热门).{0,2}|频道(?:推荐|热点|精选)|图片(?:推荐|新闻)|看了(?:又|还)看|看过(?:本文|该文|此文)的(?:人|还).{0,6}|同类(?:文章|新闻|推荐)|新闻排行|点击排行|阅读排行.{0,3}|热文排行|排行榜|聚焦新聞|健康资讯推荐|娱乐热点|资讯推荐|关联阅读|深度阅读|拓展阅读|链接阅读|延伸报道|前情回顾|相关资料|more (?:stories|news|from .{2,30}|on this story)|related (?:articles?|stories|news|posts|content|topics|coverage)|read more|you (?:may|might) (?:also )?like|recommended(?: for you| reading)?|trending(?: now)?|most (?:read|popular)|sponsored links.*|promoted links.*|lesen sie (?:auch|mehr)|mehr zum thema|das könnte sie auch interessieren|meistgelesen|lee también|te puede interesar|noticias relacionadas|lo más leído|(?:à )?lire aussi|sur le même sujet|les plus lus|関連(?:記事|ニュース|リンク)|あわせて読みたい|おすすめ記事|人気記事|アクセスランキング|관련\\s?(?:기사|뉴스)|많이 본 (?:뉴스|기사)|추천\\s?(?:기사|뉴스)|اقرأ (?:أيض[اًا]{1,2}|المزيد)|مقالات ذات صلة|مواضيع ذات صلة)\\s*(?:更多)?\\s*[】\\]:>»/|·▼↓]*$',
      maxLength: 30,
      opens: 'feed',
      endsArticle: true,
      examples: [
        '相关阅读',
        '延伸閱讀',
        '推荐阅读：',
        '【相关新闻】',
        '大家都在看',
        '往期推荐',
        '作者最近文章',
        'Related Articles',
        'Most Read',
        'Lesen Sie auch',
        'Lee también',
        'Lire aussi',
        '関連記事',
        '관련기사',
        'مقالات ذات صلة',
      ],
      counterExamples: ['相关阅读材料由学校发放。', '延伸阅读的习惯让他受益'],
    },
    {
      id: 'inline-heading',
      seen: ['wechat'],
      scope: 'block',
      position: 'any',
      pattern:
        '^[【\\[▌■◆●▶►*·\\s]*(?:相关(?:阅读|新闻|报道|文章)|延伸(?:阅读|閱讀)|推荐阅读|相關新聞|更多新聞|看更多|繼續閱讀|閱讀更多|read more|see also|also read|related|lesen sie auch|lee también|(?:à )?lire aussi|関連記事|관련기사|اقرأ أيض[اًا]{1,2})\\s*[】\\]]?\\s*[::>|]\\s*\\S.{3,80}$',
      maxLength: 96,
      weak: true,
      examples: [
        '推荐阅读：小城来了一列新火车',
        '延伸閱讀：小城來了一列新火車',
        'Read more: A new train comes to town',
        'Lesen Sie auch: Ein neuer Zug für die Stadt',
        'اقرأ أيضا: قطار جديد في البلدة',
      ],
      counterExamples: ['推荐阅读这本书。'],
    },
    {
      id: 'more',
      seen: ['yicai'],
      scope: 'block',
      position: 'edge',
      pattern:
        '^[+\\s]*(?:更多|查看更多|阅读更多(?:内容)?|加载更多(?:新闻)?|看更多|显示更多|点击查看更多|more|换一换|换一批|最近内容|寻找更多)[\\s,,]*(?:请?(?:狠戳|戳|点击)(?:这里|此处))?\\s*[>».]*$',
      maxLength: 20,
      weak: true,
      examples: ['更多>>', '+ 加载更多新闻', '阅读更多内容，狠戳这里', 'more'],
      counterExamples: ['更多的人选择留下'],
    },
  ],
} satisfies PhraseFile;
