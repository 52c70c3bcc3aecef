import type { Traced } from '../../core/declutter';
import { documentElementOf } from '../../core/dom/unclobbered';
import type { Page } from '../../core/page';
import type { Found, SiteRule } from '../../core/types';
import type { Mode } from '../../core/types/settings';
import type { AutoParts, View } from './auto-parts';
import type { PageStyles } from './page-styles';
import type { BarAction } from './tidy-bar';
import { TidyView } from './tidy-view';

/** What is shown, and how. */
interface Given {
  readonly page: Page;
  readonly traced: Traced;
  readonly found: Found;
  /** Folds that stay open. */
  readonly opened: ReadonlySet<string>;
  /** What the bar offers. */
  readonly actions: readonly BarAction['id'][];
  readonly site: SiteRule | undefined;
  readonly styles: PageStyles;
  readonly act: (action: BarAction['id']) => void;
}

/**
 * Shows an article clean, all of it or nothing: text that is hidden without a way back is lost.
 * @throws what kept it from being done, with the page as it was
 */
export function openView(mode: Mode, given: Given, parts: AutoParts): View {
  const { found, act } = given;
  if (mode === 'reader') {
    const reader = parts.openReader(found, () => act('original'));
    return { ...reader, mode, removed: found.removals.length };
  }
  const root = documentElementOf(document);
  if (!root) throw new TypeError('document has no root element');
  const view = new TidyView({ ...given, root, rules: parts.rules, labels: parts.labels(), place: parts.place });
  try {
    view.open();
  } catch (error) {
    view.close();
    throw error;
  }
  return view;
}
