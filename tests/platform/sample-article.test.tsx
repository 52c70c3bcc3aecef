import createDOMPurify from 'dompurify';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { describe, expect, it } from 'vitest';
import { MessagesProvider } from '../../components/messages';
import { WelcomeSample } from '../../components/welcome-sample';
import { createSanitizer } from '../../core/sanitize';
import en from '../../locales/en.json';
import zhCN from '../../locales/zh_CN.json';
import zhTW from '../../locales/zh_TW.json';
import { tidyFile } from '../../platform/tidy-file';
import { messages } from '../components/mount';

const sanitizer = createSanitizer(createDOMPurify(window));

/** The sample as the welcome page shows it, through the same way as in the popup. */
async function tidied(texts: typeof zhCN) {
  const place = document.createElement('div');
  const t = (key: keyof typeof zhCN) => texts[key];
  await act(async () =>
    render(
      <MessagesProvider value={{ ...messages, t }}>
        <WelcomeSample />
      </MessagesProvider>,
      place,
    ),
  );
  const result = await tidyFile(sanitizer)(new File([place.innerHTML], 'sample.html'));
  if (typeof result === 'string') throw new Error(result);
  const story = result.article.stories[0];
  const body = sanitizer.fragment(story?.content ?? '');
  return {
    title: story?.metadata.title?.value,
    lines: [...body.querySelectorAll('p,h2,h3,li,div:not(:has(p))')].map((line) => line.textContent),
  };
}

describe.each([
  ['zh_CN', zhCN],
  ['zh_TW', zhTW],
  ['en', en],
])('the sample article in %s', (_, texts) => {
  it('is three paragraphs under its headline', async () => {
    expect(await tidied(texts)).toEqual({
      title: texts.welcome_sample_title,
      lines: [texts.welcome_sample_1, texts.welcome_sample_2, texts.welcome_sample_3],
    });
  });
});
