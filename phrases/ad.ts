import type { PhraseFile } from '../core/types';

export default {
  kind: 'ad',
  rules: [
    {
      id: 'label',
      scope: 'block',
      position: 'any',
      pattern:
        '^[\\[(【—-]*\\s*(?:广告|廣告|推广|推廣|赞助(?:内容)?|ADVERTISEMENT|Advertisements?|AD|Sponsored|Promoted|Anzeige|Werbung|Publicidad|Publicité|Pubblicità|Publicidade|スポンサーリンク|広告|광고|إعلان|广告设置|[-—]+\\s*(?:AD|广告)\\s*[-—]+|-{1,3}\\s*廣告\\s*[,,]?\\s*(?:請|请)(?:繼續|继续)(?:往下)?(?:閱讀|阅读)\\s*-{0,3})\\s*[\\])】—-]*$',
      maxLength: 22,
      examples: ['广告', '【廣告】', 'ADVERTISEMENT', 'Anzeige', 'スポンサーリンク', '- 廣告 請繼續往下閱讀 -'],
      counterExamples: ['广告法'],
    },
    {
      id: 'labelled',
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
