import type { SharedSelectors } from '../../core/types';

export default {
  kind: 'ad',
  selectors: [
    'ins.adsbygoogle',
    '[id^="google_ads_"]',
    '[id^="div-gpt-ad"]',
    '[id^="taboola-"]',
    '.OUTBRAIN',
    '[data-ad-slot]',
    '[data-ad-client]',
    '[data-role="ad"]',
  ],
  words:
    'ad adv advert advertisement advertising adsense sponsor sponsored dfp taboola outbrain guanggao banner gg'.split(
      ' ',
    ),
} satisfies SharedSelectors;
