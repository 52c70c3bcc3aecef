import { honest } from '../../core/dom/unclobbered';
import type { LiveRemoval } from '../../core/tidy/live-targets';

/** More boxes than this say no more. */
const MOST = 120;

export interface Outlined {
  readonly pointed: Element | undefined;
  /** What the pointed element would be, for its box's look. */
  readonly look: string;
  readonly label: string;
  readonly roots: readonly Element[];
  readonly removed: readonly LiveRemoval[];
}

/** Boxes over the page that follow it: the article, what is taken out of it, and what is pointed at. */
export class Outlines {
  private shown: Outlined | undefined;
  private frame = 0;
  private readonly follow = () => {
    cancelAnimationFrame(this.frame);
    this.frame = requestAnimationFrame(() => this.draw());
  };

  constructor(private readonly place: HTMLElement) {
    addEventListener('scroll', this.follow, { capture: true, passive: true });
    addEventListener('resize', this.follow);
  }

  show(outlined: Outlined): void {
    this.shown = outlined;
    this.follow();
  }

  stop(): void {
    cancelAnimationFrame(this.frame);
    removeEventListener('scroll', this.follow, { capture: true });
    removeEventListener('resize', this.follow);
  }

  private draw(): void {
    const { shown } = this;
    if (!shown) return;
    const gone = shown.removed.flatMap(({ nodes }) => nodes.map(({ node }) => node)).slice(0, MOST);
    const boxes = [
      ...shown.roots.map((el) => this.box(rectOf(el), 'root')),
      ...gone.map((node) => this.box(rectOf(node), 'gone')),
    ];
    if (shown.pointed) boxes.push(this.box(rectOf(shown.pointed), `pointed ${shown.look}`, shown.label));
    this.place.replaceChildren(...boxes.filter((box) => box !== undefined));
  }

  private box({ top, left, width, height }: DOMRect, look: string, label = ''): HTMLElement | undefined {
    if (width < 1 || height < 1 || top > innerHeight || top + height < 0) return undefined;
    const box = honest(document).createElement('div');
    box.className = `box ${look}`;
    Object.assign(box.style, { top: `${top}px`, left: `${left}px`, width: `${width}px`, height: `${height}px` });
    if (label === '') return box;
    const name = box.appendChild(honest(document).createElement('span'));
    name.className = top < 26 ? 'box-name inside' : 'box-name';
    name.textContent = label;
    return box;
  }
}

function rectOf(node: Element | Text): DOMRect {
  if (node.nodeType === 1) return honest(node as Element).getBoundingClientRect(); // as: nodeType checked
  const range = honest(document).createRange();
  range.selectNode(node);
  return range.getBoundingClientRect();
}
