import type { PhraseFile } from '../core/types';

export default {
  kind: 'contact',
  rules: [
    {
      id: 'report-line',
      scope: 'block',
      position: 'tail',
      pattern:
        '^[※*\\s]*(?:\\S{0,20}(?:违法(?:和|与)?不良信息举报|不良信息举报|举报)(?:电话|邮箱|中心|热线|入口)|(?:新闻|爆料|报料|线索)\\S{0,4}(?:热线|电话|邮箱|QQ|微信)\\s*[:：])[^。]{0,90}[。]?$',
      maxLength: 130,
      examples: ['违法和不良信息举报电话：020-00000000', '新闻热线：010-00000000'],
      counterExamples: ['举报电话打了三遍才接通。他说了自己的名字。', '联系电话：0000-0000000'],
    },
    {
      id: 'desk-line',
      scope: 'block',
      position: 'tail',
      pattern: '^[^。:]{2,16}(?:报料|爆料|联系方式|报料热线|新闻热线|投稿邮箱|合作邮箱)\\s*:[^。]{3,80}$',
      maxLength: 100,
      examples: [
        '某某新闻报料：4009-00-0000 某某新闻，未经授权不得转载',
        '某某财经频道联系方式：热线电话 (010)00000000',
      ],
      counterExamples: ['他的联系方式：没有。'],
    },
    {
      id: 'submissions',
      scope: 'block',
      position: 'edge',
      pattern:
        '^[※*·\\s【\\[]*(?:投稿|商务合作|商務合作|广告合作|内容合作|合作|转载|寻求报道|尋求報導|联系我们|投稿邮箱|合作联系|媒体合作|广告投放|商务|爆料|求职|加入我们)(?:邮箱|热线|微信|电话|及合作|请?联系|请(?:发|加|致|咨询)\\S{0,6}|,\\s*请\\s*点击\\s*(?:这里|此处)|与\\S{2,6})?\\s*[】\\]]?\\s*(?:[::|,]\\s*|\\s)[^。]{0,60}[。]?$',
      maxLength: 84,
      weak: true,
      examples: ['投稿邮箱：a@example.com', '商务合作：微信 abc123', '寻求报道，请 点击这里 。'],
      counterExamples: ['合作社去年分红三次'],
    },
    {
      id: 'submit-box',
      scope: 'block',
      position: 'edge',
      pattern:
        '^(?:投稿|来稿|來稿|供稿)(?:请|請)?(?:寄|发|發|致|投)(?:送)?[到至]?\\s*:?\\s*[\\w.+-]+@[\\w.-]+.{0,180}$',
      maxLength: 230,
      examples: [
        '投稿請寄到 a@example.com 來信請附上投稿人真實名字和電話，並直接附上投稿內容。我們會在收到稿件後24小時內回信。',
        '来稿请发至a@example.com',
      ],
      counterExamples: ['投稿寄到编辑部的时候，那个编辑已经退休了。'],
    },
    {
      id: 'send-mail',
      scope: 'block',
      position: 'tail',
      pattern:
        '^[^。]{0,30}(?:发送邮件至|邮件至|发邮件到|来信请寄|投稿至|请发至)\\s*[\\w.+-]+@[\\w.-]+[^。]{0,40}[。]?$',
      maxLength: 100,
      examples: ['发送邮件至a@example.com申请加入某某号', '来稿请发至 a@example.com'],
      counterExamples: ['他把邮件发给了编辑部。'],
    },
    {
      id: 'correct',
      scope: 'block',
      position: 'tail',
      pattern:
        '^[-\\s【\\[]*(?:纠错|我要纠错|给编辑写信|举报文章问题|举报反馈|内容举报|侵权投诉|意见反馈|我要反馈)[】\\]\\s>]*$',
      maxLength: 14,
      examples: ['【纠错】', '-- 给编辑写信', '内容举报'],
      counterExamples: ['纠错机制'],
    },
  ],
} satisfies PhraseFile;
