import { describe, expect, it } from 'vitest';
import { parseFile } from '../../platform/parse-file';

/** 「江岸」 in GB 18030. */
const JIANGAN = [0xbd, 0xad, 0xb0, 0xb6];
const ascii = (text: string) => [...text].map((char) => char.charCodeAt(0));
const file = (name: string, ...parts: (string | readonly number[])[]) =>
  new File(
    parts.map((part) => (typeof part === 'string' ? part : new Uint8Array(part))),
    name,
  );

async function pageOf(given: File) {
  const parsed = await parseFile(given);
  if (typeof parsed === 'string' || 'text' in parsed) throw new Error('not a page');
  return parsed;
}

describe('a text file', () => {
  it('is UTF-8, GB 18030 where that is not valid, or what its byte order mark says', async () => {
    expect(await parseFile(file('a.txt', '江岸'))).toEqual({ text: '江岸' });
    expect(await parseFile(file('a.TXT', JIANGAN))).toEqual({ text: '江岸' });
    expect(await parseFile(file('a.txt', [0xff, 0xfe, 0x5f, 0x6c, 0xb8, 0x5c]))).toEqual({ text: '江岸' });
    expect(await parseFile(file('a.txt', [0xef, 0xbb, 0xbf], '江岸'))).toEqual({ text: '江岸' });
  });

  it('is refused if it holds no text or too much of it', async () => {
    expect(await parseFile(file('a.txt', [1, 0, 2, 0, 0]))).toBe('unreadable');
    expect(await parseFile(file('a.txt', 'a'.repeat(5 * 1024 * 1024 + 1)))).toBe('too-large');
    expect(await parseFile(file('a.docx', 'PK'))).toBe('wrong-type');
  });
});

describe('a saved page', () => {
  it.each(['gbk', 'GB2312', 'gb18030'])('declared as %s is read as GB 18030', async (charset) => {
    const { doc } = await pageOf(file('a.html', ascii(`<meta charset="${charset}"><p>`), JIANGAN));
    expect(doc.body.textContent).toBe('江岸');
  });

  it('with an unknown charset is read as UTF-8', async () => {
    const { doc } = await pageOf(file('a.htm', '<meta charset=martian><p>江岸'));
    expect(doc.body.textContent).toBe('江岸');
  });

  it('tells its address by its canonical link, or by og:url', async () => {
    const canonical = '<link rel=canonical href="https://news.example/a/1">';
    const og = '<meta property="og:url" content="https://news.example/a/2">';
    expect((await pageOf(file('a.html', og, canonical))).url).toBe('https://news.example/a/1');
    expect((await pageOf(file('a.html', og, '<link rel=canonical href="/a/1">'))).url).toBe('https://news.example/a/2');
    const hostile = '<link rel=canonical href="javascript:alert(1)">';
    expect((await pageOf(file('a.html', hostile, '<p>文'))).url).toBeUndefined();
  });

  it('runs nothing', async () => {
    const { doc } = await pageOf(file('a.html', '<script>document.title = "ran"</script><p>文'));
    expect(doc.defaultView).toBeNull();
    expect(doc.title).toBe('');
  });
});
