/** Where lazy loaders keep an image's address until it is scrolled into view, best first. */
export const LAZY_ATTRIBUTES =
  'data-original data-src data-lazy-src data-actualsrc data-lazyload data-lazy data-original-src data-echo data-full-src data-hi-res-src'.split(
    ' ',
  );

/** The same, where other things are kept under these names, too: only what names a picture's file counts. */
export const LOOSE_ATTRIBUTES = 'data-url data-img data-image data-mcesrc _src zoomfile file original'.split(' ');

/** Where several sizes are told. */
export const SET_ATTRIBUTES = ['data-srcset', 'data-lazy-srcset', 'srcset'];

/** Where the address of a background is kept until it is needed. */
export const BACKGROUND_ATTRIBUTES = ['data-bg', 'data-background-image', 'data-background'];

/** Whole file names, without ending and size, of the pictures that stand in until then. */
export const PLACEHOLDER =
  /^(?:(?:(?:img|image|pic)[-_]?)?(?:place-?holder|blank|loading|loader|default|lazy(?:load)?)|(?:blank|default|lazy|loading|no|none)[-_]?(?:img|image|pic|photo|bg)|spacer|transparent|pixel|dot|empty|gr[ae]y|[0-3]x[0-3])(?:[-_.@]?\d{1,4}(?:x\d{1,4})?(?:px)?)?$/i;

/** Pictures of one pixel, written into the address: the first bytes of a GIF and of a PNG with sides of 1. */
export const PIXEL_DATA =
  /^data:image\/(?:gif;base64,R0lGOD[a-z0-9]{2}h?AQAB|png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAAB)/i;

/** Addresses of small or blurred copies. */
export const THUMB =
  /(?:^|[^a-z])(?:lqip|blur(?:red)?|tiny|preview)(?:[^a-z]|$)|[?&,/_-](?:w|width|s|size)(?:=\d{1,2}|[_-]?\d{2})(?:\D|$)/i;

/** Words in an address that say that a copy is a small one. */
export const SMALL_COPY = /(?:^|[^a-z])(?:thumb(?:nail)?s?|small|mini|tiny|preview)(?:[^a-z]|$)/i;

/** Class words and styles of the copy that stands in until the picture has come. */
export const STAND_IN = /(?:^|[\s_-])(?:blur\w*|lqip|placeholder|preload|preview)(?:$|[\s_-])|filter:\s*blur/i;

/** Addresses of pictures that count visits. */
export const TRACKER = /\/(?:pixel|beacon|track(?:er|ing)?|count(?:er)?|hm|stat|collect|1x1|tr)[/.?]/i;
