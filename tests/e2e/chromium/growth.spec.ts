import { GENERATED } from '../../../scripts/lib/generated-pages';
import { hostileUrl } from '../pages/hostile';
import { expect, test } from './auto-fixtures';

/** Twice as much may take twice as long, not four times. */
const MOST = 3;
/** Below this many milliseconds a busy machine's noise is larger than what is measured. */
const LEAST = 250;

const page = (nodes: number, kind = 'related boxes') => ({
  body: GENERATED[kind]?.(nodes) ?? '',
  type: 'text/html; charset=utf-8',
});

/** The shortest of a few goes. */
async function shortest(times: number, measure: () => Promise<number>): Promise<number> {
  let least = Number.POSITIVE_INFINITY;
  for (let i = 0; i < times; i++) least = Math.min(least, await measure());
  return least;
}

const isLinear = (half: number, full: number) => full < LEAST || full < MOST * half;

test('hiding and putting back 2,500 removals takes twice as long as 1,250', async ({
  open,
  desk,
  list,
  tab,
  clickButton,
}) => {
  test.setTimeout(180_000);
  await list('hostile.example');
  const took = { hide: [] as number[], back: [] as number[] };
  for (const n of [5_000, 10_000]) {
    const url = hostileUrl(`grow-${n}`);
    await open(url, page(n));
    await expect.poll(() => tab.locator('html > [data-jingdu="bar"]').count(), { timeout: 60_000 }).toBe(1);
    took.hide.push(
      await shortest(2, async () => {
        const began = Date.now();
        await desk.switchPage(url, 'original');
        await desk.switchPage(url, 'clean');
        return Date.now() - began;
      }),
    );
    const popup = await clickButton();
    await popup.article();
    took.back.push(
      await popup.target.evaluate<number>(`(async () => {
        const began = performance.now();
        document.querySelector('.removals > .link-button').click();
        while (!document.querySelector('[data-part="body"] [data-restored]')) await new Promise((done) => setTimeout(done, 10));
        return performance.now() - began;
      })()`),
    );
  }
  for (const [what, [half = 0, full = 0]] of Object.entries(took))
    expect(isLinear(half, full), `${what}: ${half} ms, ${full} ms for twice as much`).toBe(true);
});

for (const [kind, nodes] of [
  ['forms', 10_000],
  ['breaks in one link', 10_000],
] as const)
  test(`the article of twice as many ${kind} comes after twice as long`, async ({
    open,
    tab,
    clickButton,
    launched,
  }) => {
    test.setTimeout(180_000);
    const took: number[] = [];
    for (const n of [nodes, 2 * nodes]) {
      await open(hostileUrl(`read-${n}`), page(n, kind));
      await tab.evaluate('document.documentElement.offsetHeight');
      took.push(
        await shortest(2, async () => {
          const began = Date.now();
          const popup = await clickButton();
          await popup.article();
          const ms = Date.now() - began;
          await launched.link.send('Target.closeTarget', { targetId: popup.target.targetId });
          return ms;
        }),
      );
    }
    const [half = 0, full = 0] = took;
    expect(isLinear(half, full), `${half} ms, ${full} ms for twice as much`).toBe(true);
  });
