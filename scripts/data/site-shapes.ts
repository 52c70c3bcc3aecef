import type { MetadataField } from '../../core/types';

/** What a registrable name stands before: two labels where the registry sells third-level names. */
export const PUBLIC_SUFFIX = /(?:\.(?:com|net|org|gov|edu|ac|co)\.[a-z]{2}|\.[a-z]{2,})$/;

/** The site's name behind the last separator of a document title. */
export const TITLE_TAIL = /[-_|｜│—]\s*([^-_|｜│—]{2,12})$/u;

/** What the bar at the headline says, and how a rule reads it. */
export const BAR_LABELS: readonly {
  readonly field: MetadataField;
  readonly pattern: string;
  readonly match?: string;
}[] = [
  { field: 'publishedTime', pattern: '20\\d\\d[-/.年]\\s?\\d{1,2}[-/.月]\\s?\\d{1,2}' },
  { field: 'source', pattern: '(?:来源|來源|稿源)\\s*[:：]', match: '(?:来源|來源|稿源)\\s*[:：]\\s*(\\S+)' },
  { field: 'byline', pattern: '作者\\s*[:：]', match: '作者\\s*[:：]\\s*(\\S+)' },
  {
    field: 'editor',
    pattern: '(?:编辑|責編|责编|編輯)\\s*[:：]',
    match: '(?:编辑|責編|责编|編輯)\\s*[:：]\\s*([^\\s\\]】)）]+)',
  },
];
