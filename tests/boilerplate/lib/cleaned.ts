import { prepare } from '../../../core/boilerplate/prepare';
import { type Lifted, stripText } from '../../../core/boilerplate/strip-text';
import { type Entry, Ledger } from '../../../core/ledger';
import { plainLines } from '../../../core/serialize/lines';
import type { Metadata, PhraseFile } from '../../../core/types';

const modules = import.meta.glob<{ default: PhraseFile }>('../../../phrases/*.ts', { eager: true });
const phrases = prepare(Object.values(modules).map((module) => module.default));

export interface Cleaned {
  readonly lines: string[];
  readonly entries: readonly Entry[];
  readonly lifted: Lifted;
  readonly root: HTMLElement;
}

/** Runs the engine with the shipped phrases on a container's inner HTML. */
export function cleaned(html: string, known: Metadata = {}): Cleaned {
  const doc = document.implementation.createHTMLDocument('');
  const root = doc.createElement('div');
  root.innerHTML = html;
  const ledger = new Ledger(doc);
  const lifted = stripText({ doc, root, origins: new WeakMap() }, ledger, phrases, known);
  return { lines: plainLines(root), entries: ledger.entries, lifted, root };
}

export const paragraphs = (...lines: string[]): string => lines.map((line) => `<p>${line}</p>`).join('\n');

/** Three invented paragraphs, long enough to be the body of an article. */
export const BODY = [
  '五月的第一个星期一，小城终于等来了第一列火车，站台上站满了从各个乡镇赶来的人。',
  '车站值班员说，这条线路修了整整九年，中间停工三次，最长的一次停了十四个月，工棚里长出了草。',
  '第一批乘客里有一位八十三岁的老人，她带着孙女坐到下一站，又坐了回来，一共用了四十分钟。',
] as const;
