/** Boxes in which no picture is an article's. */
export const APART = 'nav,aside,footer,form,[role="navigation"],[role="complementary"],[role="banner"],dialog';

/** Names of pictures that are the page's own: who wrote, who published, what to share it by. */
export const PAGE_PICTURE =
  /(?:^|[^a-z])(?:avatars?|author|head-?img|logo|icons?|emoji|qr-?code|qrcode|share|social|ad|ads|advert\w*|banner|sponsor\w*|promo\w*|tracking|button|btn)(?:[^a-z]|$)/i;

/** What names the picture that stands for a page. */
export const DECLARED =
  'meta[property="og:image" i],meta[property="og:image:url" i],meta[name="og:image" i],meta[name="twitter:image" i],meta[itemprop="image"],link[rel="image_src" i],link[rel="preload"][as="image"]';
