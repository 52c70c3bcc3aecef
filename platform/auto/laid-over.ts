import { honest } from '../../core/dom/unclobbered';
import type { OpenReader } from './auto-parts';
import { ownElement, putUp, removeCopies, stands } from './own-element';
import { PageStyles } from './page-styles';

/** A place of ours over the page, to draw in. */
export interface LaidOver extends OpenReader {
  readonly app: HTMLElement;
  /** Tells the language of what is drawn there. */
  readonly speaks: (lang: string) => void;
}

/**
 * Lays a place over the page, which stays as it is, out of sight, and comes back where it was scrolled to.
 * @param css for the place
 * @param pageCss hides the page
 * @throws TypeError with the page as it was, where it has no root just now
 */
export function layOver(css: string, pageCss: string): LaidOver {
  const scrolled = window.scrollY;
  const styles = new PageStyles(document);
  const over = ownElement('reader', css);
  const app = over.shadow.appendChild(honest(document).createElement('div'));
  putUp(over);
  styles.set('page', pageCss);
  window.scrollTo(0, 0);
  return {
    app,
    speaks: (lang) => {
      over.host.lang = lang;
    },
    stands: () => stands(over),
    close: () => {
      styles.clear();
      over.remove();
      removeCopies();
      window.scrollTo(0, scrolled);
    },
    behind: (see) => {
      styles.clear();
      const seen = see();
      styles.set('page', pageCss);
      return seen;
    },
  };
}
