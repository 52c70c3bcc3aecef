import { afterEach, describe, expect, it, vi } from 'vitest';
import { fetchPage } from '../../platform/fetch-page';

const URL_2 = 'https://news.example/a/123_2.html';
/** 「江岸」 in GB 18030 and in Big5. */
const [GB, BIG5] = [new Uint8Array([0xbd, 0xad, 0xb0, 0xb6]), new Uint8Array([0xa6, 0xbf, 0xa9, 0xa4])];

interface Given {
  readonly body?: (string | Uint8Array<ArrayBuffer>)[];
  readonly type?: string;
  readonly status?: number;
  readonly from?: string;
}

function bytesOf(parts: readonly (string | Uint8Array<ArrayBuffer>)[]): Uint8Array<ArrayBuffer> {
  const coded = parts.map((part) => (typeof part === 'string' ? new TextEncoder().encode(part) : part));
  return new Uint8Array(coded.flatMap((part) => [...part]));
}

function answer({ body = ['<p>江岸'], type = 'text/html; charset=utf-8', status = 200, from = URL_2 }: Given) {
  const fetched = vi.fn(async (_url: string, _init: RequestInit) => {
    const response = new Response(bytesOf(body), { status, headers: { 'content-type': type } });
    Object.defineProperty(response, 'url', { value: from });
    return response;
  });
  vi.stubGlobal('fetch', fetched);
  return fetched;
}
const get = (signal = new AbortController().signal) => fetchPage(URL_2, signal);
async function textOf(given: Given) {
  answer(given);
  const page = await get();
  return typeof page === 'string' ? page : page.doc.body.textContent;
}
afterEach(() => void vi.unstubAllGlobals());

describe('a fetched page', () => {
  it.each([
    ['the header', { type: 'text/html; charset=gb2312', body: ['<p>', GB] }],
    ['the header before the meta', { type: 'text/html;charset="GBK"', body: ['<meta charset=utf-8><p>', GB] }],
    ['a meta', { type: 'text/html', body: ['<meta charset=gbk><p>', GB] }],
    [
      'a meta of Big5',
      { type: 'text/html', body: ['<meta http-equiv=content-type content="text/html; charset=big5"><p>', BIG5] },
    ],
    ['nothing, and is GB 18030', { type: 'text/html', body: ['<p>', GB] }],
    ['nothing, and is UTF-8', { type: 'text/html', body: ['<p>江岸'] }],
    ['a mark before all else', { type: 'text/html; charset=gbk', body: ['\ufeff<p>江岸'] }],
    ['an unknown name', { type: 'text/html; charset=martian', body: ['<p>江岸'] }],
  ])('is decoded by %s', async (_name, given) => {
    expect(await textOf(given)).toBe('江岸');
  });

  it('is asked for with the log-in, without telling from where', async () => {
    const fetched = answer({});
    await get();
    expect(fetched).toHaveBeenCalledOnce();
    expect(fetched.mock.calls[0]?.[1]).toMatchObject({ credentials: 'include', referrerPolicy: 'no-referrer' });
  });

  it('runs nothing', async () => {
    answer({ body: ['<script>document.title = "ran"</script><p>文'] });
    const page = await get();
    expect(typeof page === 'object' && [page.doc.defaultView, page.doc.title]).toEqual([null, '']);
  });

  it.each([
    ['is not there', { status: 404 }, 'unreachable'],
    ['is no page', { type: 'application/pdf' }, 'unreadable'],
    ['comes from another host', { from: 'https://login.example/a/123_2.html' }, 'elsewhere'],
    ['is larger than any article', { body: ['a'.repeat(5 * 1024 * 1024 + 1)] }, 'unreadable'],
  ])('that %s is not read', async (_name, given, problem) => {
    expect(await textOf(given)).toBe(problem);
  });

  it('that does not come is told', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('no network')));
    expect(await get()).toBe('unreachable');
  });

  it('is not waited for once the reader stopped it', async () => {
    const stopped = new AbortController();
    vi.stubGlobal('fetch', (_url: string, { signal }: RequestInit) => {
      stopped.abort();
      return signal?.aborted ? Promise.reject(new DOMException('stopped', 'AbortError')) : Promise.resolve();
    });
    expect(await get(stopped.signal)).toBe('unreachable');
  });
});
