import vm from 'node:vm';
import { expect, it } from 'vitest';
import { onceOnly } from '../../scripts/lib/once-per-world-plugin';

const loading = onceOnly('var engine=(function(){globalThis.jingduEngine={};loads++;return loads})();engine; // end');

it('loads what is not in the world yet, and leaves alone what is', () => {
  const world = vm.createContext({ loads: 0 });
  vm.runInContext(loading, world);
  vm.runInContext(loading, world);
  expect(vm.runInContext('[loads, engine]', world)).toEqual([1, 1]);
});
