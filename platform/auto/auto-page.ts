import { declutterTraced, type Traced } from '../../core/declutter';
import { openPage } from '../../core/page';
import type { Sanitizer } from '../../core/sanitize';
import { siteOf } from '../../core/select/site-of';
import { addressSays } from '../../core/tidy/address-says';
import { Hidden } from '../../core/tidy/hide';
import { clutterOutside } from '../../core/tidy/outside';
import { mayHide } from '../../core/tidy/page-controls';
import { hiddenCss, siteCss, VEIL_CSS } from '../../core/tidy/tidy-css';
import type { Result, RuleSet } from '../../core/types';
import type { PageState } from '../messages';
import { type FoldLabels, Folds } from './folds';
import type { PageSettings } from './page-settings';
import { PageStyles } from './page-styles';
import { PageWatch } from './page-watch';
import { type BarAction, showTidyBar } from './tidy-bar';

type Found = Extract<Result, { ok: true }>;

/** A reader laid over the page. */
export interface OpenReader {
  readonly close: () => void;
  /** Looks at the page as if the reader were not there. */
  readonly behind: <T>(look: () => T) => T;
}

/** What the controller is given besides the page. */
export interface AutoParts {
  readonly rules: RuleSet;
  readonly sanitizer: Sanitizer;
  readonly load: () => Promise<PageSettings>;
  readonly report: (state: PageState) => void;
  /** Shows the article alone, over the page. */
  readonly openReader: (found: Found, close: () => void) => OpenReader;
  readonly skipPage: () => Promise<void>;
  readonly pauseSite: () => Promise<void>;
  readonly labels: {
    readonly bar: string;
    readonly more: string;
    readonly actions: readonly BarAction[];
    readonly folds: FoldLabels;
  };
}

/** Marks of ours in the page; the page may see them, and can do no more with them than unhide its own clutter. */
const ATTRIBUTE = 'data-jingdu-hidden';
/** The page is shown by then, whatever has or has not been found. */
const VEIL_MS = 2500;

/** Tidies one page of a listed site from document_start on, and takes it back. */
export class AutoPage {
  private readonly styles = new PageStyles(document);
  private readonly hidden = new Hidden(document, ATTRIBUTE);
  private readonly folds = new Folds();
  private readonly watch = new PageWatch({
    navigated: () => this.again(),
    grew: () => this.grown(),
    returned: () => void this.reload(),
  });
  private settings: PageSettings | undefined;
  private state: PageState = { view: 'off', mode: 'tidy', removed: 0 };
  private closers: (() => void)[] = [];
  private reader: (OpenReader & { readonly text: string }) | undefined;
  /** The reader wants the original for this address. */
  private wantsOriginal = false;

  constructor(private readonly parts: AutoParts) {}

  async start(): Promise<void> {
    this.guard();
    this.settings = await this.parts.load();
    if (!this.settings.wanted) return this.original('off');
    await documentReady();
    this.watch.start();
    this.clean();
  }

  now(): PageState {
    return this.state;
  }

  switchTo(to: 'clean' | 'original' | 'toggle'): PageState {
    const original = to === 'original' || (to === 'toggle' && this.state.view === 'clean');
    this.wantsOriginal = original;
    if (original) this.watch.quietly(() => this.original(this.state.view === 'off' ? 'off' : 'original'));
    else this.clean();
    return this.state;
  }

  /** Before anything is known but the address: nothing of the clutter is painted, and nothing jumps later. */
  private guard(): void {
    const url = new URL(location.href);
    const site = siteOf(url.host, this.parts.rules.sites);
    if (addressSays(url, site) !== 'article') return;
    this.styles.set('site', siteCss(site));
    this.styles.set('veil', VEIL_CSS);
    setTimeout(() => this.styles.drop('veil'), VEIL_MS);
  }

  /** Reads the page as it came: what is ours is taken out first, and nothing is painted in between. */
  private clean(): void {
    this.watch.quietly(() => {
      this.takeBack();
      const traced = this.read();
      const url = new URL(location.href);
      if (traced.result.ok) this.show(traced, url);
      else this.leave(url);
      this.styles.drop('veil');
    });
    this.parts.report(this.state);
  }

  private read(): Traced {
    const page = openPage(document, location.href, new Date());
    return declutterTraced(page, this.parts.rules, this.parts.sanitizer);
  }

  private show(traced: Traced, url: URL): void {
    const mode = this.settings?.mode ?? 'tidy';
    const { result } = traced;
    if (!result.ok) return;
    if (mode === 'reader') {
      this.reader = { ...this.parts.openReader(result, () => this.switchTo('original')), text: textOf(result) };
      this.state = { view: 'clean', mode, removed: result.removals.length };
      return;
    }
    const page = openPage(document, url.href, new Date());
    const inside = traced.live.filter(mayHide);
    const outside = clutterOutside(page, traced.roots, this.parts.rules);
    this.styles.set('site', siteCss(siteOf(url.host, this.parts.rules.sites)));
    this.styles.set('hidden', hiddenCss(ATTRIBUTE));
    this.hidden.hide([...inside, ...outside]);
    this.folds.show(inside, traced.roots, this.hidden, this.parts.labels.folds);
    const { bar, more, actions } = this.parts.labels;
    this.closers.push(showTidyBar(bar, more, actions, (action) => this.act(action)));
    this.state = { view: 'clean', mode, removed: inside.length + outside.length };
  }

  /** No article: as it came, or without the clutter the site's rule names, as the reader chose. */
  private leave(url: URL): void {
    if (this.settings?.lists === 'tidy') this.styles.set('site', siteCss(siteOf(url.host, this.parts.rules.sites)));
    this.state = { view: 'off', mode: this.settings?.mode ?? 'tidy', removed: 0 };
  }

  private act(action: BarAction['id']): void {
    if (action === 'not-page') void this.parts.skipPage();
    if (action === 'not-site') void this.parts.pauseSite();
    this.switchTo('original');
  }

  private original(view: PageState['view']): void {
    this.takeBack();
    this.state = { ...this.state, view, removed: 0 };
    this.parts.report(this.state);
  }

  /** Everything of ours out of the page. */
  private takeBack(): void {
    this.reader?.close();
    this.reader = undefined;
    for (const close of this.closers.splice(0)) close();
    this.folds.remove();
    this.hidden.undo();
    this.styles.clear();
  }

  /** Another address in the same document: its article is not this one. */
  private again(): void {
    this.wantsOriginal = false;
    this.watch.quietly(() => this.original('off'));
    this.guard();
    // Its text may be there already, and bring no change any more.
    this.watch.lookSoon();
  }

  private grown(): void {
    if (this.wantsOriginal || !this.settings?.wanted) return;
    if (!this.reader || this.readerIsStale(this.reader)) this.clean();
  }

  /** An open reader stays where it is scrolled to, unless the article itself became another. */
  private readerIsStale({ behind, text }: OpenReader & { readonly text: string }): boolean {
    const { result } = behind(() => this.read());
    return result.ok && textOf(result) !== text;
  }

  private async reload(): Promise<void> {
    this.settings = await this.parts.load();
    if (!this.settings.wanted) this.watch.quietly(() => this.original('off'));
    else this.parts.report(this.state);
  }
}

const textOf = ({ article }: Found): string => article.stories.map((story) => story.content).join('\n');

const documentReady = (): Promise<void> =>
  new Promise((resolve) => {
    if (document.readyState !== 'loading') resolve();
    else document.addEventListener('DOMContentLoaded', () => resolve(), { once: true });
  });
