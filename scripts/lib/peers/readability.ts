// Bundled for the page: what a reader of Readability gets, on a clone because it destroys what it is given.
import { Readability } from '@mozilla/readability';

export default function readability() {
  const clone = document.cloneNode(true) as Document; // as: the clone of a document is a document
  const found = new Readability(clone).parse();
  return {
    html: found?.content ?? '',
    title: found?.title ?? null,
    byline: found?.byline ?? null,
    source: found?.siteName ?? null,
    published: found?.publishedTime ?? null,
  };
}
