import type { SharedSelectors } from '../../core/types';

export default {
  kind: 'promo',
  selectors: [],
  words:
    'subscribe subscription newsletter follow-us followus guanzhu app-download appdownload download-app open-app openapp app-banner app-guide down-app callapp call-app reward dashang zanshang donate promo promos promotion promotions'.split(
      ' ',
    ),
} satisfies SharedSelectors;
