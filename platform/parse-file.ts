/** A saved page or a text, read. */
export type ParsedFile = { readonly text: string } | { readonly doc: Document; readonly url: string | undefined };

/** Why a file was not read. */
export type FileProblem = 'too-large' | 'unreadable' | 'wrong-type';

/** An article is far below this; more would hold up the page for long. */
export const MOST_BYTES = 5 * 1024 * 1024;
/** A charset must be declared in here (HTML standard, "prescan a byte stream to determine its encoding"). */
const PRESCAN_BYTES = 1024;

/**
 * Reads a picked or dropped file. A page is parsed into a document in which nothing loads and nothing runs; whatever
 * comes of it is shown through the sanitizer alone.
 */
export async function parseFile(file: File): Promise<ParsedFile | FileProblem> {
  const isPage = /\.(?:x?html?|shtml)$/i.test(file.name) || /^(?:text\/html|application\/xhtml\+xml)$/.test(file.type);
  if (!isPage && !/\.txt$/i.test(file.name) && file.type !== 'text/plain') return 'wrong-type';
  if (file.size > MOST_BYTES) return 'too-large';
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const text = decode(bytes);
    if (text.includes('\0')) return 'unreadable';
    if (!isPage) return { text };
    const doc = inert(text);
    return { doc, url: addressOf(doc) };
  } catch {
    return 'unreadable';
  }
}

/**
 * A page's bytes as a document in which nothing loads and nothing runs.
 * @param charset what came with it says, if it does
 */
export const documentOf = (bytes: Uint8Array, charset?: string): Document => inert(decode(bytes, charset));

const inert = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');

/**
 * Text of a file's bytes: by byte order mark, else by the charset that came with it or that it declares, else UTF-8
 * where it is valid, else GB 18030, which the old Chinese editors write.
 */
function decode(bytes: Uint8Array, charset?: string): string {
  const declared = markOf(bytes) ?? (charset && decoderOf(charset)) ?? declaredIn(bytes);
  if (declared) return new TextDecoder(declared).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
}

function markOf([a, b, c]: Uint8Array): string | undefined {
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  return a === 0xfe && b === 0xff ? 'utf-16be' : undefined;
}

/** The charset of a `meta`. */
function declaredIn(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, PRESCAN_BYTES));
  const name = /<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1];
  const encoding = name && decoderOf(name);
  // A meta that could be read byte by byte cannot be in UTF-16 (HTML standard, same place).
  return encoding?.startsWith('utf-16') ? 'utf-8' : encoding;
}

/** The decoder of that name; a name that none knows counts as none. */
function decoderOf(name: string): string | undefined {
  if (/^(?:gbk|gb2312|gb18030|x-gbk)$/i.test(name)) return 'gb18030';
  try {
    return new TextDecoder(name).encoding;
  } catch {
    return undefined;
  }
}

/** Where the page was saved from, if it says so. */
function addressOf(doc: Document): string | undefined {
  const said = [
    doc.querySelector('link[rel~="canonical" i]')?.getAttribute('href'),
    doc.querySelector('meta[property="og:url" i]')?.getAttribute('content'),
  ];
  return said.find((url) => url && /^https?:\/\//i.test(url.trim()) && URL.canParse(url))?.trim();
}
