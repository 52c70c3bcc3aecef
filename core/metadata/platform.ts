import type { Page } from '../page';
import type { Field } from '../types';
import { FOOTERS, PLATFORMS } from './data/platforms';
import { type Line, lastInside, linesOf, textsFrom } from './lines';
import type { Surroundings } from './surroundings';

const FOOT = { texts: 40, nodes: 400 };
const NEAR = 40;

/** The platform whose disclaimer or account layout the page carries; on a mirror too. */
export function readPlatform(around: Surroundings): Field<string> | undefined {
  const lines = [...around.tail.slice(-6), ...around.after.slice(0, NEAR), ...around.bar.slice(0, 12)];
  for (const line of lines) {
    const found = PLATFORMS.find(({ said }) => said.test(line.plain));
    if (found) return { value: found.name, from: 'disclaimer' };
  }
  return undefined;
}

/** The publisher whose copyright line stands on a host that is not its own. */
export function readMirror(page: Page, around: Surroundings): Field<string> | undefined {
  const foot = linesOf(page, textsFrom(page, lastInside(page.root), -1, FOOT).pieces);
  const host = page.url.hostname;
  const said = [...foot, ...around.after].find((line: Line) => line.text.length <= 120 && publisherOf(line, host));
  const name = said && publisherOf(said, host);
  return name ? { value: name, from: 'footer' } : undefined;
}

function publisherOf(line: Line, host: string): string | undefined {
  const found = FOOTERS.find(({ said }) => said.test(line.plain));
  const own = found?.hosts.some((suffix) => host === suffix || host.endsWith(`.${suffix}`));
  return found && !own ? found.name : undefined;
}
