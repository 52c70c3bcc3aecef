import { describe, expect, it } from 'vitest';
import { charsetOf } from '../../scripts/lib/saved-page';

const GBK_NEWS = Buffer.from([0xd0, 0xc2, 0xce, 0xc5]); // 新闻
const bytes = (head: string, rest: Buffer) => Buffer.concat([Buffer.from(head), rest]);

describe('charsetOf', () => {
  it('believes the bytes before the page', () => {
    expect(charsetOf(bytes('<meta charset="gb2312">', Buffer.from('新闻')))).toBe('utf-8');
  });
  it('reads the GB family as its superset', () => {
    expect(charsetOf(bytes('<meta charset="gb2312">', GBK_NEWS))).toBe('gb18030');
    expect(charsetOf(bytes('<meta charset=utf-8>', GBK_NEWS))).toBe('gb18030');
  });
  it('takes another charset from the page where the bytes are not UTF-8', () => {
    expect(charsetOf(bytes("<meta content='text/html; charset=Big5'>", GBK_NEWS))).toBe('big5');
  });
});
