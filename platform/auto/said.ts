import { honest } from '../../core/dom/unclobbered';
import { ownElement, putUp } from './own-element';
import saidCss from './said.css?inline';

/** How long it stands, in milliseconds. */
const SHOWN_MS = 6000;

let last: (() => void) | undefined;

/** Says a sentence over the page, to those who hear it as well. The next one takes its place. */
export function say(text: string): void {
  last?.();
  const said = ownElement('said', saidCss);
  const line = honest(document).createElement('p');
  line.setAttribute('role', 'status');
  said.shadow.append(line);
  try {
    putUp(said);
  } catch {
    return; // the page has no root just now: there is nothing to say it on
  }
  line.textContent = text; // after it stands: a status is read when it changes
  const timer = setTimeout(() => last?.(), SHOWN_MS);
  last = () => {
    clearTimeout(timer);
    said.remove();
    last = undefined;
  };
}
