import { expect, it } from 'vitest';
import { orderOf, sourcesOf } from '../../scripts/lib/bench-page';

it('runs in all six orders in six turns, so that each runner follows each other one as often', () => {
  const orders = Array.from({ length: 6 }, (_, turn) => orderOf(turn).join(' '));
  expect(new Set(orders).size).toBe(6);
  expect(orderOf(6)).toEqual(orderOf(0));
});

it('loads a peer once a page, and injects ours whole every time', () => {
  const peers = new Map([['readability', 'library']] as const);
  const sources = (runner: 'jingdu' | 'readability', first: boolean) => sourcesOf(runner, 'shipped', peers, first);
  expect(sources('jingdu', false)).toEqual(['shipped']);
  expect(sources('readability', true)).toEqual(['library', expect.stringContaining('readability')]);
  expect(sources('readability', false)).toEqual([expect.stringContaining('readability')]);
});
