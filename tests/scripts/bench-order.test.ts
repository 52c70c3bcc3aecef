import { expect, it } from 'vitest';
import { orderOf } from '../../scripts/lib/bench-page';

it('runs in all six orders in six turns, so that each runner follows each other one as often', () => {
  const orders = Array.from({ length: 6 }, (_, turn) => orderOf(turn).join(' '));
  expect(new Set(orders).size).toBe(6);
  expect(orderOf(6)).toEqual(orderOf(0));
});
