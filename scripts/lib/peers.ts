import path from 'node:path';
import { bundle } from './bundle';
import type { PageBrowser } from './page-browser';
import { linesOfHtml, type Row } from './to-row';

export const PEERS = ['readability', 'defuddle'] as const;
export type Peer = (typeof PEERS)[number];

/** What a peer's wrapper in scripts/lib/peers gives back from the page. */
interface Told {
  readonly html: string;
  readonly title: string | null;
  readonly byline: string | null;
  readonly source: string | null;
  readonly published: string | null;
  readonly ms: number;
}

/** Bundles a peer's wrapper into one script that defines `jingduPeer_NAME()`. */
export const bundlePeer = (peer: Peer): Promise<string> =>
  bundle(path.join(import.meta.dirname, 'peers', `${peer}.ts`), nameOf(peer));

export const bundlePeers = async (): Promise<ReadonlyMap<Peer, string>> =>
  new Map(await Promise.all(PEERS.map(async (peer) => [peer, await bundlePeer(peer)] as const)));

/** An expression that runs a bundled peer once. */
export const runOf = (peer: Peer): string => `${nameOf(peer)}()`;

/** The same, which adds the milliseconds it took. */
export const callOf = (peer: Peer): string =>
  `(() => { const t = performance.now(); const told = ${runOf(peer)}; return { ...told, ms: performance.now() - t }; })()`;

/** A peer's row for the open page: the same fields, its HTML turned to lines the same way as ours. */
export async function peerRow(browser: PageBrowser, peer: Peer, script: string): Promise<Row> {
  const { html, ...told } = await browser.run<Told>({ sources: [script], expression: callOf(peer) });
  const lines = linesOfHtml(html);
  return { article: lines.length > 0, lines, ...told };
}

const nameOf = (peer: Peer): string => `jingduPeer_${peer}`;
