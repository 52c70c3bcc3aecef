import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { DeclutterOptions, Result } from '../core/types';
import { theEngine } from '../platform/engine';
import type { ExtractOptions } from '../platform/extract-options';
import { whenParsed } from '../platform/when-parsed';

declare global {
  /** Set in the same isolated world before this script runs, when the caller wants stages off, no site rules or other weights. */
  var jingduOptions: ExtractOptions | undefined;
}

/** Runs in the page's isolated world after engine.ts, reads the page, and returns the clean article. */
export default defineUnlistedScript((): Result | Promise<Result> =>
  whenParsed(document, () => {
    const { openPage, rulesFor, declutter, sanitizer } = theEngine();
    const options = globalThis.jingduOptions ?? {};
    const page = openPage(document, location.href, new Date());
    const known = rulesFor(page.url.host);
    // Copied only where asked: a copy parses what this page may not need.
    const changes = { ...(options.sites === false && { sites: [] }), ...(options.model && { model: options.model }) };
    const rules = Object.keys(changes).length === 0 ? known : { ...known, ...changes };
    const read = (wanted: DeclutterOptions) => declutter(page, rules, sanitizer, wanted, () => performance.now());
    const result = read(options);
    if (result.ok || !options.offer || result.reason === 'too-large') return result;
    const all = read({ stages: { detect: false } });
    // A gallery has nothing to tidy: its pictures are what there is to see.
    return all.ok && result.reason === 'gallery' ? all : { ...result, anyway: all.ok };
  }),
);
