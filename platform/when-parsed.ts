/** How long a page that never ends is waited for, in milliseconds. A reader who clicked would not wait longer. */
const PATIENCE = 2_000;

/**
 * Reads a document once it is parsed: at once where it is, else at its DOMContentLoaded, or, where one of its resources
 * keeps it from ever coming there, after two seconds as far as it has come.
 */
export function whenParsed<T>(doc: Document, read: () => T): T | Promise<T> {
  if (doc.readyState !== 'loading') return read();
  return new Promise<void>((resolve) => {
    doc.addEventListener('DOMContentLoaded', () => resolve(), { once: true });
    setTimeout(resolve, PATIENCE);
  }).then(read);
}
