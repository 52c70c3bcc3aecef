import { LOOPBACK_BLOCKS, PRIVATE_BLOCKS, PRIVATE_ENDINGS } from './data/private-names';

/** How near an address is, as browsers tell it (Local Network Access): a page may ask for its own kind and what is farther out. */
const SPACES = ['public', 'private', 'loopback'] as const;
export type AddressSpace = (typeof SPACES)[number];

/**
 * Which network an address of the web is in; undefined where it is no http(s) address.
 * @param address absolute; the URL parser has one form for each address, however it was written (octal, one number, mapped)
 */
export function spaceOf(address: string): AddressSpace | undefined {
  if (!URL.canParse(address)) return undefined;
  const { protocol, hostname } = new URL(address);
  if (protocol !== 'http:' && protocol !== 'https:') return undefined;
  if (hostname.startsWith('[')) return spaceOfGroups(groupsOf(hostname.slice(1, -1)));
  const four = /^\d+(?:\.\d+){3}$/.test(hostname);
  return four ? spaceOfNumber(numberOf(hostname)) : spaceOfName(hostname.replace(/\.$/, ''));
}

/** Whether an article at `own` may show what is at `address`: never anything nearer than the article itself. */
export function mayShow(address: string, own: string): boolean {
  const space = spaceOf(address);
  return space !== undefined && SPACES.indexOf(space) <= SPACES.indexOf(spaceOf(own) ?? 'public');
}

function spaceOfName(name: string): AddressSpace {
  if (name === 'localhost' || name.endsWith('.localhost')) return 'loopback';
  const inside = !name.includes('.') || PRIVATE_ENDINGS.some((ending) => name.endsWith(`.${ending}`));
  return inside ? 'private' : 'public';
}

const numberOf = (dotted: string): number => dotted.split('.').reduce((sum, part) => sum * 256 + Number(part), 0);

const lies = (address: number, blocks: typeof PRIVATE_BLOCKS): boolean =>
  blocks.some(([first, length]) => {
    const size = 2 ** (32 - length);
    return Math.floor(address / size) === Math.floor(numberOf(first) / size);
  });

function spaceOfNumber(address: number): AddressSpace {
  if (lies(address, LOOPBACK_BLOCKS)) return 'loopback';
  return lies(address, PRIVATE_BLOCKS) ? 'private' : 'public';
}

/** The eight groups of an IPv6 address as the URL parser writes it. */
function groupsOf(text: string): number[] {
  const [head = [], tail = []] = text.split('::').map((part) => part.split(':').filter((group) => group !== ''));
  const all = [...head, ...new Array<string>(8 - head.length - tail.length).fill('0'), ...tail];
  return all.map((group) => Number.parseInt(group, 16));
}

/** Of IPv6 only 2000::/3 is public; an address that carries an IPv4 one (mapped, translated, 6to4) is where that one is. */
function spaceOfGroups(groups: readonly number[]): AddressSpace {
  const [a = 0, b = 0, c = 0] = groups;
  const four = (at: number) => spaceOfNumber((groups[at] ?? 0) * 65_536 + (groups[at + 1] ?? 0));
  const zeros = groups.findIndex((group) => group !== 0);
  if (zeros === -1 || (zeros === 7 && groups[7] === 1)) return 'loopback';
  if (zeros >= 6 || (zeros === 5 && groups[5] === 0xffff) || (a === 0x64 && b === 0xff9b && c === 0)) return four(6);
  if (a === 0x2002) return four(1);
  return a >> 13 === 1 ? 'public' : 'private';
}
