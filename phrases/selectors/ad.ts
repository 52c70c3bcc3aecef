import type { SharedSelectors } from '../../core/types';

export default {
  kind: 'ad',
  selectors: ['ins.adsbygoogle', '[id^="google_ads_"]', '[class~="ad"]', '[class~="advertisement"]'],
} satisfies SharedSelectors;
