import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { type Item, type ItemState, readSeveral, tallyItems } from '../../core/keep/several';
import { severalFile } from '../../core/keep/several-file';
import { itemsFrom } from '../../platform/several-links';
import { field, keptOf, METADATA, toolsWith } from './tools';

const items = (count: number): Item[] =>
  Array.from({ length: count }, (_, at) => ({ id: `i${at}`, url: `https://a.example/${at}`, title: `${at}` }));
// as: what is read is handed on as it is
const found = { ok: true } as Extract<ItemState, { is: 'done' }>['found'];

describe('reading several', () => {
  it('reads each once, so many at a time, and one that fails keeps none of the others', async () => {
    const states = new Map<string, ItemState>();
    const read: string[] = [];
    let [now, most] = [0, 0];
    await readSeveral(items(40), states, {
      atOnce: 3,
      signal: new AbortController().signal,
      onState: (id, state) => void states.set(id, state),
      read: async ({ id }) => {
        read.push(id);
        most = Math.max(most, ++now);
        await new Promise((resolve) => setTimeout(resolve, 1));
        now--;
        if (id === 'i7') throw new Error('broken');
        return Number(id.slice(1)) % 10 === 5 ? 'not-article' : found;
      },
    });
    expect(most).toBe(3);
    expect(read).toEqual(items(40).map(({ id }) => id));
    expect(tallyItems(items(40), states)).toEqual({ done: 35, failed: 5, left: 0 });
    expect(states.get('i7')).toEqual({ is: 'failed', reason: 'error' });
    expect(states.get('i15')).toEqual({ is: 'failed', reason: 'not-article' });
  });

  it('goes on where it was, and after a stop keeps what is there', async () => {
    const states = new Map<string, ItemState>([
      ['i0', { is: 'done', found }],
      ['i1', { is: 'failed', reason: 'timeout' }],
      ['i2', { is: 'reading' }],
    ]);
    const stop = new AbortController();
    const read: string[] = [];
    await readSeveral(items(6), states, {
      atOnce: 1,
      signal: stop.signal,
      onState: (id, state) => void states.set(id, state),
      read: async ({ id }) => {
        read.push(id);
        if (id === 'i3') stop.abort();
        return found;
      },
    });
    expect(read).toEqual(['i2', 'i3']);
    expect(tallyItems(items(6), states)).toEqual({ done: 3, failed: 3, left: 0 });
    expect(states.get('i5')).toEqual({ is: 'failed', reason: 'cancelled' });
  });
});

describe('several as one file', () => {
  const kept = [keptOf('<p>一</p>'), keptOf([{ ...METADATA, title: field('茶馆里的“新”&旧') }, '<p>二</p>'])];
  const file = (format: Parameters<typeof severalFile>[0]) =>
    severalFile(format, kept, '净读 2025-06-20（2 篇）', 'urn:x', '{{title}}', toolsWith());
  it('a ZIP has a Markdown file each, with names that differ', () => {
    const { name, content } = file('zip');
    expect(name).toBe('净读 2025-06-20（2 篇）.zip');
    const files = unzipSync(content as Uint8Array); // as: a ZIP is bytes
    expect(Object.keys(files)).toEqual(['茶馆里的“新”&旧.md', '茶馆里的“新”&旧 (2).md']);
    expect(strFromU8(files['茶馆里的“新”&旧 (2).md'] ?? new Uint8Array())).toMatch(/^---\ntitle[\s\S]*二\n$/);
  });
  it('JSON Lines, Markdown and a book hold them all', () => {
    expect(String(file('jsonl').content).trim().split('\n')).toHaveLength(2);
    expect(String(file('markdown').content).match(/^# /gm)).toHaveLength(2);
    const book = unzipSync(file('epub').content as Uint8Array); // as: likewise
    expect(Object.keys(book).filter((path) => /c\d\.xhtml$/.test(path))).toEqual(['book/c1.xhtml', 'book/c2.xhtml']);
  });
});

it('links that a page names are taken once, by their clean addresses, and nothing else', () => {
  const links = [
    { url: 'https://a.example/1?utm_source=x', title: '一' },
    { url: 'https://a.example/1', title: '一条更长的标题' },
    { url: 'javascript:alert(1)', title: 'x' },
    { url: 'https://', title: 'x' },
    { url: 5, title: 'x' },
    null,
    { url: 'https://a.example/2', title: '' },
  ];
  expect(itemsFrom(links)).toEqual([
    { id: 'link-0', url: 'https://a.example/1', title: '一条更长的标题' },
    { id: 'link-1', url: 'https://a.example/2', title: 'https://a.example/2' },
  ]);
  expect(itemsFrom('x')).toEqual([]);
});
