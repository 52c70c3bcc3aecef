import { honest } from '../../core/dom/unclobbered';
import { placesOf, stillThere } from './page-reader';

/** A page that was built anew this often is left as it came. */
const MOST_LOSSES = 3;

/** The articles that are to be left as they came: the reader wants it, or the page does not let ours stand. */
export class LeftAlone {
  private places: ReturnType<typeof placesOf> | undefined;
  /** How often the page has taken away what is ours, at this address. */
  private losses = 0;

  leave(roots: readonly Element[]): void {
    this.places = placesOf(location.href, roots);
  }

  forget(): void {
    this.places = undefined;
  }

  /** Another address, another try. */
  navigated(): void {
    this.losses = 0;
  }

  /** The page took away what is ours. One that was built anew is read anew; one that wants us gone, or is never done, is left. */
  lost(roots: readonly Element[]): void {
    this.losses++;
    if (this.losses > MOST_LOSSES || roots.some((root) => honest(root).isConnected)) this.leave(roots);
  }

  /** Whether the page in view is one of them. */
  holds(): boolean {
    if (this.places && !stillThere(this.places)) this.places = undefined;
    return this.places !== undefined;
  }
}
