import type { DeclutterOptions, Model } from '../core/types';

/** What the extraction script is told, in the page's isolated world (entrypoints/extract.ts). */
export interface ExtractOptions extends DeclutterOptions {
  readonly sites?: boolean;
  readonly model?: Model;
  /** Whether a page that is no article is cleaned as well: a gallery is shown, of others it is told whether that would help. */
  readonly offer?: boolean;
}
