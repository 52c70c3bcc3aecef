import type { Traced } from '../../core/declutter';
import { corrected, emptyRule } from '../../core/own-rules/correct';
import type { Correction, RuleSet } from '../../core/types';
import type { PickMode, PickNote, PickResult } from '../../core/types/picking';
import type { Engine } from '../engine';
import { pointedText } from './pointed';
import { type FoundSelector, selectorFor, selectorForAlike } from './selector-for';

/** A correction that is not saved yet. */
export interface Draft extends Correction {
  readonly target: Element;
  /** Means the same on the site's other pages. */
  readonly lasting: boolean;
  readonly text: string;
}

export const today = (): string => new Date().toISOString().slice(0, 10);

/** The corrections so far, and what the engine makes of the page with them. */
export class Drafts {
  private list: readonly Draft[] = [];
  traced: Traced;

  constructor(
    private readonly engine: Pick<Engine, 'openPage' | 'declutterTraced' | 'sanitizer'>,
    private readonly rules: RuleSet,
  ) {
    this.traced = this.read([]);
  }

  get all(): readonly Draft[] {
    return this.list;
  }

  /** Whether the last correction is about this element, so that a wider or a narrower one takes its place. */
  isLast(target: Element | undefined): boolean {
    return target !== undefined && this.list.at(-1)?.target === target;
  }

  /** What was taken out around, or at, an element. */
  removedAt = (target: Element): boolean =>
    this.traced.live.some(({ nodes }) => nodes.some(({ node }) => node === target || node.contains(target)));

  /**
   * Takes a correction, if it changes anything.
   * @param replace in the place of the last one
   * @returns what is to be said of it
   */
  take(target: Element, mode: PickMode, replace: boolean): PickNote | undefined {
    const before = replace ? this.list.slice(0, -1) : this.list;
    const kind = mode === 'strip' && this.removedAt(target) && !replace ? 'keep' : mode;
    const found = this.selector(target, kind);
    if (!found) return 'nothing-here';
    const draft: Draft = { kind, target, ...found, text: pointedText(target) };
    const list = [...before.filter((one) => one.kind !== 'article' || kind !== 'article'), draft];
    const traced = this.read(list);
    if (kind === 'strip' && !takesOut(traced, found.selector)) return 'outside';
    this.list = list;
    this.traced = traced;
    if (kind === 'keep') return 'put-back';
    if (!found.lasting) return 'unnamed';
    return found.alike ? 'alike' : undefined;
  }

  undo(): void {
    this.list = this.list.slice(0, -1);
    this.traced = this.read(this.list);
  }

  get result(): PickResult {
    const { result } = this.traced;
    if (!result.ok) return { chars: 0, removed: 0 };
    const { stories } = result.article;
    const { title, byline, publishedTime } = stories[0]?.metadata ?? {};
    return {
      title: title?.value,
      byline: byline?.value.join('、'),
      published: publishedTime?.value.iso.replace('T', ' ').slice(0, 16),
      chars: stories.reduce((sum, { length }) => sum + length.chars, 0),
      removed: result.removals.length,
    };
  }

  private selector(
    target: Element,
    kind: Correction['kind'],
  ): (FoundSelector & { readonly alike?: boolean }) | undefined {
    const own = selectorFor(target, kind);
    if (own?.lasting || (kind !== 'strip' && kind !== 'keep')) return own;
    const alike = kind === 'strip' ? selectorForAlike(target, this.traced.roots) : undefined;
    return alike ? { ...alike, alike: true } : own;
  }

  private read(list: readonly Draft[]): Traced {
    const url = new URL(location.href);
    const rule = list.reduce((so, one) => corrected(so, one, url), emptyRule(url.hostname, today()));
    const { openPage, declutterTraced, sanitizer } = this.engine;
    const own = [...(list.length > 0 ? [rule] : []), ...(this.rules.own ?? [])];
    return declutterTraced(openPage(document, url.href, new Date()), { ...this.rules, own }, sanitizer);
  }
}

const takesOut = ({ result }: Traced, selector: string): boolean =>
  result.ok && result.removals.some(({ reason, detail }) => reason === 'own-rule' && detail === selector);
