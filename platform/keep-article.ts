import { browser } from 'wxt/browser';
import { cite } from '../core/cite/cite';
import type { CitePart, CiteStyle } from '../core/cite/types';
import { cleanUrl } from '../core/clean-url';
import type { ParseSafe } from '../core/compose';
import { inertDocument } from '../core/dom/unclobbered';
import { pictureAddresses } from '../core/keep/kept-body';
import type { KeepFormat, KeepTools, Kept, Pictures } from '../core/keep/types';
import type { Metadata } from '../core/types';
import type { Preferences } from '../core/types/settings';
import { writeClipboard } from './clipboard';
import { convertScript } from './convert-script';
import { download } from './download';
import { keepWords } from './keep-words';
import { borrowHosts, returnHosts } from './page-permission';
import { speech } from './speech';

const NO_PICTURES: Pictures = new Map();
const serializer = new XMLSerializer();
const voices = speech();

/** What making files takes, in this page. */
export const keepTools = (parse: ParseSafe, pictures = NO_PICTURES): KeepTools => ({
  words: keepWords(),
  parse,
  doc: inertDocument(document),
  xml: (node) => serializer.serializeToString(node),
  pictures,
  now: new Date(),
});

const hostsOf = (addresses: readonly string[]): string[] => [
  ...new Set(
    addresses
      .filter((address) => /^https?:/i.test(address) && URL.canParse(address))
      .map((address) => new URL(address).hostname),
  ),
];

/**
 * Saving, citing and handing on of articles, for pages of the extension.
 * @param mayAsk in a tab: the hosts of pictures may be asked for, which would close a popup, and the page can be printed
 */
export function keepArticle(parse: ParseSafe, preferences: Preferences, mayAsk: boolean) {
  const convert = convertScript(parse);
  /** Must be called straight from a click. */
  const save = async (format: KeepFormat, kept: Kept) => {
    const holds = format === 'epub' || format === 'html';
    const addresses = holds ? pictureAddresses(kept.pieces, parse) : [];
    const inText = addresses.filter((address) => address.startsWith('data:'));
    const wanted = preferences.keepPictures ? addresses : inText;
    const hosts = await borrowHosts(hostsOf(wanted), mayAsk);
    const allowed = wanted.filter((address) => address.startsWith('data:') || hosts.has(new URL(address).hostname));
    try {
      // Loaded only now: most articles are read, not kept.
      const [{ keepFile }, pictures] = await Promise.all([
        import('../core/keep/keep-file'),
        allowed.length > 0 ? import('./keep-pictures').then(({ loadPictures }) => loadPictures(allowed)) : NO_PICTURES,
      ]);
      const id = `urn:uuid:${crypto.randomUUID()}`;
      const file = keepFile(format, kept, preferences.namePattern, id, keepTools(parse, pictures));
      download(file);
      return { name: file.name, pictures: pictures.size, linked: addresses.length - pictures.size };
    } finally {
      if (hosts.size > 0) await returnHosts();
    }
  };

  const note = async (kept: Kept): Promise<void> => {
    const { noteText, obsidianAddress } = await import('../core/keep/note');
    const { vault, folder, namePattern: pattern, noteTemplate: template } = preferences;
    const settings = { vault, folder, pattern, template };
    const tools = keepTools(parse);
    const text = noteText(kept, template, tools);
    // Addresses have a length that they may not pass, which differs by system: the text goes by the clipboard where that works.
    const copied = await writeClipboard({ text }).then(
      () => true,
      () => false,
    );
    await browser.tabs.update({ url: obsidianAddress(kept, settings, copied ? undefined : text, tools) });
  };

  const citeCopied = async (style: CiteStyle, metadata: Metadata, url: string): Promise<readonly CitePart[]> => {
    const { missing, ...flavours } = cite(style, metadata, url, new Date());
    await writeClipboard(flavours);
    return missing;
  };
  const copyLink = (url: string): Promise<void> => writeClipboard({ text: cleanUrl(url) });
  // A popup has no paper of its own: the reader does.
  return { save, note, cite: citeCopied, copyLink, ...(mayAsk && { print: () => print(), convert, speech: voices }) };
}
