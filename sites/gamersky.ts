import type { SiteRule } from '../core/types';

export default {
  id: 'gamersky',
  name: '游民星空',
  hosts: ['.gamersky.com'],
  verified: '2026-11-23',
  article: ['^\\w+\\.gamersky\\.com/(?:\\w+/)+(?:Content-)?\\d+(?:_\\d+)?\\.s?html'],
  content: ['.gsAreaContextArt', '.Mid2L_con'],
  strip: [
    { selector: '.gs_bot_author', kind: 'editor' },
    { selector: '.yu-pages, .page_css, #pe100_page_contentpage', kind: 'pagination' },
    { selector: '.gs_nc_editor, .gs_ccs_solve', kind: 'related' },
  ],
  metadata: {
    title: [{ selector: '.ymw-contxt-aside h1' }, { selector: '.Mid2L_tit h1' }],
    publishedTime: [{ selector: '.ymw-contxt-aside span' }, { selector: '.Mid2L_tit .detail' }],
    source: [
      { selector: '.ymw-contxt-aside span', match: ':\\d{2}\\s+(.+?)(?:\\[|$)' },
      { selector: '.Mid2L_tit .detail', match: '来源[:：]\\s*([^\\s\\[]+)' },
    ],
    byline: [{ selector: '.Mid2L_tit .detail', match: '作者[:：]\\s*(\\S+)' }],
    editor: [{ selector: '.gs_bot_author', match: '责任编辑[:：]\\s*(\\S+)' }],
  },
  next: { selector: '.yu-btnwrap .page-next, .page_css a', text: '^下一页' },
  tidy: ['#gsTgWapNavBottom', '#gsTgWapConBdshareTop', '.ymw-bdshare-new', '.wjpingtai'],
} satisfies SiteRule;
