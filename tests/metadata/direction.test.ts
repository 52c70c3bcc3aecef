import { describe, expect, it } from 'vitest';
import { readDirection } from '../../core/metadata/direction';
import { openPage } from '../../core/page';
import { outputs } from '../normalise/page';

const ARABIC = 'Radio Minaa كانت أول من سأل عن المفتاح. قالت مصلحة البريد إن المفتاح ضاع مع آخر ساعي.';
const HEBREW = 'בסוף הרחוב עומדת תיבת דואר אדומה שאיש לא פתח אותה זה אחת עשרה שנים.';
const ENGLISH = 'At the end of the street stands a red letter box that nobody has opened for eleven years.';

function directionOf(html: string): string | undefined {
  const frame = document.createElement('iframe');
  document.body.append(frame);
  const doc = frame.contentDocument;
  if (!doc) throw new Error('no document');
  doc.open();
  doc.write(html);
  doc.close();
  const page = openPage(doc, 'https://a.example/1', new Date());
  const found = readDirection(page, [...page.root.querySelectorAll('#a')])?.value;
  frame.remove();
  return found;
}

describe('the direction of an article', () => {
  it.each([
    [
      'declared around it',
      `<html lang="ar"><body><div dir="rtl"><main id="a"><p>${ARABIC}</p></main></div></body></html>`,
      'rtl',
    ],
    ['declared for the page', `<html dir="RTL"><body><main id="a"><p>${HEBREW}</p></main></body></html>`, 'rtl'],
    [
      'by style alone',
      `<html lang="ar"><style>main{direction:rtl}</style><body><main id="a"><p>${ARABIC}</p></main></body></html>`,
      'rtl',
    ],
    [
      'by style, though its letters are few',
      `<html><style>main{direction:rtl}</style><body><main id="a"><p>2025 / 11</p></main></body></html>`,
      'rtl',
    ],
    [
      'by its language alone',
      `<html lang="fa-IR"><body><main id="a"><p>Radio Minaa 2025, Radio Minaa 2026، رادیو</p></main></body></html>`,
      'rtl',
    ],
    ['by its letters alone', `<html lang="en"><body><main id="a"><p>${HEBREW}</p></main></body></html>`, 'rtl'],
    [
      'by its letters, whatever the template says',
      `<html dir="ltr" lang="ar"><body><main id="a"><p>${ARABIC}</p></main></body></html>`,
      'rtl',
    ],
    [
      'English in an Arabic page',
      `<html dir="rtl" lang="ar"><body><main id="a" dir="ltr" lang="en"><p>${ENGLISH}</p></main></body></html>`,
      'ltr',
    ],
    [
      'English with one word of Hebrew',
      `<html lang="en"><body><main id="a"><p>${ENGLISH} שלום</p></main></body></html>`,
      undefined,
    ],
    [
      'Arabic in Latin letters',
      `<html lang="ar-Latn"><body><main id="a"><p>${ENGLISH}</p></main></body></html>`,
      undefined,
    ],
  ])('%s', (_name, html, direction) => {
    expect(directionOf(html)).toBe(direction);
  });

  it('of a paragraph in other letters is kept, and of one that the page sets', () => {
    const { html } = outputs(
      `<p>${HEBREW}</p><blockquote><p style="text-align:right;direction: rtl">${ARABIC}</p></blockquote>`,
    );
    expect(html).toContain(`<p dir="rtl">${HEBREW}</p>`);
    expect(html).toContain('<p dir="rtl">Radio Minaa');
    expect(html).toContain('<p>清晨六点');
  });
});
