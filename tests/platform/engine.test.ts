import { afterEach, expect, it } from 'vitest';
import { ENGINE, type Engine, keepEngine, theEngine } from '../../platform/engine';

afterEach(() => {
  Reflect.deleteProperty(globalThis, ENGINE);
});

it('gives what was kept', () => {
  const engine = {} as Engine; // as: only handed on
  keepEngine(engine);
  expect(theEngine()).toBe(engine);
});

it('says what is missing where nothing was', () => {
  expect(theEngine).toThrow('/engine.js');
});
