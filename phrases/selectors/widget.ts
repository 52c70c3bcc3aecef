import type { SharedSelectors } from '../../core/types';

export default {
  kind: 'widget',
  selectors: [],
  words:
    'share sharing bshare bdshare jiathis addthis fenxiang toolbar toolbox tools qrcode qr erweima fontsize zihao digg zan dianzan thumbsup vote voting favorite shoucang gotop backtop totop popup modal dialog toast tooltip mask overlay feedback reporterror jiucuo survey weather calendar search'.split(
      ' ',
    ),
} satisfies SharedSelectors;
