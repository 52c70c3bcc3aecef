/** Endings of host names that no public name server answers (RFC 6761, 6762, 8375, and what local networks use). */
export const PRIVATE_ENDINGS: readonly string[] =
  'local internal intranet private lan home corp localdomain home.arpa invalid'.split(' ');

/** IPv4 blocks that are not of the public internet (RFC 6890): first address, length of the prefix. 127 and 0 are this machine's. */
export const LOOPBACK_BLOCKS: readonly (readonly [string, number])[] = [
  ['127.0.0.0', 8],
  ['0.0.0.0', 8],
];
export const PRIVATE_BLOCKS: readonly (readonly [string, number])[] = [
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['224.0.0.0', 3],
];
