import { PAYLOADS } from '../../safety/payloads';
import { HOSTILE_HOST, hostileUrl, pileOf, pileSentence } from '../pages/hostile';
import { expect, test } from './auto-fixtures';
import { PATIENCE } from './tidied';

/** Those that would lead the page itself away say nothing of ours. */
const HERE = PAYLOADS.filter((payload) => !/<(?:meta|base|link)\b/iu.test(payload));
const PART = 750;
const PARTS = Array.from({ length: Math.ceil(HERE.length / PART) }, (_, i) => HERE.slice(i * PART, (i + 1) * PART));

/** What can run, load or send something in what is shown: names of elements, and attributes with their values. */
const DANGERS = `(() => {
  const body = document.querySelector('[data-part="body"]');
  const tags = [...body.querySelectorAll('script,style,iframe,object,embed,form,input,button,svg,template,link,meta,base,frame,applet')];
  const attributes = [...body.querySelectorAll('*')].flatMap((el) => [...el.attributes]).filter(
    ({ name, value }) => /^on|^(?:style|srcdoc|srcset|formaction|ping|is|name)$/i.test(name) || /^[\\s\\0-\\x1f]*(?:java|vb|data:text|data:image.svg|blob:|file:|feed:|view-)/i.test(value),
  );
  return [...tags.map((el) => el.localName), ...attributes.map(({ name, value }) => name + '=' + value)];
})()`;

test('payloads do not run in the popup, put back or not', async ({ open, clickButton }) => {
  test.setTimeout(180_000);
  for (const [i, part] of PARTS.entries()) {
    await open(hostileUrl(`pile${i}`), pileOf(part));
    const popup = await clickButton();
    expect(await popup.article()).not.toBe('');
    expect(await popup.target.evaluate(DANGERS)).toEqual([]);
    await popup.target.evaluate(`document.querySelector('.removals').open = true`);
    await popup.click('.removals > .link-button');
    expect(await popup.target.evaluate(DANGERS)).toEqual([]);
    const all = await popup.article();
    expect(part.map((_, n) => pileSentence(n)).filter((sentence) => !all.includes(sentence))).toEqual([]);
  }
});

test('payloads run no more often for being tidied, and put back', async ({ open, tab, desk, list }) => {
  test.setTimeout(180_000);
  const ran = () => tab.evaluate('window.ran');
  await list(HOSTILE_HOST);
  for (const [i, part] of PARTS.entries()) {
    const url = hostileUrl(`pile${i}`);
    await open(url, pileOf(part));
    const bar = tab.locator('html > [data-jingdu="bar"]');
    await expect.poll(() => bar.count(), PATIENCE).toBe(1);
    await tab.waitForTimeout(1500); // what runs by itself has run
    const before = await ran();
    await desk.switchPage(url, 'original');
    await expect.poll(() => bar.count(), PATIENCE).toBe(0);
    await desk.switchPage(url, 'clean');
    await expect.poll(() => bar.count(), PATIENCE).toBe(1);
    expect(await ran()).toBe(before);
  }
});
