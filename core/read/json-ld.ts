import { collapse } from '../text';

/** What JSON-LD says of the article (Schema.org Article and its kinds; Baidu's `cambrian` objects). */
export interface ArticleData {
  readonly headline?: string;
  readonly published?: string;
  readonly modified?: string;
  readonly authors?: readonly { readonly name: string; readonly person: boolean }[];
  readonly image?: string;
  readonly publisher?: string;
}

type Dict = Readonly<Record<string, unknown>>;
const isDict = (value: unknown): value is Dict => typeof value === 'object' && value !== null && !Array.isArray(value);
const list = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value === undefined ? [] : [value];
const string = (value: unknown): string | undefined =>
  typeof value === 'string' && collapse(value) !== '' ? collapse(value) : undefined;

/** The first article that any of the page's JSON-LD blocks describes. Malformed blocks are passed over. */
export function readArticleData(blocks: readonly string[]): ArticleData {
  for (const block of blocks) {
    const article = findArticle(parse(block));
    if (article) return toData(article);
  }
  return {};
}

function parse(json: string): unknown {
  for (const text of [json, json.replace(/\p{Cc}+/gu, ' ').replace(/,\s*([}\]])/g, '$1')]) {
    try {
      return JSON.parse(text);
    } catch {
      // raw line breaks and trailing commas are common: the second try has neither
    }
  }
  return undefined;
}

const isArticle = (dict: Dict): boolean =>
  list(dict['@type']).some((type) => typeof type === 'string' && /Article|BlogPosting|Report$/.test(type)) ||
  (dict.pubDate !== undefined && dict.title !== undefined);

function findArticle(value: unknown, depth = 3): Dict | undefined {
  if (depth === 0) return undefined;
  for (const item of list(value).slice(0, 50)) {
    if (!isDict(item)) continue;
    if (isArticle(item)) return item;
    const inner = findArticle(item['@graph'] ?? item.mainEntity, depth - 1);
    if (inner) return inner;
  }
  return undefined;
}

function toData(article: Dict): ArticleData {
  const image = list(article.image ?? article.images)[0];
  const publisher = article.publisher;
  const data = {
    headline: string(article.headline) ?? string(article.title),
    published: string(article.datePublished) ?? string(article.pubDate) ?? string(article.dateCreated),
    modified: string(article.dateModified) ?? string(article.upDate),
    authors: list(article.author).flatMap(toAuthor),
    image: string(isDict(image) ? image.url : image),
    publisher: isDict(publisher) ? string(publisher.name) : string(publisher),
  };
  // as: leaves out what is undefined, which exact optional types ask for
  return Object.fromEntries(Object.entries(data).filter(([, value]) => value !== undefined)) as ArticleData;
}

function toAuthor(value: unknown): { name: string; person: boolean }[] {
  const name = string(isDict(value) ? value.name : value);
  if (!name) return [];
  return [{ name, person: isDict(value) && list(value['@type']).includes('Person') }];
}
