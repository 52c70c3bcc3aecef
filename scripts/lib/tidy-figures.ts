import fs from 'node:fs';
import path from 'node:path';
import type { TidyLook } from './tidy-measure';
import type { TidyProbe } from './tidy-probe';

/** One page at one width of the window. */
export interface Probed {
  readonly id: string;
  readonly width: number;
  readonly probe: TidyProbe;
}

/** Shares that may not be undercut, and figures that may not be exceeded. */
interface Floor {
  readonly least: Readonly<Record<string, number>>;
  readonly most: Readonly<Record<string, number>>;
}

const FLOOR = JSON.parse(fs.readFileSync(path.join(import.meta.dirname, '../data/tidy-floor.json'), 'utf8')) as Floor; // as: a data file of this project

const share = (right: number, of: number): number => (of === 0 ? 1 : right / of);

/** The value below which a share of the values lies. */
function quantile(values: readonly number[], at: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(at * sorted.length))] ?? 0;
}

const ratioOf = ({ inside, outside }: TidyLook): number => outside / Math.max(1, inside);

function figuresOf(all: readonly Probed[]): { least: Record<string, number>; most: Record<string, number> } {
  const listed = all.filter(({ probe }) => probe.listed);
  const looks = all.flatMap(({ probe }) => probe.look ?? []);
  const sum = (of: (probe: TidyProbe) => number, over = all) => over.reduce((total, { probe }) => total + of(probe), 0);
  const junk = sum((one) => one.junk.length, listed);
  const ratios = looks.map(ratioOf);
  return {
    least: {
      junkHidden: share(junk - sum((one) => one.junkShown.length, listed), junk),
      undone: share(all.filter(({ probe }) => probe.undone).length, all.length),
    },
    most: {
      bodyHiddenAround: sum((one) => one.bodyHidden.filter((text) => text.startsWith('around')).length),
      bodyHidden:
        sum((one) => one.bodyHidden.length) /
        Math.max(
          1,
          sum((one) => one.body.length),
        ),
      outsideMedian: quantile(ratios, 0.5),
      outsideP90: quantile(ratios, 0.9),
      layers: looks.reduce((total, one) => total + one.layers.length, 0),
      chipsOverText: looks.reduce((total, one) => total + one.chipsOverText, 0),
      chipsMedian: quantile(
        looks.map((one) => one.chips),
        0.5,
      ),
    },
  };
}

function told({ id, width, probe }: Probed, verbose: boolean): string[] {
  const { look } = probe;
  const at = `${id} at ${width}`;
  const shown = verbose ? probe.junkShown.map((text) => `${at}: still shown: ${text.slice(0, 60)}`) : [];
  if (!look) return [`${at}: no article found`];
  return [
    ...probe.bodyHidden.map((text) => `${at}: HIDDEN: ${text.slice(0, 60)}`),
    ...(probe.undone ? [] : [`${at}: undo does not restore the page`]),
    ...look.layers.map((name) => `${at}: stays in sight: ${name}`),
    ...(look.chipsOverText > 0 ? [`${at}: ${look.chipsOverText} chips over text`] : []),
    ...(verbose
      ? [`${at}: ${look.outside} outside ${look.inside} inside = ${ratioOf(look).toFixed(2)}, ${look.chips} chips`]
      : []),
    ...(verbose ? look.left.map((text) => `${at}:   left: ${text}`) : []),
    ...shown,
  ];
}

/** The figures of all pages, in lines to be read, and how many of them miss the floor. */
export function judge(all: readonly Probed[], verbose: boolean): { lines: string[]; failed: number } {
  const { least, most } = figuresOf(all);
  const lines = all.flatMap((one) => told(one, verbose));
  let failed = 0;
  const check = (name: string, value: number, floor: number, met: boolean, sign: string) => {
    if (!met) failed++;
    lines.push(`${met ? 'met   ' : 'MISSED'} ${name} ${Number(value.toFixed(4))} ${sign} ${floor}`);
  };
  for (const [name, floor] of Object.entries(FLOOR.least)) {
    const value = least[name] ?? 0;
    check(name, value, floor, value >= floor, '≥');
  }
  for (const [name, floor] of Object.entries(FLOOR.most)) {
    const value = most[name] ?? Number.POSITIVE_INFINITY;
    check(name, value, floor, value <= floor, '≤');
  }
  const checks = Object.keys({ ...FLOOR.least, ...FLOOR.most }).length;
  lines.push(`${checks - failed} passed, ${failed} failed, 0 skipped`);
  return { lines, failed };
}
