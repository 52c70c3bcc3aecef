// npm run e2e:firefox [-- WORD]: the built extension in a real Firefox; ends with `N passed, N failed, N skipped`.
import { CASES } from './cases';
import { World } from './world';

const word = process.argv[2] ?? '';
const counts = { passed: 0, failed: 0 };
const world = await World.create();
try {
  for (const one of CASES.filter(({ name }) => name.includes(word))) {
    const began = Date.now();
    try {
      await one.run(world);
      counts.passed++;
      console.log(`ok   ${one.name} (${Date.now() - began} ms)`);
    } catch (error) {
      counts.failed++;
      console.log(`FAIL ${one.name}\n${error instanceof Error ? error.stack : error}`);
    }
  }
} finally {
  await world.close();
}
console.log(`${counts.passed} passed, ${counts.failed} failed, 0 skipped`);
process.exitCode = counts.failed > 0 ? 1 : 0;
