import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { DeclutterOptions, Model, Result } from '../core/types';
import { theEngine } from '../platform/engine';
import { whenParsed } from '../platform/when-parsed';

declare global {
  /** Set in the same isolated world before this script runs, when the caller wants stages off, no site rules or other weights. */
  var jingduOptions: (DeclutterOptions & { readonly sites?: boolean; readonly model?: Model }) | undefined;
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
    return declutter(page, rules, sanitizer, options, () => performance.now());
  }),
);
