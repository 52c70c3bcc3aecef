import { honest } from '../../core/dom/unclobbered';
import { placesOf, stillThere } from './page-reader';

/** A page that was built anew this often is left as it came. */
const MOST_LOSSES = 3;

/** Why an article is left as it came: its reader switched to it, wants it always so, or the page does not let ours stand. */
type Leaving = 'switched' | 'always' | 'lost';

/** What the reader wants of the articles in view, whatever the settings say; another article is another question. */
export class Wish {
  private wanted: 'tidy' | Leaving | undefined;
  private places: ReturnType<typeof placesOf> | undefined;
  /** How often the page has taken away what is ours, at this address. */
  private losses = 0;

  leave(roots: readonly Element[], why: Leaving): void {
    this.wanted = why;
    this.places = placesOf(location.href, roots);
  }

  /** Tidied this once, though nothing is listed. */
  tidy(roots: readonly Element[]): void {
    this.wanted = 'tidy';
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
    if (this.losses > MOST_LOSSES || roots.some((root) => honest(root).isConnected)) this.leave(roots, 'lost');
  }

  /** What is wanted of the page in view; undefined: what the settings say. */
  says(): 'tidy' | Leaving | undefined {
    if (this.places && !stillThere(this.places)) this.places = undefined;
    return this.places && this.wanted;
  }
}
