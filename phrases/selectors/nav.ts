import type { SharedSelectors } from '../../core/types';

export default {
  kind: 'nav',
  selectors: ['nav', '[role="navigation"]', '[role="banner"]', '[role="contentinfo"]'],
  words:
    'nav navi navigation topnav menu breadcrumb crumb mianbao weizhi dangqian currentposition sitemap footer foot pageheader siteheader globalheader topbar'.split(
      ' ',
    ),
} satisfies SharedSelectors;
