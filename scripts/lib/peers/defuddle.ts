// Bundled for the page: what a reader of Defuddle gets; it clones what it works on, and must not ask other servers.
import Defuddle from 'defuddle';

export default function defuddle() {
  const found = new Defuddle(document, { url: location.href, useAsync: false }).parse();
  return {
    html: found.content,
    title: found.title || null,
    byline: found.author || null,
    source: found.site || null,
    published: found.published || null,
  };
}
