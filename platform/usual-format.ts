import type { CopyFormat } from '../core/serialize/formats';
import type { Preferences } from '../core/types/settings';

const FORMATS = {
  plain: 'text',
  bare: 'plain',
  markdown: 'markdown',
  rich: 'rich',
} as const satisfies Record<Preferences['copyFormat'], CopyFormat>;

/** The format that the reader's choice of what to copy stands for. */
export const usualFormat = ({ copyFormat }: Preferences): CopyFormat => FORMATS[copyFormat];
