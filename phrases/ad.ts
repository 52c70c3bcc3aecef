import type { PhraseFile } from '../core/types';

export default {
  kind: 'ad',
  rules: [
    {
      id: 'label',
      seen: ['360kuai', 'wenxuecity'],
      scope: 'block',
      position: 'any',
      pattern:
        '^[\\[(【—-]*\\s*(?:广告|廣告|推广|推廣|赞助(?:内容)?|ADVERTISEMENT|Advertisements?|AD|Sponsored|Promoted|Anzeige|Werbung|Publicidad|Publicité|Pubblicità|Publicidade|スポンサーリンク|広告|광고|إعلان|广告设置|[-—]+\\s*(?:AD|广告)\\s*[-—]+|-{1,3}\\s*廣告\\s*[,,]?\\s*(?:請|请)(?:繼續|继续)(?:往下)?(?:閱讀|阅读)\\s*-{0,3})\\s*[\\])】—-]*$',
      maxLength: 22,
      examples: ['广告', '【廣告】', 'ADVERTISEMENT', 'Anzeige', 'スポンサーリンク', '- 廣告 請繼續往下閱讀 -'],
      counterExamples: ['广告法'],
    },
    {
      id: 'advertiser',
      seen: ['pages of Taiwan', 'English pages'],
      scope: 'block',
      position: 'any',
      pattern:
        '^[\\[(【<*※▌■\\s]*(?:(?:本文|本篇|本专题|本单元|本内容|内容|专题)由[^。,]{2,16}(?:赞助|冠名)(?:播出|制作|提供)?|(?:本文|本篇|本专题|内容)由(?:合作[伙夥]伴|赞助商|广告主|广告客户|品牌方?|客户)(?:提供|赞助|制作)|广告(?:企划|专题|主|部|客户)(?:制作|提供|内容)?|(?:赞助商?|合作[伙夥]伴|品牌|广告主|商业)(?:内容|专区|提供|企划)|(?:广编特辑|广编企划|广告特辑|企划特辑|业配文?)[\\])】>]?\\s*[^。,]{0,20}|[^。,:\\s]{2,16}\\s+(?:广告|赞助)|(?:paid (?:post|content|partnership)|partner content|presented by [^.]{2,40}|in partnership with [^.]{2,40}))[\\])】>*\\s]*$',
      maxLength: 50,
      examples: ['本文由某某旅行社赞助', '广告企划制作', '内容由合作伙伴提供', '【广编特辑】某某旅行社', 'Paid Post'],
      counterExamples: ['广告企划部的灯整夜亮着。', '本文由他口述', '品牌内容和渠道，他都不懂。'],
    },
    {
      id: 'labelled',
      seen: ['360kuai'],
      scope: 'block',
      position: 'any',
      pattern: '^(?:广告|廣告|推广|by Taboola)\\s*(?:通知)?\\s*[:|]?\\s*\\S.{3,70}$',
      maxLength: 80,
      weak: true,
      examples: ['广告 春装上新，全场五折', '广告通知：课程报名中'],
      counterExamples: ['中国广告协会发布报告'],
    },
    {
      id: 'sponsored-article',
      seen: ['advertorials'],
      scope: 'block',
      position: 'edge',
      pattern:
        '^[(\\[【*]*(?:(?:本文|此文|以上内容|本内容)(?:为|系|是)?(?:广告|推广|商业推广|品牌推广|赞助内容|合作推广|广告推广|软文)(?:内容|文章|信息)?[^。]{0,20}|(?:为|系|是)?(?:广告|推广|商业推广|品牌推广|赞助内容|合作推广|广告推广|软文)(?:内容|文章|信息)?(?:\\s*[,:]?\\s*仅供参考)?)[。]?[)\\]】]*$',
      maxLength: 34,
      weak: true,
      badge: 'advertisement',
      examples: ['（本文为推广内容）', '【广告】', '本文系商业推广，内容由品牌提供'],
      counterExamples: ['推广费用增加，是亏损扩大的主要原因。', '广告公司的人昨晚全走了，只剩下门口的两盆花还亮着灯。'],
    },
  ],
} satisfies PhraseFile;
