import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { reportOf, writeReport } from '../core/redact/report';
import { theEngine } from '../platform/engine';

/** Runs in the page's isolated world after engine.ts, and returns the page as a report, without a word of its own. */
export default defineUnlistedScript((): string => {
  const { openPage, rulesFor } = theEngine();
  const page = openPage(document, location.href, new Date());
  const key = crypto.getRandomValues(new Uint32Array(4)).join('-'); // pages without TLS have no randomUUID
  return writeReport(reportOf(page, rulesFor(page.url.host).phrases, key));
});
