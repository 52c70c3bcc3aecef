import { ENGLISH_BY, ENGLISH_BYLINE_END, ENGLISH_JOB } from './data/name-words';
import type { InfoText } from './info-text';
import { isOutlet, isPersonName, unique } from './names';

const SHORT = 160;

/** 「By Jane Roe and John Smith」, 「By JANE ROE in Beijing | Updated …」, 「Jane Roe, Staff Writer」: names, if all of them are. */
export function englishNames(line: InfoText): string[] {
  const text = line.plain.replaceAll('\t', ' ').trim();
  if (text.length > SHORT || !/^[\p{Script=Latin}]/u.test(text)) return [];
  const by = ENGLISH_BY.exec(text);
  const rest = by ? text.slice(by[0].length) : text;
  const told = rest.slice(0, ENGLISH_BYLINE_END.exec(rest)?.index ?? rest.length);
  const parts = told.split(/\s*[,;]\s*(?:and\s+)?|\s+(?:and|with|&)\s+/).filter((part) => part !== '');
  const jobs = parts.filter((part) => ENGLISH_JOB.test(part));
  if (!by && jobs.length === 0) return [];
  const names = parts
    .map((part) => part.replace(ENGLISH_JOB, '').trim())
    .filter((part) => part !== '' && !isOutlet(part));
  return names.length > 0 && names.every(isPersonName) ? unique(names) : [];
}

/** 「(Reporting by Jane Roe; editing by John Smith)」: who reported. */
const REPORTING = /^[([]?\s*((?:reporting|written|story) by\s[^;)\]]{3,80})/i;

/** Names in an agency's closing credits. */
export function englishCredits(line: InfoText): string[] {
  const told = REPORTING.exec(line.plain.trim())?.[1];
  return told === undefined ? [] : englishNames({ text: told, plain: told });
}
