import { honest, parentOf } from '../../core/dom/unclobbered';
import type { OwnElement } from './own-element';
import { PageStyles } from './page-styles';

/** Where our bar stands: shares of the room that the window leaves it, from the left and from the top, 0 to 1. */
export interface BarPlace {
  readonly x: number;
  readonly y: number;
}

/** Where the reader put it last. */
export interface KeptPlace {
  readonly read: () => BarPlace | undefined;
  readonly keep: (place: BarPlace) => void;
}

/** Pixels between the bar and the window's edge, of one step by key, and of one step out of a floating button's way. */
const MARGIN = 16;
const STEP = 24;
const ASIDE = 56;
const TRIES = 9;
/** A box that fills more of the window than this is the page itself, not a button that floats over it. */
const FLOATING = 0.5;

const within = (value: number): number => Math.min(1, Math.max(0, value));

const STEPS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-STEP, 0],
  ArrowRight: [STEP, 0],
  ArrowUp: [0, -STEP],
  ArrowDown: [0, STEP],
};

/** Stands an element of ours where the reader put it, or else in a corner that nothing of the page's floats in. */
export class Placed {
  private readonly styles: PageStyles;
  private place: BarPlace = { x: 1, y: 1 };

  constructor(
    private readonly own: OwnElement,
    private readonly kept: KeptPlace,
  ) {
    this.styles = new PageStyles(own.shadow);
  }

  start(): void {
    const known = this.kept.read();
    this.stand(known ?? this.place);
    if (!known) this.makeWay();
    window.addEventListener('resize', this.again);
  }

  stop(): void {
    window.removeEventListener('resize', this.again);
  }

  /** Lets a handle move it, by pointer and by arrow keys. */
  movedBy(grip: HTMLElement): void {
    let from: { x: number; y: number } | undefined;
    grip.addEventListener('pointerdown', (event) => {
      const { left, top } = this.own.host.getBoundingClientRect();
      from = { x: event.clientX - left, y: event.clientY - top };
      grip.setPointerCapture(event.pointerId);
    });
    grip.addEventListener('pointermove', (event) => {
      if (from) this.stand(this.shares(event.clientX - from.x, event.clientY - from.y));
    });
    grip.addEventListener('pointerup', () => {
      if (from) this.kept.keep(this.place);
      from = undefined;
    });
    grip.addEventListener('keydown', (event) => {
      const step = STEPS[event.key];
      if (!step) return;
      event.preventDefault();
      const { left, top } = this.own.host.getBoundingClientRect();
      this.stand(this.shares(left + step[0], top + step[1]));
      this.kept.keep(this.place);
    });
  }

  /** Which half of the window it stands in: what opens from it opens to the other. */
  private stand(place: BarPlace): void {
    this.place = place;
    const { x, y } = this.room();
    const [left, top] = [MARGIN + place.x * x, MARGIN + place.y * y].map(Math.round);
    this.styles.set(
      'place',
      `:host{inset:auto!important;left:${left}px!important;top:${top}px!important}\n.panel{${place.y > 0.5 ? 'bottom' : 'top'}:calc(100% + 6px);${place.x > 0.5 ? 'right' : 'left'}:0}`,
    );
  }

  private readonly again = (): void => this.stand(this.place);

  private room(): { x: number; y: number } {
    const { width, height } = this.own.host.getBoundingClientRect();
    const { clientWidth } = honest(document).documentElement;
    return { x: Math.max(1, clientWidth - width - 2 * MARGIN), y: Math.max(1, innerHeight - height - 2 * MARGIN) };
  }

  private shares(left: number, top: number): BarPlace {
    const { x, y } = this.room();
    return { x: within((left - MARGIN) / x), y: within((top - MARGIN) / y) };
  }

  private makeWay(): void {
    const first = this.place;
    const { y } = this.room();
    for (const x of [1, 0])
      for (let step = 0; step < TRIES; step++) {
        this.stand({ x, y: within(1 - (step * ASIDE) / y) });
        if (!this.isOverFloating()) return;
      }
    this.stand(first);
  }

  private isOverFloating(): boolean {
    const { left, right, top, bottom } = this.own.host.getBoundingClientRect();
    const middle = (left + right) / 2;
    return [left + 2, middle, right - 2].some((x) =>
      [top + 2, bottom - 2].some((y) =>
        honest(document)
          .elementsFromPoint(x, y)
          .some((el) => this.floats(el)),
      ),
    );
  }

  private floats(el: Element): boolean {
    for (let at: Element | undefined = el; at; at = parentOf(at)) {
      if (at === this.own.host) return false;
      const { position } = getComputedStyle(at);
      if (position !== 'fixed' && position !== 'sticky') continue;
      const { width, height } = honest(at).getBoundingClientRect();
      return width * height < FLOATING * innerWidth * innerHeight;
    }
    return false;
  }
}
