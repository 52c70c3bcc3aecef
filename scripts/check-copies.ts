// npm run check-copies -- --corpus DIR [--manifest FILE] [--only ID[,ID]]
// Renders the Markdown copy of every article of a corpus and compares it with the article: the same words, links, pictures,
// list numbers, cells, headings, bold words and code. Tells where they differ, and fails if they do.
import { parseArgs } from 'node:util';
import createDOMPurify from 'dompurify';
import { JSDOM, VirtualConsole } from 'jsdom';
import { declutter } from '../core/declutter';
import { openPage } from '../core/page';
import { createSanitizer } from '../core/sanitize';
import { headless } from '../core/serialize/header';
import { toMarkdown } from '../core/serialize/markdown';
import { type CorpusPage, DEFAULT_CORPUS, readBytes, readCorpus } from './lib/corpus';
import { loadRules } from './lib/load-rules';
import { renderedCopy, withPlainNotes } from './lib/rendered-copy';
import { differences, toldBy } from './lib/told';

const { values } = parseArgs({
  options: {
    corpus: { type: 'string', default: DEFAULT_CORPUS },
    manifest: { type: 'string', default: 'manifest.json' },
    only: { type: 'string', default: '' },
    show: { type: 'boolean', default: false },
  },
});
const rules = await loadRules();
// The engine asks for the browser's parser where a page keeps its text as a string.
globalThis.DOMParser = new JSDOM('').window.DOMParser;

/** Undefined where the page has no article. */
function check(page: CorpusPage): string[] | undefined {
  const html = new TextDecoder(page.charset).decode(readBytes(values.corpus, page));
  const { window } = new JSDOM(html, { url: page.url, virtualConsole: new VirtualConsole() });
  const sanitizer = createSanitizer(createDOMPurify(window));
  const result = declutter(openPage(window.document, page.url, new Date()), rules, sanitizer);
  const found = result.ok
    ? result.article.stories.flatMap(({ content }) => {
        const body = withPlainNotes(sanitizer.fragment(content));
        const markdown = toMarkdown(sanitizer.fragment(content), headless);
        if (values.show) console.log(markdown);
        return differences(toldBy(body), toldBy(renderedCopy(markdown, new window.DOMParser())));
      })
    : undefined;
  window.close();
  return found;
}

let articles = 0;
let right = 0;
for (const page of readCorpus(values.corpus, values.only.split(',').filter(Boolean), values.manifest)) {
  const found = check(page);
  if (!found) continue;
  articles++;
  if (found.length === 0) right++;
  else console.log([page.id, ...found].join('\n  '));
}
console.log(`${right} of ${articles} articles say the same as Markdown`);
process.exitCode = right === articles ? 0 : 1;
