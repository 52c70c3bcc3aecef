/** Headlines that some file system would refuse, cut or show as something else, if they were names as they stand. */
const DEVICES = ['CON', 'PRN', 'AUX', 'NUL', 'CONIN$', 'CONOUT$', 'COM¹', 'LPT³'];
const NUMBERED = Array.from({ length: 10 }, (_, n) => [`com${n}`, `LPT${n}`]).flat();
const SIGNS = [...'<>:"/\\|?*'];
const UNSEEN = [...Array.from({ length: 32 }, (_, n) => n), 0x7f, 0x80, 0x85, 0x9f, 0xad, 0x61c, 0x180e]
  .concat([0x200b, 0x200c, 0x200d, 0x200e, 0x200f, 0x2028, 0x2029, 0x202a, 0x202b, 0x202c, 0x202d, 0x202e])
  .concat([
    0x2060, 0x2061, 0x2066, 0x2067, 0x2068, 0x2069, 0xfeff, 0xfff9, 0xfffe, 0xffff, 0xe000, 0x1fffe, 0xe0001, 0xe0041,
  ])
  .map((code) => String.fromCodePoint(code));
const ENDS = ['.', '..', '...', ' ', '  ', '\u3000', '. .', ' .', '\t', '\n', '\u00a0', '……', '。'];

export const NASTY_TITLES: readonly string[] = [
  ...DEVICES,
  ...NUMBERED,
  ...['con.txt', 'nul.tar.gz', 'Aux.新闻', 'prn .md', 'CON：新闻', 'con', 'cOm1.', ' nul ', 'lpt9 '],
  ...SIGNS.map((sign) => `前${sign}后`),
  ...SIGNS.map((sign) => `${sign}`),
  ...SIGNS.map((sign) => `left ${sign} right`),
  ...UNSEEN.map((sign) => `甲${sign}乙`),
  ...UNSEEN.slice(0, 8),
  ...ENDS,
  ...ENDS.map((end) => `标题${end}`),
  ...ENDS.map((end) => `${end}title`),
  '',
  '\ud83d',
  '\ude00',
  '半个\ud83d表情',
  '\ude00\ud83d倒过来',
  '😀',
  '👨‍👩‍👧‍👦一家人👩🏽‍🚀',
  '🇨🇳🇺🇸旗',
  '1️⃣第一',
  '新'.repeat(300),
  'a'.repeat(500),
  '👨‍👩‍👧‍👦'.repeat(60),
  `${'长'.repeat(44)}....`,
  `${'长'.repeat(45)}. .新`,
  `${'é'.repeat(80)}`,
  'e\u0301'.repeat(100),
  'Z\u0351\u0302\u0346'.repeat(80),
  '가각힣'.repeat(40),
  'ﬁle ﬀ',
  '.gitignore',
  '..\\..\\windows\\system32',
  '../../etc/passwd',
  '/etc/passwd',
  'C:\\Windows',
  '\\\\server\\share',
  'file:///etc/hosts',
  'https://www.sohu.com/a/1_2?x=1#y',
  '~',
  '~root',
  '-rf',
  '--help',
  '$(reboot)',
  '`id`',
  '%PATH%',
  '%00.html',
  'a\0b',
  'a\r\nb',
  'name.txt\u202egnp.exe',
  '\u202e\u0645\u0631\u062d\u0628\u0627',
  'مرحبا بالعالم',
  'שלום.',
  '５６７',
  '"引号"与“引号”',
  '快讯：某地|某事?真的*吗<独家>',
  'AC/DC: Live',
  'What? Why? How?',
  '50% off *today*',
  'desktop.ini',
  'Thumbs.db',
  'title.md',
  'title.epub',
  '__proto__',
  'constructor',
];

/** Which systems would not take a name, and why; written apart from what makes names. */
export function refusedBy(name: string): string[] {
  const bytes = Buffer.from(name, 'utf8').length;
  const stem = (name.split('.')[0] ?? '').replace(/ +$/, '').toUpperCase();
  const found = {
    'any: empty': name === '',
    'Windows: signs': /[<>:"/\\|?*]/.test(name),
    'Windows: control characters': [...name].some((sign) => sign < ' '),
    'Windows: ends with a dot or a space': /[. ]$/.test(name),
    'Windows: a device': /^(CON|PRN|AUX|NUL|CONIN\$|CONOUT\$|(COM|LPT)[0-9¹²³])$/.test(stem),
    'Unix: hidden': name.startsWith('.'),
    'any: space before it': /^\s/.test(name),
    'eCryptfs: longer than 143 bytes': bytes > 143,
    'any: half a character': Buffer.from(name, 'utf8').toString('utf8') !== name,
    'any: controls and what is not seen':
      /[\x7f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/.test(name),
    'macOS: not composed': name.normalize('NFC') !== name,
    'any: no character': /[\ue000-\uf8ff\ufff9-\uffff]|[\u{e0000}-\u{e0fff}]/u.test(name),
  };
  return Object.entries(found).flatMap(([system, wrong]) => (wrong ? [system] : []));
}
