import type { PhraseFile } from '../core/types';

export default {
  kind: 'source',
  rules: [
    {
      id: 'paper-page',
      seen: ['1905', 'people', 'gmw'],
      scope: 'block',
      position: 'tail',
      pattern:
        '^[(《]{0,2}\\s*《?\\s*(?<source>\\p{Script=Han}{2,12}?)\\s*》?\\s*\\(?\\s*(?:\\d{4}年\\d{1,2}月\\d{1,2}日)?\\s*(?:第)?\\s*\\d{1,2}\\s*版\\s*\\)?\\s*\\)?$',
      maxLength: 40,
      examples: ['《 某某日报 》（ 2024年05月10日 04 版）', '（《某某日报》2023年1月3日 第12版）'],
      counterExamples: ['《某某日报》（2024年）头版刊登了这封来信。'],
    },
    {
      id: 'bar-time',
      seen: ['guancha', 'thepaper', 'yahoo'],
      scope: 'block',
      position: 'edge',
      pattern:
        '^[^。!?,]{0,24}\\d{4}\\s?[-/.年]\\s?\\d{1,2}\\s?[-/.月]\\s?\\d{1,2}日?\\s*\\d{1,2}:\\d{2}(?::\\d{2})?[^。!?,]{0,40}$',
      maxLength: 80,
      examples: [
        '2019-09-26 10:56:28 某某时报网',
        '原创 某某都市报 2019-09-09 16:01:46',
        '2020-10-04 15:05某某報 記者某某／即時報導',
        '2019年09月11日01:53 某某科技 我有话说(1307人参与) 收藏本文',
      ],
      counterExamples: ['2019年9月26日，某某公司宣布成立。', '2024年5月6日7:10，首班列车驶出车站，一共坐了四百人。'],
    },
    {
      id: 'bar-date',
      seen: ['cmse'],
      scope: 'block',
      position: 'head',
      pattern:
        '^(?:\\d{4}\\s?[-/.年]\\s?\\d{1,2}\\s?[-/.月]\\s?\\d{1,2}\\s?日?|\\d{1,2}[-/月]\\d{1,2}日?)(?:\\s*(?:星期|周|週).)?\\s*(?:\\d{1,2}:\\d{2}(?::\\d{2})?)?(?:\\s+(?:关注|收藏|分享|原创|转载))?$',
      maxLength: 30,
      weak: true,
      examples: ['2024-05-20 06:48', '2012年6月24日', '05-20 06:48', '5月20日 06:48 关注'],
      counterExamples: ['2012年6月24日，对接成功。'],
    },
    {
      id: 'ago',
      seen: ["accounts' articles"],
      scope: 'block',
      position: 'head',
      pattern: '^(?:刚刚|昨天|前天|今天|\\d{1,3}\\s?(?:分钟|小时|天|周|个?月|年)前)(?:\\s*\\d{1,2}:\\d{2})?$',
      maxLength: 14,
      weak: true,
      examples: ['5小时前', '昨天 22:17'],
      counterExamples: ['5小时前，列车出发了'],
    },
  ],
} satisfies PhraseFile;
