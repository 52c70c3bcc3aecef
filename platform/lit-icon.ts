/** Colours of the icon's tile and of its dot. */
interface Colours {
  readonly tile: string;
  readonly dot: string;
}

/** As in assets/icon.svg. */
export const PLAIN: Colours = { tile: '#0f766e', dot: '#5eead4' };
export const LIT: Colours = { tile: '#b45309', dot: '#fde68a' };

/** Lines of text on a tile of 128 by 128, as in assets/icon.svg: left, top, width, height. */
const LINES = [
  [30, 30, 68, 10],
  [30, 52, 68, 8],
  [30, 70, 68, 8],
  [30, 88, 42, 8],
] as const;

/** Pixels a side that toolbars ask for, at one and at two pixels a point. */
const SIZES = [16, 32] as const;

/** Our icon in other colours, by its size in pixels; undefined where there is nothing to draw on. */
export function drawIcon(colours: Colours): Record<number, ImageData> | undefined {
  const drawn = SIZES.flatMap((size) => {
    const context = new OffscreenCanvas(size, size).getContext('2d');
    if (!context) return [];
    context.scale(size / 128, size / 128);
    box(context, colours.tile, [0, 0, 128, 128], 28);
    for (const line of LINES) box(context, '#fff', line, line[3] / 2);
    box(context, colours.dot, [88, 84, 16, 16], 8);
    return [[size, context.getImageData(0, 0, size, size)] as const];
  });
  return drawn.length > 0 ? Object.fromEntries(drawn) : undefined;
}

function box(
  context: OffscreenCanvasRenderingContext2D,
  colour: string,
  [left, top, width, height]: readonly [number, number, number, number],
  radius: number,
): void {
  context.fillStyle = colour;
  context.beginPath();
  context.roundRect(left, top, width, height, radius);
  context.fill();
}
