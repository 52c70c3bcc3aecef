import { SEEN } from './dom/data/seen';
import { TextPieces, type TextTarget } from './dom/text-pieces';
import { collapse } from './text';
import type { BoilerplateKind, ReasonCode, Removal, SafeHtml, Stage } from './types';

/** Why and by what a block goes; see `Removal`. */
export interface Cause {
  readonly kind: BoilerplateKind;
  readonly stage: Stage;
  readonly rule: string;
  readonly reason: ReasonCode;
  readonly detail: string;
}

/** A removal before its HTML is sanitized. */
export interface Entry extends Cause {
  readonly id: string;
  readonly text: string;
  /** What was taken out, detached and unsafe. */
  readonly taken: Element;
  /** The same, as nodes and pieces of text nodes of the snapshot as it was copied. */
  readonly targets: readonly TextTarget[];
}

/** Table and list parts must be marked by one of their own kind: a parser would move anything else out. */
const STRUCTURAL = new Set(['tr', 'td', 'th', 'tbody', 'thead', 'tfoot', 'li', 'dd', 'dt', 'caption']);

/** Takes blocks out of the snapshot, leaves a marker for each, and remembers what it took. */
export class Ledger {
  readonly entries: Entry[] = [];
  private readonly pieces = new TextPieces();
  private kept: readonly Element[] = [];
  /** @param prefix of the ids: a result that is put together of several needs ids of its own */
  constructor(
    private readonly doc: Document,
    private readonly prefix = 'r',
  ) {}

  /** From here on nothing takes these elements out, nor anything in them or around them: the reader wants them. */
  protect(elements: readonly Element[]): void {
    this.kept = elements;
  }

  private isKept = (node: Node): boolean => this.kept.some((el) => el.contains(node) || node.contains(el));

  /**
   * Takes consecutive siblings out, but what is protected.
   * Text-free, media-free nodes (scripts, empty shells) go without a record: there is nothing to put back.
   */
  remove(nodes: readonly ChildNode[], cause: Cause): void {
    if (nodes.some(this.isKept)) {
      // What is left stands apart now.
      for (const node of nodes) if (!this.isKept(node)) this.remove([node], cause);
      return;
    }
    const first = nodes[0];
    if (!first?.parentNode) return;
    const taken = this.doc.createElement('div');
    const text = collapse(nodes.map((n) => n.textContent ?? '').join(''));
    const marker = this.marker(nodes.length === 1 ? first : undefined);
    first.before(marker);
    const targets = nodes.map((node) => this.pieces.whole(node));
    for (const node of nodes) taken.append(node);
    if (text === '' && taken.querySelector(SEEN) === null) {
      marker.remove();
      return;
    }
    this.record(marker, taken, text, cause, targets);
  }

  /** Cuts a piece out of running text; `range` must lie inside one block of the snapshot. */
  cut(range: Range, cause: Cause): void {
    const text = collapse(range.toString());
    if (text === '' || this.isKept(range.commonAncestorContainer)) return;
    const taken = this.doc.createElement('span');
    const marker = this.marker(undefined);
    const { startContainer, endContainer } = range;
    const targets = this.pieces.within(range);
    taken.append(range.extractContents());
    range.insertNode(marker);
    this.pieces.follow(targets, startContainer, endContainer, marker);
    this.record(marker, taken, text, cause, targets);
  }

  private marker(single: ChildNode | undefined): HTMLElement {
    const name = single && single.nodeType === 1 ? (single as Element).localName : ''; // as: nodeType checked
    const marker = this.doc.createElement(STRUCTURAL.has(name) ? name : 'span');
    marker.setAttribute('hidden', '');
    return marker;
  }

  private record(
    marker: HTMLElement,
    taken: Element,
    text: string,
    cause: Cause,
    targets: readonly TextTarget[],
  ): void {
    const id = `${this.prefix}${this.entries.length + 1}`;
    marker.setAttribute('data-removal', id);
    this.entries.push({ ...cause, id, text, taken, targets });
  }
}

/** The plain, safe record of what was taken out. @param html `taken`, sanitized */
export function toRemoval({ taken: _, targets: _t, ...entry }: Entry, html: SafeHtml): Removal {
  return { ...entry, html, anchor: { marker: entry.id } };
}
