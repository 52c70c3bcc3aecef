import type { Preferences } from '../core/types/settings';

/** Gives a page of ours its colours (assets/tokens.css reads the attribute); `system` leaves it to the browser. */
export function applyTheme(theme: Preferences['theme']): void {
  if (theme === 'system') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
}
