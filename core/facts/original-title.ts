import { collapse } from '../text';
import { fold } from './fold';
import { type InfoText, running } from './info-text';

const SAID = /^[([【]?\s*(?:本文)?(?:原标题|原標題|原文标题|原题为?|原題)\s*(?:[:|为為是]|(?=《))\s*/;
const LONGEST = 150;
const SHORTEST = 4;

/** 「原标题：…」, in brackets or not; without the brackets around the whole. */
export function originalTitleIn(line: InfoText): string | undefined {
  if (!/[题題]/.test(line.text)) return undefined;
  const text = running(line);
  const said = SAID.exec(fold(text));
  if (!said || text.length > LONGEST) return undefined;
  const opened = /^[(（[【]/.test(text);
  const value = collapse(text.slice(said[0].length).replace(opened ? /\s*[)）\]】]\s*$/ : /$^/, ''));
  const quoted = opened ? /^《([^《》]+)》$/.exec(value)?.[1] : undefined;
  return (quoted ?? value).length >= SHORTEST ? (quoted ?? value) : undefined;
}
