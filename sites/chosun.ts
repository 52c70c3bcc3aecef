import type { SiteRule } from '../core/types';

export default {
  id: 'chosun',
  name: '朝鲜日报中文网',
  hosts: ['cnnews.chosun.com'],
  verified: '2026-11-23',
  timeZone: 'Asia/Seoul',
  article: ['^cnnews\\.chosun\\.com/client/news/viw\\.asp\\?.*nNewsNumb=\\d+'],
  content: ['#articleBody'],
  metadata: {
    title: [{ selector: '#title_title h4' }],
    byline: [{ selector: '.name_ctrl strong' }],
    publishedTime: [{ selector: '.date_text p', match: '输入\\s*[:：]\\s*([\\d\\-]+\\s+[\\d:]+)' }],
    modifiedTime: [{ selector: '.date_text p', match: '更新\\s*[:：]\\s*([\\d\\-]+\\s+[\\d:]+)' }],
  },
  tidy: ['.SNS_Box', '.ctrl2'],
} satisfies SiteRule;
