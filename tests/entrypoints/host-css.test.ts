import { expect, it } from 'vitest';
import { hostCss } from '../../entrypoints/auto/host-css';

it('gives the rules of root and body to the host of a shadow tree, and leaves classes of the same name', () => {
  const css = ':root{color:red}\nbody {margin:0}\n.body {font:1em serif}\n.reader .body{color:blue}';
  expect(hostCss(css)).toBe(':host{color:red}\n:host {margin:0}\n.body {font:1em serif}\n.reader .body{color:blue}');
});
