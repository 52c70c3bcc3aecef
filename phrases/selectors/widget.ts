import type { SharedSelectors } from '../../core/types';

export default {
  kind: 'widget',
  selectors: [],
  words:
    'share shares sharing sharebar sharebox sharelist sharebtn sharebtns bshare bdshare bdsharebuttonbox jiathis addthis addtoany sharethis ssba fenxiang toolbar toolbars toolbox tool-bar tools qrcode qrcodes qr ewm erweima weixinma font-size fontsize font-resize zihao digg digbox dianzan zan praise thumbs-up vote votes voting favor favorite shoucang gotop go-top backtop back-top totop to-top goback popup popups pop-up modal dialog toast tooltip mask overlay feedback report-error jiucuo survey weather calendar search searchbox search-box searchbar'.split(
      ' ',
    ),
} satisfies SharedSelectors;
