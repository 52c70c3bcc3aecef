import { fold } from '../facts/fold';
import type { Page } from '../page';
import type { Field } from '../types';
import { FOOTERS, PLATFORMS } from './data/platforms';
import { infoLines, lastInside, textsFrom } from './lines';
import type { InfoSurroundings } from './surroundings';

const FOOT = { texts: 40, nodes: 400 };
const NEAR = 40;

/** The platform whose disclaimer or account layout the page carries; on a mirror too. */
export function readPlatform(around: InfoSurroundings): Field<string> | undefined {
  const lines = [...around.tail.slice(-6), ...around.after.slice(0, NEAR), ...around.bar.slice(0, 12)];
  const possible = saying(PLATFORMS, lines.map((line) => line.plain).join('\n'));
  for (const line of possible.length > 0 ? lines : []) {
    const found = possible.find(({ said }) => said.test(line.plain));
    if (found) return { value: found.name, from: 'disclaimer' };
  }
  return undefined;
}

/** Those whose words stand somewhere in a text: few or none, so that its lines need not be asked for every one. */
const saying = <T extends { readonly said: RegExp }>(all: readonly T[], text: string): readonly T[] =>
  all.filter(({ said }) => said.test(text));

/** The publisher whose copyright line stands on a host that is not its own. */
export function readMirror(page: Page, around: InfoSurroundings): Field<string> | undefined {
  const foot = textsFrom(page, lastInside(page.root), -1, FOOT).pieces;
  const told = [...foot, ...around.after].map((one) => one.text).join('\t');
  const possible = saying(FOOTERS, fold(told));
  if (possible.every((footer) => isHome(footer, page.url.hostname))) return undefined;
  for (const line of [...infoLines(page, foot), ...around.after]) {
    const found = line.text.length <= 120 ? possible.find(({ said }) => said.test(line.plain)) : undefined;
    if (found && !isHome(found, page.url.hostname)) return { value: found.name, from: 'footer' };
  }
  return undefined;
}

const isHome = ({ hosts }: { readonly hosts: readonly string[] }, host: string): boolean =>
  hosts.some((suffix) => host === suffix || host.endsWith(`.${suffix}`));
