import type { FamilyRule } from '../../core/types';

export default {
  id: 'huanqiu',
  name: '环球网',
  verified: '2026-11-27',
  // The article and its facts stand in fields that a script shows elsewhere.
  evidence: ['textarea.article-content'],
  metadata: {
    title: [{ selector: 'textarea.article-title' }],
    byline: [{ selector: 'textarea.article-author', match: '(?:作者[:：])?\\s*(.+)' }],
    source: [{ selector: 'textarea.article-source-name' }],
    publishedTime: [{ selector: 'textarea.article-time' }],
    editor: [{ selector: 'textarea.article-editor-name', match: '(?:责编|责任编辑)[:：]\\s*(\\S+)' }],
  },
} satisfies FamilyRule;
