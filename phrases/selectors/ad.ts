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
    'ad ads adv advs advert adverts advertise advertisement advertising adbox adbanner adsense adarea adwrap adsbox sponsor sponsored sponsors dfp taboola outbrain guanggao ggw tonglan banner gg'.split(
      ' ',
    ),
} satisfies SharedSelectors;
