/** Marks what the page itself does not show; read by strip, dropped by sanitize. */
export const HIDDEN = 'data-jd-hidden';

/** How a live element is displayed; '' where its style sheet is none that the style engine can read: that says nothing. */
export function displayOf(view: Window, el: Element): string {
  try {
    return view.getComputedStyle(el).display;
  } catch {
    return '';
  }
}
