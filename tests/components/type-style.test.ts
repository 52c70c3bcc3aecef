import fs from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { popupStyle, typeStyle } from '../../components/type-style';
import { DEFAULT_LOOK, SIZES } from '../../core/types/reader-look';

it('names nothing that the colours and measures of our pages are named', () => {
  const tokens = fs.readFileSync(path.resolve('assets/tokens.css'), 'utf8');
  const named = [...tokens.matchAll(/(--[\w-]+)\s*:/g)].map(([, name]) => name);
  expect(named.length).toBeGreaterThan(10);
  expect(Object.keys(typeStyle(DEFAULT_LOOK).style).filter((name) => named.includes(name))).toEqual([]);
});

it('sets a popup smaller than a page, and never too small to read', () => {
  for (const size of SIZES) {
    const popup = Number.parseFloat(popupStyle({ ...DEFAULT_LOOK, size }).style['--size']);
    expect(popup).toBeLessThan(size);
    expect(popup).toBeGreaterThanOrEqual(14);
  }
});
