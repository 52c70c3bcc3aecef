import type { FamilyRule } from '../../core/types';

export default {
  id: 'trs',
  name: '拓尔思 TRS WCM',
  verified: '2026-11-23',
  evidence: ['.TRS_Editor', '.trs_editor_view', '.trs_word', '.Custom_UnionStyle', '.view.TRS_UEDITOR'],
  content: ['.trs_editor_view', '.view.TRS_UEDITOR', '.TRS_Editor', '.trs_word', '.Custom_UnionStyle'],
} satisfies FamilyRule;
