import DOMPurify from 'dompurify';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { declutter, declutterTraced } from '../core/declutter';
import { openPage } from '../core/page';
import { createSanitizer } from '../core/sanitize';
import { keepEngine } from '../platform/engine';
import { withOwn } from '../platform/page-own';
import { rulesFor } from '../platform/page-rules';

/**
 * Runs in a page's isolated world before extract, copy and auto, which all find it there. Loaded once a page, however
 * often the reader clicks (scripts/lib/once-per-world-plugin.ts).
 */
export default defineUnlistedScript(() =>
  keepEngine({
    openPage,
    declutter,
    declutterTraced,
    rulesFor: (host) => withOwn(rulesFor(host)),
    sanitizer: createSanitizer(DOMPurify, () => location.href),
  }),
);
