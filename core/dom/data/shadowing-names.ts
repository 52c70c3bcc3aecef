/**
 * Names that a form's control must not have for the form to be read like any element: those that move through the tree,
 * read it or change it. `id`, `title`, `action` and the like are common in honest forms, and nothing here relies on them.
 */
export const SHADOWING_NAMES: ReadonlySet<string> = new Set(
  (
    'after append appendChild attributes before childElementCount childNodes children classList cloneNode closest ' +
    'compareDocumentPosition contains dataset firstChild firstElementChild getAttribute getAttributeNames ' +
    'getElementsByClassName getElementsByTagName hasAttribute hasAttributes hasChildNodes innerHTML innerText insertBefore ' +
    'isConnected isEqualNode isSameNode lastChild lastElementChild localName matches namespaceURI nextElementSibling ' +
    'nextSibling nodeName nodeType nodeValue normalize outerHTML ownerDocument parentElement parentNode prepend ' +
    'previousElementSibling previousSibling prefix querySelector querySelectorAll remove removeAttribute removeChild ' +
    'replaceChild replaceChildren replaceWith setAttribute tagName textContent toggleAttribute toString constructor'
  ).split(' '),
);
