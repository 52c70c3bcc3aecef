import { browser } from 'wxt/browser';
import { bringTexts } from './kept-texts';
import type { PageState } from './messages';
import { t } from './ui-messages';

const COLORS = { clean: '#0f766e', original: '#6b7280', failed: '#9a5b00' } as const;

function titleOf({ view, removed }: PageState): string {
  if (view === 'clean') return t('badge_title_clean', removed);
  if (view === 'original') return t('badge_title_original');
  return view === 'failed' ? t('badge_title_failed') : t('action_title');
}

/** The toolbar button tells how a tab stands; its title says the same to those who hear it. */
export async function showPageState(tabId: number, state: PageState): Promise<void> {
  await bringTexts();
  const text = { off: '', clean: String(Math.min(state.removed, 999)), original: '·', failed: '!' }[state.view];
  const set = [browser.action.setBadgeText({ tabId, text }), browser.action.setTitle({ tabId, title: titleOf(state) })];
  if (state.view !== 'off') set.push(browser.action.setBadgeBackgroundColor({ tabId, color: COLORS[state.view] }));
  await Promise.all(set).catch(() => undefined); // the tab may be gone by then
}
