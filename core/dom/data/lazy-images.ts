/** Where lazy loaders keep an image's address until it is scrolled into view, best first. */
export const LAZY_ATTRIBUTES =
  'data-original data-src data-lazy-src data-actualsrc data-lazyload data-lazy data-url data-img data-image data-original-src data-echo data-srcset data-full-src data-hi-res-src data-mcesrc _src zoomfile file original'.split(
    ' ',
  );

/** File names of the pictures that stand in until then. */
export const PLACEHOLDER =
  /(?:^data:|^about:|placeholder|blank|loading|spacer|transparent|1x1|pixel|grey\.|gray\.|lazy|default_?(?:img|pic)|no-?pic)/i;

/** Addresses of pictures that count visits. */
export const TRACKER = /\/(?:pixel|beacon|track(?:er|ing)?|count(?:er)?|hm|stat|collect|1x1)[/.?]/i;
