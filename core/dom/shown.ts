/** Whether the page displays an element. In a document that is not rendered, it does unless it is marked `hidden`. */
export function isShown(el: Element): boolean {
  if (el.ownerDocument.defaultView === null) return el.closest('[hidden]') === null;
  return typeof el.checkVisibility !== 'function' || el.checkVisibility();
}
