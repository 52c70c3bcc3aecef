import { browser } from 'wxt/browser';
import { siteOf } from '../../core/select/site-of';
import type { PickMode, PickScope, PickView } from '../../core/types/picking';
import type { Engine } from '../engine';
import { Drafts, today } from './drafts';
import { Outlines } from './outlines';
import type { PickActions } from './pick-actions';
import { onPickKey } from './pick-keys';
import type { PickerPlace } from './picker-place';
import { beside, elementAt, meant, narrower, pointedText, wider } from './pointed';
import { type SavedDrafts, saveCorrections } from './save-drafts';

/** So much of what is pointed at is told. */
const TOLD = 60;

/** Choosing by hand over the page: nothing of the page is changed, and nothing is saved before the reader says so. */
export class Picker {
  private mode: PickMode;
  private pointed: Element | undefined;
  /** Where what is pointed at was widened from, the widest last. */
  private trail: Element[] = [];
  private note: PickView['note'];
  private saved: SavedDrafts | undefined;
  private readonly drafts: Drafts;
  private readonly outlines: Outlines;
  readonly actions: PickActions = {
    mode: (mode) => this.setMode(mode),
    wider: () => this.widen(),
    narrower: () => this.move(this.pointed && narrower(this.pointed, this.trail)),
    beside: (step) => this.move(this.pointed && beside(this.pointed, step)),
    take: () => this.take(false),
    undo: () => this.undo(),
    save: (scope) => void this.save(scope),
    leave: () => this.leave(),
  };

  constructor(
    private readonly engine: Engine,
    place: PickerPlace,
    private readonly draw: (view: PickView) => void,
    private readonly left: () => void,
    private readonly labelOf: (mode: PickMode | 'keep') => string,
  ) {
    this.drafts = new Drafts(engine, engine.rulesFor(location.host));
    this.mode = this.drafts.traced.result.ok ? 'strip' : 'article';
    this.outlines = new Outlines(place.boxes);
    place.shield.addEventListener('pointermove', (event) => this.point(event, false));
    place.shield.addEventListener('click', (event) => this.point(event, true));
    onPickKey(place, this.actions);
    this.pointed = this.drafts.traced.roots[0];
    this.show();
  }

  leave(): void {
    this.outlines.stop();
    this.left();
  }

  private point({ clientX, clientY, isTrusted }: MouseEvent, take: boolean): void {
    if (!isTrusted || this.saved) return;
    const at = elementAt(clientX, clientY);
    if (!at) return;
    const target = meant(at, this.mode);
    if (target !== this.pointed) this.trail = [];
    this.pointed = target;
    if (take) this.take(false);
    else if (this.drafts.all.length === 0 || !this.drafts.isLast(target)) this.show();
  }

  private setMode(mode: PickMode): void {
    this.mode = mode;
    this.note = undefined;
    this.show();
  }

  private widen(): void {
    const next = this.pointed && wider(this.pointed);
    if (next && this.pointed) this.trail.push(this.pointed);
    this.move(next);
  }

  /** Points at another element; where the last one was taken already, this one is taken in its place. */
  private move(next: Element | undefined): void {
    if (!next || this.saved) return;
    const replace = this.drafts.isLast(this.pointed);
    this.pointed = next;
    next.scrollIntoView({ block: 'nearest' });
    if (replace) this.take(true);
    else this.show();
  }

  private take(replace: boolean): void {
    if (!this.pointed || this.saved) return;
    this.note = this.drafts.take(this.pointed, this.mode, replace);
    this.show();
  }

  private undo(): void {
    if (this.saved) {
      void this.saved.undo().then(() => {
        this.saved = undefined;
        this.show();
      });
      return;
    }
    this.drafts.undo();
    this.note = undefined;
    this.show();
  }

  private async save(scope: PickScope): Promise<void> {
    if (this.drafts.all.length === 0 || this.saved) return;
    const built = siteOf(location.host, this.engine.rulesFor(location.host).sites);
    try {
      this.saved = await saveCorrections(this.drafts.all, scope, built, today());
    } catch {
      this.note = 'failed';
    }
    this.show();
  }

  private show(): void {
    const { pointed, drafts, mode, saved } = this;
    const keep = mode === 'strip' && pointed !== undefined && drafts.removedAt(pointed);
    this.outlines.show({
      pointed: saved ? undefined : pointed,
      look: keep ? 'keep' : mode,
      label: this.labelOf(keep ? 'keep' : mode),
      roots: drafts.traced.roots,
      removed: drafts.traced.live,
    });
    this.draw({
      mode,
      pointed: pointed ? pointedText(pointed).slice(0, TOLD) : '',
      result: drafts.result,
      drafts: drafts.all.length,
      note: this.note,
      saved: saved?.where,
      isPrivate: browser.extension.inIncognitoContext,
      host: location.hostname,
    });
  }
}
