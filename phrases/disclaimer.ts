import type { PhraseFile } from '../core/types';

export default {
  kind: 'disclaimer',
  rules: [
    {
      id: 'platform-upload',
      seen: ['guancha'],
      scope: 'block',
      position: 'edge',
      pattern:
        '^["“]?(?:特别声明|平台声明|声明|免责声明|郑重声明)?\\s*:?\\s*(?:以上|本文|文章|该文|本内容|此文|该作品)[^。]{0,60}(?:用户|创作者|作者|机构|号主|自媒体|平台)[^。]{0,40}(?:上传|发布|存储|立场|观点)[^。]{0,70}(?:存储(?:空间)?服务|立场|观点|信息发布平台|存储空间服务)[。]?["”]?(?:\\s*发[布表]于\\s*\\S{2,8})?$',
      maxLength: 170,
      endsArticle: true,
      badge: 'personal-opinion',
      examples: [
        '特别声明：以上内容(如有图片或视频亦包括在内)为自媒体平台“某某号”用户上传并发布，本平台仅提供信息存储服务。',
        '声明：该文观点仅代表作者本人，某某号系信息发布平台，某某仅提供信息存储空间服务。',
        '免责声明：本内容来自某某平台创作者，不代表某某新闻的观点和立场。',
        '以上内容为用户在某某网社区上传并发布，仅代表发帖用户观点。发表于某某市',
        '本文为政务等机构在某某新闻上传并发布，仅代表该机构观点，不代表某某新闻的观点或立场，某某新闻仅提供信息发布平台。',
      ],
      counterExamples: ['声明：近日有人冒用本公司名义招聘，本公司从未委托任何机构收取费用，特此声明。'],
    },
    {
      id: 'author-opinion',
      seen: ['huxiu', 'yidianzixun'],
      scope: 'block',
      position: 'edge',
      pattern:
        '^[*※(\\[【]*(?:(?:特别|平台|免责)?(?:声明|提示|说明)\\s*:?\\s*)?(?:本文|文章|文中|以上|此文|该文|本稿件?|文章内容|本专栏)(?:内容|观点)?(?:[^。]{0,16})(?:仅代表|只代表|僅代表|系|为|均为|不代表|不构成)(?:作者|该作者|发布者|其|個人|个人|原作者|本人|本网|本站|本平台)[^。]{0,60}[。]?(?:[^。]{0,60}(?:无关|立场|观点|责任|风险自担|投资建议|证实)[^。]{0,24}[。]?){0,2}[)\\]】]*$',
      maxLength: 170,
      endsArticle: true,
      badge: 'personal-opinion',
      examples: [
        '本文仅代表作者个人观点。',
        '*文章为作者独立观点，不代表某某网立场',
        '（本文仅代表作者观点，不代表本网立场）',
        '声明：本文仅代表作者个人观点，与本站无关。',
      ],
      counterExamples: ['本文作者是一名铁路工人，在小城住了四十年。', '他说，文章只代表他那一代人的记忆。'],
    },
    {
      id: 'investment',
      seen: ['financial pages'],
      scope: 'block',
      position: 'edge',
      pattern:
        '^[*※(\\[【]*(?:(?:风险|特别|投资)?(?:声明|提示|免责声明)\\s*:?\\s*)?[^。]{0,70}(?:不(?:构成|作为|作)(?:任何|实质性|具体)?(?:的)?投资(?:建议|依据)|(?:投资|据此操作|股市)[^。]{0,8}风险(?:自担|自负)|投资有风险|股市有风险)[^。]{0,60}[。]?(?:[^。]{0,50}(?:谨慎|风险|自负|自担)[^。]{0,12}[。]?)?[)\\]】]*$',
      maxLength: 160,
      endsArticle: true,
      badge: 'investment-risk',
      examples: [
        '声明：某某时报力求信息真实、准确，文章提及内容仅供参考，不构成实质性投资建议，据此操作风险自担。',
        '（投资有风险，入市需谨慎）',
        '风险提示：本文不构成投资建议。',
      ],
      counterExamples: [
        '分析师在采访中反复说，投资有风险这句话被写得太小。但没有人去读它，也没有人在意。于是亏损接踵而至。',
      ],
    },
    {
      id: 'infringement',
      seen: ['netease'],
      scope: 'block',
      position: 'edge',
      pattern:
        '^[*※PS.:(\\[【注]*(?:(?:免责|版权|特别|郑重)?(?:声明|说明)\\s*:?\\s*)?[^。]{0,70}(?:如(?:果)?(?:有|涉及|涉|存在)?|若(?:有|涉及)?|[,、;]|^)[^。]{0,14}(?:侵权|侵犯|版权(?:问题|等)|异议|侵删|权益|不妥)[^。]{0,26}(?:联系|聯繫|告知|删除|刪除|撤下|删|处理)[^。]{0,40}[。!]?[)\\]】]*$',
      maxLength: 150,
      endsArticle: true,
      examples: [
        '图片来自网络，如有侵权，请联系删除。',
        '免责声明：本文转载自网络，如涉及版权问题，请及时联系我们处理。',
        '（图文来源网络，侵权请联系删除）',
      ],
      counterExamples: ['法院认为，如有侵权，平台应当在收到通知后采取措施；平台没有这样做。'],
    },
    {
      id: 'ai',
      seen: ['generated texts'],
      scope: 'block',
      position: 'edge',
      pattern:
        '^[*※(\\[【]*(?:本文|文章|内容|图片|以上内容|部分内容|此内容|该内容|摘要|封面图?)?(?:内容|图片)?(?:系|由|为|含|可能由|疑似)\\s*(?:AI|人工智能|大模型|ChatGPT|DeepSeek|\\S{2,6}大模型)\\s*(?:辅助)?(?:生成|创作|撰写|合成|绘制|制作|总结|整理)(?:的)?(?:内容)?[^。]{0,24}[。]?[)\\]】]*$',
      maxLength: 50,
      badge: 'ai-generated',
      examples: ['本文由AI生成，仅供参考', '（图片由AI生成）', '内容由人工智能辅助创作。'],
      counterExamples: ['他说，这幅画由AI生成，却拿了第一名，评委事后承认没有看出来。'],
    },
    {
      id: 'risk',
      seen: ['financial pages'],
      scope: 'block',
      position: 'tail',
      pattern:
        '^[*※(\\[【]*(?:风险提示|风险提醒|投资提示|风险警示)[】\\]]?\\s*:?\\s*[^。]{0,60}(?:有风险|须?谨慎|仅供参考|不构成|自负|自担)[^。]{0,40}[。!]?[)\\]】]*$',
      maxLength: 120,
      examples: ['风险提示：市场有风险，投资需谨慎。', '【风险提示】本文内容仅供参考，不构成投资建议'],
      counterExamples: ['风险提示写在合同第九页，字很小，他签字的时候没有看见。'],
    },
    {
      id: 'platform-upload-en',
      seen: ["accounts' articles"],
      scope: 'block',
      position: 'edge',
      pattern:
        '^["“]?(?:special statement|notice|disclaimer|statement)\\s*:\\s*(?:the )?(?:content|above|article|views?|opinions?).{10,220}(?:storage (?:space )?services?|views? of|information (?:only|purposes)|own)\\.?\\s*["”]?$',
      maxLength: 260,
      endsArticle: true,
      examples: [
        'Notice: The content above (including the pictures and videos if any) is uploaded and posted by a user of Some Hao, which is a social media platform and only provides information storage services.',
      ],
      counterExamples: ['Notice: the museum will be closed on Monday for repairs.'],
    },
    {
      id: 'author-views-en',
      seen: ['English pages'],
      scope: 'block',
      position: 'edge',
      pattern:
        '^[*(\\[]*(?:(?:disclaimer|note|editor.s note)\\s*:\\s*)?(?:(?:the|any|all) )?(?:views?|opinions?|statements?|facts)(?:,? (?:and|or) (?:views?|opinions?|statements?|facts|contents?))?(?: and opinions)? (?:expressed|stated|contained|presented)\\b[^.]{0,90}\\b(?:those of the (?:authors?|writers?|columnists?)|(?:author|writer|columnist)s?.{0,3} (?:own|alone|personal))\\b.{0,160}[)\\]]*$',
      maxLength: 300,
      endsArticle: true,
      examples: [
        'The views expressed in this article are those of the author and do not reflect the position of this website.',
        'The opinions expressed here are the author’s own and do not necessarily represent the views of the paper.',
        'Disclaimer: Any views or opinions expressed in this piece are solely those of the authors.',
      ],
      counterExamples: [
        'The views expressed at the meeting were divided, and the mayor asked for another week.',
        'Opinions expressed by readers filled two pages of the paper on Monday.',
      ],
    },
    {
      id: 'site-works',
      seen: ['bjd'],
      scope: 'block',
      position: 'tail',
      pattern:
        '^[①②③④⑤1-9、.()\\s]*(?:(?:版权|免责|特别)声明\\s*:\\s*)?(?:凡(?:是)?(?:本(?:网|站|报)|注明|在本)[^。]{4,160}(?:转载|版权|授权|负责|使用)[^。]{0,80}[。]?(?:[^。]{0,120}[。]){0,3}|如(?:因|遇|对|有|涉及)(?:本网|本站|关于)?(?:作品|文章|稿件)(?:的)?内容[、,,]?版权[^。]{0,60}[。]?(?:[^。]{0,12}(?:电话|邮箱|热线)\\s*:[^。]{4,40}[。]?)?)$',
      maxLength: 320,
      endsArticle: true,
      examples: [
        '① 凡本网注明“来源：某某网”的所有作品，版权均属于某某网，未经本网授权不得转载。违反上述声明者，本网将追究其相关法律责任。',
        '③ 如因作品内容、版权和其它问题需要同本网联系的，请在30日内进行。',
        '如遇作品内容、版权等问题，请在文章刊发之日起30日内与本网联系。版权联系电话：010-00000000',
      ],
      counterExamples: ['凡是下雪的日子，他都要去车站等一趟不会来的列车。', '如遇大风，渡口停航，票款全额退还。'],
    },
    {
      id: 'unverified',
      seen: ['rumours'],
      scope: 'block',
      position: 'edge',
      pattern:
        '^[*※(\\[【]*(?:以上|本文|文中|该|相关)(?:内容|信息|消息|说法)?(?:真实性)?(?:尚|还|暂)?未(?:经|获|得到)?(?:官方|本网|本站|\\S{2,6})?(?:证实|核实|確認|确认)[^。]{0,30}[。]?[)\\]】]*$',
      maxLength: 50,
      badge: 'unverified',
      examples: ['以上内容未经证实，仅供参考。', '（相关信息尚未得到官方证实）'],
      counterExamples: ['该消息未经证实就被转发了三万次，警方随后介入调查，并约谈了最早发帖的几名网民。'],
    },
    {
      id: 'columnist-opinion',
      seen: ['columns'],
      scope: 'tail',
      position: 'tail',
      pattern: '\\(\\s*(?:本文|文章)(?:仅|只)代表作者(?:本人|个人)?(?:观点|意见|立场)[^()]{0,30}\\)$',
      maxLength: 50,
      badge: 'personal-opinion',
      examples: ['小城终于有了火车。（本文仅代表作者观点）'],
      counterExamples: ['（本文写于车站）小城终于有了火车'],
    },
  ],
} satisfies PhraseFile;
