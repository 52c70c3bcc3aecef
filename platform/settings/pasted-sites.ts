import * as v from 'valibot';
import type { Publisher, SiteAnswer } from '../../core/types/settings';
import { patternSchema } from './site-list';

/**
 * What is meant by each part of a pasted list: publishers by name or id, hosts, and addresses, which count by their host.
 * A line that is a name is taken whole, since names hold spaces; any other is split at white space and at commas.
 * What is neither has no patterns.
 */
export function sitesFromPasted(text: string, publishers: readonly Publisher[]): SiteAnswer[] {
  const named = new Map(
    publishers.flatMap((publisher) => [publisher.name, publisher.id].map((key) => [key.toLowerCase(), publisher])),
  );
  const answers = new Map<string, SiteAnswer>();
  for (const words of text.split(/[\n\r,，、;；]+/u).map((line) => line.trim())) {
    const parts = named.has(words.toLowerCase()) ? [words] : words.split(/\s+/u).filter(Boolean);
    for (const word of parts) {
      const publisher = named.get(word.toLowerCase());
      const answer = publisher ? { word, name: publisher.name, patterns: publisher.hosts } : hostAnswer(word);
      const key = answer.patterns.join() || word;
      if (!answers.has(key)) answers.set(key, answer);
    }
  }
  return [...answers.values()];
}

function hostAnswer(word: string): SiteAnswer {
  const pattern = hostOf(word);
  return { word, patterns: pattern !== undefined && v.is(patternSchema, pattern) ? [pattern] : [] };
}

function hostOf(word: string): string | undefined {
  const bare = word
    .replace(/^\*?:\/\//, 'https://')
    .replace(/^\*\./, '.')
    .toLowerCase();
  if (bare.startsWith('.')) return bare.replace(/\/.*$/, '');
  const address = /^[a-z]+:\/\//.test(bare) ? bare : `https://${bare}`;
  return URL.canParse(address) && /^https?:/.test(address) ? new URL(address).hostname : undefined;
}
