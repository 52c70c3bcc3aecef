import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { whenParsed } from '../../platform/when-parsed';

const loading = (): Document => {
  const doc = document.implementation.createHTMLDocument('');
  Object.defineProperty(doc, 'readyState', { value: 'loading' });
  return doc;
};

describe('a document is read', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('at once when it is parsed', () => {
    expect(whenParsed(document, () => 1)).toBe(1);
  });

  it('when it becomes so', async () => {
    const doc = loading();
    const read = vi.fn(() => 1);
    const found = whenParsed(doc, read);
    expect(read).not.toHaveBeenCalled();
    doc.dispatchEvent(new Event('DOMContentLoaded'));
    await expect(found).resolves.toBe(1);
  });

  it('as far as it has come when it never does', async () => {
    const found = whenParsed(loading(), () => 1);
    await vi.advanceTimersByTimeAsync(2_000);
    await expect(found).resolves.toBe(1);
  });
});
