import type { SharedSelectors } from '../../core/types';

export default {
  kind: 'nav',
  selectors: ['nav', '[role="navigation"]', '[role="banner"]', '[role="contentinfo"]'],
  words:
    'nav navs navbar navi navigation topnav subnav mnav sitenav channel-nav menu menus topmenu breadcrumb breadcrumbs crumb crumbs bread mianbao mianbaoxie weizhi dangqian curpos current-position site-map sitemap footer foot foots footerwrap bottom-nav page-header page-footer site-header site-footer global-header topbar top-bar'.split(
      ' ',
    ),
} satisfies SharedSelectors;
