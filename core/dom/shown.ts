/** Whether the page displays an element. Where nobody can tell (a document that is not rendered), it does. */
export const isShown = (el: Element): boolean => typeof el.checkVisibility !== 'function' || el.checkVisibility();
