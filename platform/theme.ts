import type { Preferences } from '../core/types/settings';

/** Makes a page of ours light or dark (assets/tokens.css reads the attribute); `system` leaves it to the browser. */
export function applyTheme(theme: Preferences['theme']): void {
  if (theme === 'system') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
}
