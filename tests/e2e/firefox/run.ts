// npm run e2e:firefox [-- WORD]: the built extension in a real Firefox; ends with `N passed, N failed, N skipped`.
import { CASES } from './cases';
import { World } from './world';

const word = process.argv[2] ?? '';
/** Under `npm test` a failed case has a second try, in a browser of its own; a run by hand shows it at once. */
const TRIES = process.env.CI ? 2 : 1;
const counts = { passed: 0, failed: 0 };
let world = await World.create();
try {
  for (const one of CASES.filter(({ name }) => name.includes(word))) {
    if (await passes(one)) counts.passed++;
    else counts.failed++;
  }
} finally {
  await world.close();
}
console.log(`${counts.passed} passed, ${counts.failed} failed, 0 skipped`);
process.exitCode = counts.failed > 0 ? 1 : 0;

async function passes({ name, run, given }: (typeof CASES)[number]): Promise<boolean> {
  for (let attempt = 1; attempt <= TRIES; attempt++) {
    const began = Date.now();
    try {
      await given?.(world);
      await run(world);
      console.log(`${attempt > 1 ? 'ok again' : 'ok  '} ${name} (${Date.now() - began} ms)`);
      return true;
    } catch (error) {
      console.log(`FAIL ${name}\n${error instanceof Error ? error.stack : error}`);
      await world.close();
      world = await World.create();
    }
  }
  return false;
}
