/** How a live element is displayed; '' where its style sheet is none that the style engine can read: that says nothing. */
export function displayOf(view: Window, el: Element): string {
  try {
    return view.getComputedStyle(el).display;
  } catch {
    return '';
  }
}
