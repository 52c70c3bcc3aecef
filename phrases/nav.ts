import type { PhraseFile } from '../core/types';

export default {
  kind: 'nav',
  rules: [
    {
      id: 'breadcrumb',
      scope: 'block',
      position: 'head',
      pattern:
        '^(?:(?:您?(?:现在|当前)?(?:的)?位置|当前位置|所在位置|位置)\\s*(?:是|:|在).{0,60}|[^。！？]{0,12}(?:首页|首頁|网)\\s*(?:>|/|»|-)+\\s*[^。！？]{1,50}|.{1,40}>\\s*正文\\s*)$',
      maxLength: 70,
      examples: ['首页 > 饮食 > 烹饪 > 正文', '当前位置：宏观频道首页 > 经济 >', '首頁 / 社會'],
      counterExamples: ['首页改版之后，用户少了一半。'],
    },
    {
      id: 'body-label',
      scope: 'block',
      position: 'head',
      pattern: '^(?:正文|新闻正文|文章正文|内容|打印本页|关闭窗口|正文字号)$',
      maxLength: 6,
      weak: true,
      examples: ['正文'],
      counterExamples: ['正文如下'],
    },
    {
      id: 'back',
      scope: 'block',
      position: 'tail',
      pattern:
        '^(?:返回|回到|进入|回|去)\\s*\\S{0,10}(?:首页|首頁|顶部|頂部|主页|列表|频道|专题|搜狐|网易首页|门户)(?:\\s*[,，]?\\s*(?:查看|阅读|浏览)?更多\\S{0,6})?\\s*[>»]*(?:\\s*下载\\S{2,14}客户端)?$',
      maxLength: 36,
      examples: ['返回首页', '进入某某首页', '返回某某首页 下载某某新闻客户端', '返回顶部>>'],
      counterExamples: ['返回首页的按钮做得太小'],
    },
    {
      id: 'back-tail',
      scope: 'tail',
      position: 'any',
      pattern:
        '(?:返回(?:搜狐|\\S{1,8}(?:首页|频道|专题))\\s*(?:,\\s*(?:查看|阅读|浏览)更多|>{1,3})|返回(?:腾讯|新浪|网易|凤凰|搜狐)\\S{0,3}首页)\\s*[>»]*$',
      maxLength: 24,
      examples: ['谢谢返回搜狐，查看更多', '整顿仍将持续。返回腾讯网首页>>'],
      counterExamples: ['他决定返回搜狐工作。', '用户可以返回频道查看'],
    },
    {
      id: 'article-over',
      scope: 'block',
      position: 'tail',
      pattern: '^(?:正文已结束|本文结束|全文完|文章结束)\\s*[,，]?\\s*(?:您?可以按alt\\+\\d进行评论)?$',
      maxLength: 24,
      endsArticle: true,
      examples: ['正文已结束，您可以按alt+4进行评论'],
      counterExamples: ['正文已结束，附录还没有开始，他又写了两年。'],
    },
    {
      id: 'back-en',
      scope: 'block',
      position: 'tail',
      pattern:
        '^[<«←\\s]*(?:back|return) to (?:the )?(?:top|front page|home ?page|main page|index|contents|news)[.>»\\s]*$',
      maxLength: 40,
      examples: ['Back to the front page', '« Back to top'],
      counterExamples: ['Back to the front page went the story nobody wanted'],
    },
    {
      id: 'footer-links',
      scope: 'block',
      position: 'tail',
      pattern:
        '^(?=.*(?:关于我们|网站简介|网站地图|网站声明|联系我们|关于腾讯|版权声明|广告服务|人才招聘|友情链接|About))[^。！？]*(?:\\||-|\\s|$)[^。！？]*$',
      maxLength: 120,
      weak: true,
      examples: ['关于我们|外宣服务|人才招聘|联系我们|友情链接', '某某集团简介- 网站简介- 广告服务- 联系我们'],
      counterExamples: ['广告服务收入增长两成。'],
    },
  ],
} satisfies PhraseFile;
