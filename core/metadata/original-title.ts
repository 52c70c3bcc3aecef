import { fold } from '../facts/fold';
import { running } from '../facts/info-text';
import { collapse } from '../text';
import type { Field } from '../types';
import type { Line } from './lines';
import type { Surroundings } from './surroundings';

const SAID = /^[([【]?\s*(?:本文)?(?:原标题|原標題|原文标题|原题为?|原題)\s*(?:[:|为為是]|(?=《))\s*/;
const LONGEST = 150;

/** 「原标题：…」 at head or tail or behind the article, in brackets or not; without the brackets around the whole. */
export function readOriginalTitle(around: Surroundings): Field<string> | undefined {
  const lines = [...around.head.slice(0, 6), ...around.tail.slice(-6), ...around.after.slice(0, 10), ...around.bar];
  for (const line of lines) {
    const value = originalTitleIn(line);
    if (value) return { value, from: 'credits' };
  }
  return undefined;
}

function originalTitleIn(line: Line): string | undefined {
  if (!/[题題]/.test(line.text)) return undefined;
  const text = running(line);
  const said = SAID.exec(fold(text));
  if (!said || text.length > LONGEST) return undefined;
  const opened = /^[(（[【]/.test(text);
  const value = collapse(text.slice(said[0].length).replace(opened ? /\s*[)）\]】]\s*$/ : /$^/, ''));
  const quoted = opened ? /^《([^《》]+)》$/.exec(value)?.[1] : undefined;
  return (quoted ?? value).length >= 4 ? (quoted ?? value) : undefined;
}
