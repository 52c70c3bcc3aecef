import { CLEAN_URL, EDITOR_LINE, FIRST_SENTENCE, LAST_SENTENCE, STORY_TITLE, STORY_URL, story } from '../pages/story';
import { expect, test } from './fixtures';

test.beforeEach(async ({ open }) => open(STORY_URL, story()));

test('Copy gives the clean text with its header, plain and rich together', async ({ clickButton, readClipboard }) => {
  const popup = await clickButton();
  await popup.article();
  await popup.click('[data-part="copy"]');
  await popup.status();

  const { 'text/plain': text = '', 'text/html': html = '' } = await readClipboard();
  expect(text.startsWith(STORY_TITLE)).toBe(true);
  expect(text).toContain(FIRST_SENTENCE);
  expect(text.match(new RegExp(`.*${LAST_SENTENCE}.*`, 'u'))?.[0]).toBeDefined();
  expect(text).toContain('\n\n');
  expect(text).not.toContain(EDITOR_LINE);
  expect(
    text
      .split('\n')
      .filter((line) => line.includes('sohu.com'))
      .join(),
  ).toContain(CLEAN_URL);
  expect(text).not.toMatch(/spm|scm/u);
  expect(html).toContain(STORY_TITLE);
  expect(html).toMatch(/<p[\s>]/u);
  expect(html).not.toMatch(/<script|data-removal|spm=/u);
});

test('what was put back is copied too', async ({ clickButton, readClipboard }) => {
  const popup = await clickButton();
  await popup.article();
  await popup.click('[data-part="removals"] summary');
  await popup.click('[data-kind="editor"] [data-action="put-back"]');
  await popup.waitFor(`document.querySelector('[data-kind="editor"][data-state="back"]') !== null`);
  await popup.click('[data-part="copy"]');
  await popup.waitFor(`/\\d/u.test(document.querySelector('[data-part="status"]').innerText)`);
  await expect.poll(async () => (await readClipboard())['text/plain']).toContain(EDITOR_LINE);
});

for (const { format, holds, types } of [
  { format: 'plain', holds: FIRST_SENTENCE, types: ['text/plain'] },
  { format: 'markdown', holds: `# ${STORY_TITLE}`, types: ['text/plain'] },
  { format: 'rich', holds: FIRST_SENTENCE, types: ['text/html', 'text/plain'] },
]) {
  test(`the ${format} format`, async ({ clickButton, readClipboard }) => {
    const popup = await clickButton();
    await popup.article();
    await popup.click('[data-part="copy-formats"]');
    await popup.click(`[role="menuitem"][data-copy="${format}"]`);
    await popup.status();
    const found = await readClipboard();
    expect(Object.keys(found).sort()).toEqual(types);
    expect(found['text/plain']).toContain(holds);
  });
}
