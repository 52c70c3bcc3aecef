/** Signs that some system's file names may not hold (Microsoft, "Naming Files, Paths, and Namespaces"), as Chinese text has them. */
export const WIDE: Readonly<Record<string, string>> = {
  '<': '＜',
  '>': '＞',
  ':': '：',
  '"': '＂',
  '/': '／',
  '\\': '＼',
  '|': '｜',
  '?': '？',
  '*': '＊',
};

/** The same in other text. */
export const NARROW: Readonly<Record<string, string>> = {
  '<': '(',
  '>': ')',
  ':': '-',
  '"': "'",
  '/': '-',
  '\\': '-',
  '|': '-',
  '?': '',
  '*': '',
};

/** Names of devices, with any ending (same place; superscript digits count as digits there). */
export const RESERVED = /^(?:con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³])\s*$/i;
