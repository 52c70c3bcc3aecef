import { describe, expect, it } from 'vitest';
import { failureOfProbe } from '../../platform/tab-failure';

const probed = (type: string, text = 0, frames = 0) => failureOfProbe({ type, text, frames });

describe('a document in which no article was found', () => {
  it.each([
    ['application/pdf', 'pdf'],
    ['image/jpeg', 'image'],
    ['image/webp', 'image'],
    ['video/mp4', 'media'],
    ['audio/mpeg', 'media'],
    ['application/json', 'data'],
    ['application/ld+json', 'data'],
    ['text/json', 'data'],
  ])('of the type %s: %s', (type, reason) => {
    expect(probed(type, 400)).toBe(reason);
  });

  it.each([
    ['a page that shows nothing yet', 0, 0, 'unloaded'],
    ['a page of frames', 12, 2, 'frame-only'],
    ['a page with text and frames', 900, 2, undefined],
    ['a page with text', 900, 0, undefined],
  ])('%s', (_, text, frames, reason) => {
    expect(probed('text/html', text, frames)).toBe(reason);
  });

  it('is not judged by an answer that is none', () => {
    for (const answer of [null, 'text/html', {}, { type: 'text/html' }]) expect(failureOfProbe(answer)).toBeUndefined();
  });
});
