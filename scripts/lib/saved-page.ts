import fs from 'node:fs';
import type { Served } from './page-browser';

/** A saved HTML file as it is to be served: its bytes, and the charset that they are in (GB2312 and GBK are read as GB18030). */
export function savedPage(file: string, url: string, charset?: string): Served {
  const body = fs.readFileSync(file);
  return { url, body, charset: charset ?? charsetOf(body) };
}

/** UTF-8 where the bytes are valid UTF-8, whatever the page says: many lie. Else what the page says, else GB18030. */
export function charsetOf(body: Buffer): string {
  if (isUtf8(body)) return 'utf-8';
  const told = /charset\s*=\s*["']?([\w-]+)/iu.exec(body.subarray(0, 4096).toString('latin1'))?.[1]?.toLowerCase();
  return told && !/^(?:utf-?8|gb2312|gbk)$/u.test(told) ? told : 'gb18030';
}

function isUtf8(body: Buffer): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(body);
    return true;
  } catch {
    return false;
  }
}
