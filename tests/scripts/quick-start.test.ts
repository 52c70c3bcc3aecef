import vm from 'node:vm';
import { describe, expect, it } from 'vitest';
import { quickStart } from '../../scripts/lib/quick-start';

describe('a script that is quick to start', () => {
  const script = `var out=(function(){
    const early = twice(2);
    function twice(n){ return inner(n) * 2; function inner(m){ return m } }
    async function later(){ return 1 }
    function* many(){ yield 1 }
    class Box { get(){ return [1].map(x => x + early) } }
    const shorthand = { twice, call(){ return this.twice(1) }, other: function(){ return 3 } };
    const named = () => 5;
    return [early, new Box().get(), shorthand.call(), shorthand.other(), named.name, twice.name, [...many()], later.length];
  })();`;

  it('leaves a strict function strict', () => {
    const strict = "var out=(function(){'use strict'; function of(){ return this } return of() === undefined })();";
    expect(vm.runInNewContext(`${quickStart(strict)} out`)).toBe(true);
  });

  it('says the same, with its functions in brackets and its declarations first', () => {
    const quick = quickStart(script);
    expect(vm.runInNewContext(`${quick} JSON.stringify(out)`)).toBe(
      vm.runInNewContext(`${script} JSON.stringify(out)`),
    );
    expect(quick).toContain('(function(){var twice=(function (n)');
    expect(quick).toContain('.map((x => x + early))');
    expect(quick).toContain('other: function()');
  });
});
