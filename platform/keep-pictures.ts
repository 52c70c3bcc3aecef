import { dataPicture } from '../core/keep/data-picture';
import type { Picture, Pictures, PictureType } from '../core/keep/types';

/** Longest wait for one picture, in milliseconds. */
const PATIENCE = 15_000;
const MOST_BYTES = 8 * 1024 * 1024;
/** So much in one file, all together. */
const MOST_IN_ALL = 60 * 1024 * 1024;
/** Asked for at the same time. */
const AT_ONCE = 4;
/** Longest side of a picture that is drawn anew, in pixels. */
const LONGEST_SIDE = 2400;

const AS_THEY_ARE: ReadonlySet<string> = new Set<PictureType>(['image/png', 'image/jpeg', 'image/gif']);

/**
 * Asks for the pictures of an article that the reader saves with them, of hosts whose permission was given for it: without
 * log-in, and without telling from where.
 */
async function fetchBlob(address: string): Promise<Blob | undefined> {
  const inText = dataPicture(address);
  if (inText) return new Blob([inText.bytes], { type: inText.type });
  const response = await fetch(address, {
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    headers: { accept: 'image/png,image/jpeg,image/gif,image/webp,image/avif;q=0.5' },
    signal: AbortSignal.timeout(PATIENCE),
  });
  const size = Number(response.headers.get('content-length') ?? 0);
  if (!response.ok || size > MOST_BYTES) return undefined;
  const blob = await response.blob();
  return blob.size > MOST_BYTES ? undefined : blob;
}

/** What reading systems do not show (WebP, AVIF) as a JPEG. */
async function drawnAnew(blob: Blob): Promise<Blob> {
  const bitmap = await createImageBitmap(blob);
  const scale = Math.min(1, LONGEST_SIDE / Math.max(bitmap.width, bitmap.height));
  const canvas = new OffscreenCanvas(Math.max(1, bitmap.width * scale), Math.max(1, bitmap.height * scale));
  const pen = canvas.getContext('2d');
  if (pen) {
    pen.fillStyle = '#fff'; // JPEG has no see-through parts
    pen.fillRect(0, 0, canvas.width, canvas.height);
    pen.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
  }
  bitmap.close();
  return canvas.convertToBlob({ type: 'image/jpeg', quality: 0.88 });
}

/** The type that the bytes themselves tell: servers name many pictures wrongly. */
function typeOf([a, b, c]: Uint8Array): PictureType | undefined {
  if (a === 0x89 && b === 0x50) return 'image/png';
  if (a === 0xff && b === 0xd8) return 'image/jpeg';
  return a === 0x47 && b === 0x49 && c === 0x46 ? 'image/gif' : undefined;
}

async function load(address: string): Promise<Picture | undefined> {
  try {
    const blob = await fetchBlob(address);
    if (!blob) return undefined;
    const bytes = new Uint8Array(await blob.arrayBuffer());
    const type = typeOf(bytes);
    if (type && AS_THEY_ARE.has(type)) return { type, bytes };
    return { type: 'image/jpeg', bytes: new Uint8Array(await (await drawnAnew(blob)).arrayBuffer()) };
  } catch {
    return undefined; // not there, not reachable, or no picture: it stays a link
  }
}

/** Pictures by their addresses; those that cannot be had are not among them. */
export async function loadPictures(addresses: readonly string[]): Promise<Pictures> {
  const found = new Map<string, Picture>();
  const waiting = [...addresses];
  let size = 0;
  const work = async () => {
    for (let address = waiting.shift(); address !== undefined; address = waiting.shift()) {
      const picture = size < MOST_IN_ALL ? await load(address) : undefined;
      if (!picture || size + picture.bytes.length > MOST_IN_ALL) continue;
      size += picture.bytes.length;
      found.set(address, picture);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  // In the order of the article, whichever came first.
  const inOrder = addresses.map((address) => [address, found.get(address)] as const);
  return new Map(inOrder.flatMap(([address, picture]) => (picture ? [[address, picture]] : [])));
}
