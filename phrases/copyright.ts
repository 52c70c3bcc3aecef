import type { PhraseFile } from '../core/types';

export default {
  kind: 'copyright',
  rules: [
    {
      id: 'no-reprint',
      scope: 'block',
      position: 'edge',
      pattern:
        '^(?=.*(?:不得|禁止|[请請]勿|[严嚴]禁|不可|[谢謝][绝絕]|不准|必究|追究|[违違]者|[请請]|[须須]|需|[将將]|否则|否則))[*※(\\[【]*(?:(?:版权|特别)?声明\\s*:?\\s*)?(?:[^。；;]{0,50}(?:版权|权益|著作权|归)[^。；;]{0,30}[。])?[^。；;]{0,60}?(?:未经|非经|非經|未獲|未获|没有|禁止)[^。]{0,30}(?:转载|轉載|摘编|复制|複製|镜像|翻版|盗用|下载使用|节选|商用)(?![了过過着著的])[^。]{0,50}[。!]?(?:[^。]{0,60}(?:必究|追究|责任|授权|联系|使用)[^。]{0,40}[。!]?){0,3}[)\\]】]*$',
      maxLength: 190,
      endsArticle: true,
      examples: [
        '本文系某某网独家稿件，未经授权，不得转载。',
        '某某健康网(www.example.net)专稿，未经书面授权请勿转载。',
        '【美国某某作品的中文相关权益归某某公司独家所有。未经授权，不得转载、摘编等。】',
        '本網站之文字、圖片及影音，非經授權，不得轉載、公開播送或公開傳輸及利用。',
      ],
      counterExamples: [
        '办法规定，未经批准的企业一律停产；整改不到位的，由县级以上部门依法处罚。',
        '未经我公司书面授权，任何单位和个人不得使用我公司的名称和标识。',
        '两家报社未经作者同意转载了这篇文章，事后各赔了三百元。',
        '被告未经许可复制他人的乐谱，在集市上卖了六年。',
      ],
    },
    {
      id: 'pictures-of-it',
      scope: 'block',
      position: 'tail',
      pattern:
        '^[*※(\\[【]*(?:本文|文中|文内|以上|文章)(?:所有|部分|所用|内|中)?(?:图片|配图|照片|图文|插图)(?:及视频)?(?:除\\S{2,12}外,?)?(?:均|皆|都|全部)?(?:来源(?:于)?|来自|源自|取自|由|为|选自)[^。,]{2,24}(?:提供|拍摄|所摄|授权)?[。]?[)\\]】]*$',
      maxLength: 50,
      examples: ['本文图片来源于网络', '文中图片均由受访者提供', '（以上图片来自某某网）'],
      counterExamples: ['文中图片由他一张一张贴上去，用了三个月，胶水都是自己熬的。'],
    },
    {
      id: 'offenders',
      scope: 'block',
      position: 'tail',
      pattern: '^(?:违者|違者|侵权)\\s*(?:必究|(?:将|將)?(?:依法)?追究[^。,]{0,14})[。!]?$',
      maxLength: 24,
      weak: true,
      endsArticle: true,
      examples: ['违者依法追究相关法律责任', '侵权必究'],
      counterExamples: ['违者将被处以两百元罚款，这条规定执行了三年。'],
    },
    {
      id: 'reprint-note',
      scope: 'block',
      position: 'edge',
      pattern:
        '^[*※(\\[【]*(?:(?:原创|本文|文章|作者)[^。]{0,24}[,。;:]?\\s*)?(?:如需)?(?:转载|轉載|转发|引用|商业转载|转载或内容合作)(?:此文章?|本文)?[^。]{0,12}(?:请|須|须|需|務必|务必)[^。]{0,20}(?:注明|註明|标明|保留|联系|点击|经|附上)[^。]{0,60}[。!]?(?:[^。]{0,40}[。!]?)?[)\\]】]*$',
      maxLength: 150,
      endsArticle: true,
      examples: [
        '转载请注明出处：某某科技',
        '原创文章，作者：某某。转载或内容合作请点击 转载说明 ，违规转载法律必究。',
        '如需转载请联系本公众号',
      ],
      counterExamples: ['他在信里说，转载他的文章要先问过他母亲，因为那些故事都是她讲的。'],
    },
    {
      id: 'own-work',
      scope: 'block',
      position: 'tail',
      pattern:
        '^[*※(\\[【]*(?:以上|本文|文中|本作品|本篇)(?:图文|图片|文字|内容|作品|文章)?(?:均|皆|全部)?(?:为|系|属)[^。,]{1,24}(?:原创|所有)(?:作品|内容|文章)?\\s*,[^。,]{0,8}转载[^。]{0,30}[。!]?[)\\]】]*$',
      maxLength: 80,
      endsArticle: true,
      examples: ['以上图文均为某某原创作品，转载请注明出处。', '本作品为“某某科普”原创，转载时务请注明出处。'],
      counterExamples: ['本作品为他三十岁那年所写，转载过三次，没有一次署对名字。他不在意。'],
    },
    {
      id: 'authorised',
      scope: 'block',
      position: 'tail',
      pattern:
        '^[*※(\\[【]*(?:本文|文章|本稿)(?:经|由|系|已获|获)[^。]{0,40}(?:授权|独家|原创首发|首发于|首发)[^。]{0,60}[。]?(?:[^。]{0,90}(?:转载|出处|链接|注明)[^。]{0,90}[。]?){0,2}[)\\]】]*$|^(?:本文|本稿)(?:原创)?首发[于在][^。,]{1,30}[。]?$',
      maxLength: 200,
      endsArticle: true,
      examples: [
        '本文由 某某 授权 某某网 发表，并经某某网编辑。转载此文章须经作者同意，并请附上出处及本页链接。',
        '本文经授权转载自某某公众号',
        '本文首发于某某公众号（example）',
      ],
      counterExamples: [
        '本文由来：去年冬天，我在车站等车。',
        '文章首发于他的博客，三天里转了两万次。',
        '本文首发于一九二六年，后来编进课本，删去了最后两段。',
      ],
    },
    {
      id: 'support-us',
      scope: 'block',
      position: 'tail',
      pattern:
        '^(?:请支持独立网站|请尊重原创|尊重原创|原创不易|支持原创|原创版权)[^。]{0,60}(?:转发|转载|注明|链接|盗用|授权)[^。]{0,20}(?:https?:\\S+)?[。!>]*$',
      maxLength: 140,
      endsArticle: true,
      examples: ['请支持独立网站，转发请注明本文链接：https://www.example.com/a.shtml', '原创版权禁止商业转载 授权>>'],
      counterExamples: ['尊重原创是这个行业最缺的东西。'],
    },
    {
      id: 'all-rights',
      scope: 'block',
      position: 'tail',
      pattern: '^[^。]{0,90}(?:copyright\\s*[©@(\\d-]|all rights reserved|©\\s?\\d{4}|©\\s?\\p{L}+)[^。]{0,110}[。.]?$',
      maxLength: 200,
      endsArticle: true,
      examples: [
        'Copyright © 1998 - 2024 Example. All Rights Reserved',
        '某某公司版权所有Copyright © 2019 Example Limited All Rights Reserved.',
      ],
      counterExamples: ['The copyright dispute began in 1999 and ended last week.'],
    },
    {
      id: 'all-rights-elsewhere',
      scope: 'block',
      position: 'tail',
      pattern:
        '^.{0,60}(?:alle rechte vorbehalten|todos los derechos reservados|tous droits réservés|無断(?:転載|複製)[^。]{0,12}(?:禁|お断り)|무단\\s?(?:전재|복제)[^.]{0,16}금지|جميع الحقوق محفوظة).{0,40}$',
      maxLength: 120,
      endsArticle: true,
      examples: [
        '© 2024 Beispiel Verlag. Alle Rechte vorbehalten.',
        '저작권자 © 어느일보 무단전재 및 재배포 금지',
        '無断転載を禁じます。',
        'جميع الحقوق محفوظة © 2024',
      ],
      counterExamples: ['Alle Rechte hatte er verloren, vorbehalten blieb ihm nur der Garten.'],
    },
    {
      id: 'owned',
      scope: 'block',
      position: 'tail',
      pattern:
        '^[^。,,了着着過过说寫写]{0,40}版(?:权|權)所有(?:$|[\\s,;:!©@&|()（）\\d/·-]|翻印|未经|违者|侵权|严禁|不得|禁止|经营|备案|转载|盗版|所有内容|制作|技术|Copyright)[^。]{0,90}[。]?$|^[^。,,了着着過过说寫写]{0,40}版(?:权|權)所有[。]?$',
      maxLength: 130,
      endsArticle: true,
      examples: [
        '某某公司 版权所有',
        '某某日报报业集团 版权所有，未经许可不得转载',
        '某某网版权所有 经营许可证编号：豫B2-20040031',
      ],
      counterExamples: [
        '“版权所有”四个字印在扉页上。他读了很久。',
        '这套丛书的版权所有者是作者的女儿，她住在渡口。',
        '出版社在扉页印了版权所有四个字，盗版的人连这四个字也照印。',
      ],
    },
    {
      id: 'licence',
      scope: 'block',
      position: 'tail',
      pattern:
        '^[^。]{0,80}(?:ICP\\s*(?:备|证|備|\\d)|公网安备|经营许可证|许可证编?号?\\s*:|备案号|统一刊号|邮发代号|增值电信业务|广播电视节目制作)[^。]{0,120}$',
      maxLength: 200,
      endsArticle: true,
      examples: [
        '京ICP证030173号',
        '京公网安备11000002000001号',
        '互联网新闻信息服务许可证编号：53120170001',
        '某某日报社出版|国内统一刊号：CN54—0002|邮发代号：67—1',
      ],
      counterExamples: ['公司去年拿到了许可证。'],
    },
    {
      id: 'site-statement',
      scope: 'block',
      position: 'tail',
      pattern:
        '^(?:本站|本网站?|本報|本报)(?:所)?(?:刊登|由|刊载|发布|登載)[^。]{0,90}(?:版权|授权|禁止|不得)[^。]{0,60}[。]?[^。]{0,40}$',
      maxLength: 190,
      endsArticle: true,
      examples: [
        '本站所刊登的某某社各种新闻﹑信息和各种专题专栏资料，均为某某网版权所有，未经协议授权禁止下载使用。',
        '本网站由某某网版权所有，未经授权禁止复制或建立镜像 某某公司负责制作维护',
      ],
      counterExamples: ['本报刊登来信之后，三家医院先后作出回应。'],
    },
  ],
} satisfies PhraseFile;
