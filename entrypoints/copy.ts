import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { inertDocument } from '../core/dom/unclobbered';
import { type CopyChoice, charsOf, toFlavours } from '../core/serialize/formats';
import { toMarkdownFlavours } from '../core/serialize/markdown';
import { copyByEvent } from '../platform/clipboard';
import type { CopyOutcome } from '../platform/copy-outcome';
import { theEngine } from '../platform/engine';
import { headerLabels } from '../platform/header-labels';
import { whenParsed } from '../platform/when-parsed';

declare global {
  /** Set in the same isolated world before this script runs. */
  var jingduCopyChoice: CopyChoice | undefined;
}

export default defineUnlistedScript(() => whenParsed(document, cleanAndCopy));

/** Runs in the page's isolated world after engine.ts: cleans the page and copies the article, without the popup. */
function cleanAndCopy(): CopyOutcome {
  const { openPage, rulesFor, declutter, sanitizer } = theEngine();
  const page = openPage(document, location.href, new Date());
  const result = declutter(page, rulesFor(page.url.host), sanitizer);
  if (!result.ok) return { copied: false, reason: result.reason };
  const pieces = result.article.stories.map((story) => ({ story, restored: [] }));
  const { format, ...wanted } = globalThis.jingduCopyChoice ?? { format: 'text' };
  const parts = { pieces, url: page.url.href, parse: sanitizer.fragment, doc: inertDocument(document) };
  const job = { ...parts, labels: headerLabels(), ...wanted };
  const flavours = format === 'markdown' ? toMarkdownFlavours(job) : toFlavours(job, format);
  if (!copyByEvent(flavours)) return { copied: false, reason: 'refused' };
  return { copied: true, chars: charsOf(job) };
}
