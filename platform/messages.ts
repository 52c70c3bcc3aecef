import * as v from 'valibot';
import { type Browser, browser } from 'wxt/browser';
import { MODES, type Mode } from '../core/types/settings';

/** How a tab of a listed site stands. */
export interface PageState {
  /** off: no article, or not wanted here. original: an article, shown as it came. */
  readonly view: 'off' | 'clean' | 'original' | 'failed';
  readonly mode: Mode;
  /** Blocks hidden or left out. */
  readonly removed: number;
}

const stateSchema = v.object({
  view: v.picklist(['off', 'clean', 'original', 'failed']),
  mode: v.picklist(MODES),
  removed: v.pipe(v.number(), v.integer(), v.minValue(0)),
});

export const SAYINGS = ['listed', 'listed-other', 'refused', 'nothing'] as const;
/** What a page can be made to tell its reader: listed, listed though it is no article itself, not allowed, no article. */
export type Saying = (typeof SAYINGS)[number];

/** Every message there is: from whom, with what, and what comes back. */
export interface RuntimeMessages {
  /** Extension to page: how does it stand? */
  'page-state': () => PageState;
  /** Extension to page: clean, original, or whichever it is not. */
  'page-switch': (to: 'clean' | 'original' | 'toggle') => PageState;
  /** Extension to page: tell the reader. */
  'page-say': (what: Saying) => PageState;
  /** Extension to page: the focus is wanted in our bar. */
  'page-bar': () => PageState;
  /** Page to background: it changed. */
  'page-report': (state: PageState) => void;
  /** Page to background: its reader wants the site left alone, and is to be asked where no page can answer. */
  'ask-pause': () => void;
  /** Page to background: its reader wants to choose by hand. */
  'ask-pick': () => void;
}

type Tab = NonNullable<Browser.runtime.MessageSender['tab']>;

const envelope = v.object({ jingdu: v.string(), with: v.optional(v.unknown()) });

/** Asks the page in a tab. Undefined where none of our scripts runs. */
export async function askPage<N extends 'page-state' | 'page-switch' | 'page-say' | 'page-bar'>(
  tabId: number,
  name: N,
  ...args: Parameters<RuntimeMessages[N]>
): Promise<PageState | undefined> {
  const answer: unknown = await browser.tabs
    .sendMessage(tabId, { jingdu: name, with: args[0] }, { frameId: 0 })
    .catch(() => undefined);
  return v.is(stateSchema, answer) ? answer : undefined;
}

/** Whether there is still an extension around a script of ours: it may be updated or switched off under an open page. */
export const isAlive = (): boolean => browser.runtime?.id !== undefined;

/** Tells the background; it may have to be woken for it. */
export async function tellBackground(
  ...[name, state]: ['page-report', PageState] | ['ask-pause' | 'ask-pick']
): Promise<void> {
  try {
    await browser.runtime.sendMessage({ jingdu: name, with: state });
  } catch {
    // The extension was updated or switched off under an open page: there is nobody to tell.
  }
}

/** How this page answers what the extension asks. */
export interface PageAnswers {
  readonly state: () => PageState;
  readonly switchTo: (to: 'clean' | 'original' | 'toggle') => PageState;
  readonly say: (what: Saying) => void;
  readonly focusBar: () => void;
}

/** Answers what the extension asks this page. @param ready resolves once the page can be switched */
export function onAsked({ state, switchTo, say, focusBar }: PageAnswers, ready: Promise<void>): void {
  browser.runtime.onMessage.addListener((message: unknown) => {
    if (!v.is(envelope, message)) return undefined;
    if (message.jingdu === 'page-state') return Promise.resolve(state());
    if (message.jingdu === 'page-bar') focusBar();
    const to = v.safeParse(v.picklist(['clean', 'original', 'toggle']), message.with);
    if (message.jingdu === 'page-switch' && to.success) return ready.then(() => switchTo(to.output));
    const what = v.safeParse(v.picklist(SAYINGS), message.with);
    if (message.jingdu !== 'page-say' || !what.success) return undefined;
    say(what.output);
    return Promise.resolve(state());
  });
}

/** Hears what pages tell; anything else that arrives is not ours. Which page it is, the browser says. */
export function onTold(
  report: (tabId: number, state: PageState) => void,
  askPause: (host: string, tab: Tab) => void,
  pick: (tabId: number) => void,
): void {
  browser.runtime.onMessage.addListener((message: unknown, sender) => {
    const { tab, url = '' } = sender;
    if (!v.is(envelope, message) || tab?.id === undefined || sender.id !== browser.runtime.id) return undefined;
    if (message.jingdu === 'page-report' && v.is(stateSchema, message.with)) report(tab.id, message.with);
    if (message.jingdu === 'ask-pause' && URL.canParse(url)) askPause(new URL(url).hostname, tab);
    if (message.jingdu === 'ask-pick') pick(tab.id);
    return undefined;
  });
}
