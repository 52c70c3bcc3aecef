import { afterEach, describe, expect, it, vi } from 'vitest';
import { followNote } from '../../components/follow-note';

const shown = vi.fn();
const body = document.createElement('article');
body.innerHTML =
  '<p>水最浓<sup><a href="#user-content-n1">1</a></sup>，<a href="https://a.example/">别处</a></p><ol><li id="user-content-n1">内部手册</li></ol>';
for (const el of body.querySelectorAll('*')) el.scrollIntoView = shown;
body.addEventListener('click', followNote);
document.body.append(body);

const click = (selector: string) => {
  const event = new MouseEvent('click', { bubbles: true, cancelable: true });
  body.querySelector(selector)?.dispatchEvent(event);
  return event;
};

describe('followNote', () => {
  afterEach(() => shown.mockClear());

  it('shows the note and puts the focus there, our address as it was', () => {
    const before = location.href;
    expect(click('a[href^="#"]').defaultPrevented).toBe(true);
    expect(shown).toHaveBeenCalledOnce();
    expect(document.activeElement?.textContent).toBe('内部手册');
    expect(location.href).toBe(before);
  });

  it('leaves other links alone', () => {
    expect(click('a[href^="https"]').defaultPrevented).toBe(false);
    expect(shown).not.toHaveBeenCalled();
  });
});
