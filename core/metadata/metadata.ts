import { fold } from '../facts/fold';
import { outletOf } from '../facts/outlet';
import { namesOfValue } from '../facts/reporters';
import type { Page } from '../page';
import { type Head, pageHead } from '../read/head';
import type { FamilyRule, Field, Metadata, SiteRule } from '../types';
import { readByline } from './byline';
import { readDirection } from './direction';
import { readEditor } from './editor';
import { merge } from './merge';
import { readOriginalTitle } from './original-title';
import { readPageFields } from './page-fields';
import { readMirror, readPlatform } from './platform';
import { readTimes, timeIn } from './published';
import { readRegion } from './region';
import { readOrigin } from './source';
import { readSubtitle } from './subtitle';
import { type InfoSurroundings, lookAround } from './surroundings';
import { readTitle } from './title';
import { ruledField } from './value-source';

/**
 * Reads metadata from the live page, before anything is stripped: the site rule's sources first, then the bar at the
 * headline, the credits at the end, and what the page tells machines. A field that nothing names surely is absent.
 * @param roots the content roots, which tell the bars above and below the article from the rest of the page
 * @param system the system that made the page, on whatever host: its places count where the site's rule names none
 */
export function readMetadata(
  page: Page,
  site: SiteRule | undefined,
  roots: readonly Element[],
  system?: FamilyRule,
): Metadata {
  const head = pageHead(page);
  const around = lookAround(page, head, roots);
  const own = { ...byRule(page, system, head, around, site), ...byRule(page, site, head, around, site) };
  const title = readTitle(page, head, around);
  const platform = readPlatform(around) ?? platformOf(site, own);
  const accounts = platform !== undefined || own.account !== undefined;
  const byline = own.byline ?? readByline(head, around, accounts, title?.value ?? '', page.now);
  const fields: Partial<Metadata> = {
    ...readPageFields(page, head),
    ...entry('dir', readDirection(page, roots)),
    ...entry('title', title),
    ...entry('subtitle', readSubtitle(around, title?.value ?? '', page.now)),
    ...entry('originalTitle', readOriginalTitle(around)),
    ...entry('byline', byline),
    ...(namesOrigin(own, accounts) ? {} : readOrigin(head, around, accounts, page.now, byline?.value ?? [])),
    ...entry('editor', readEditor(around)),
    ...entry('region', readRegion(around)),
    ...readTimes(page, head, around, site),
    ...entry('platform', platform),
    ...entry('mirrorOf', readMirror(page, around)),
  };
  return merge(fields, own, head.title);
}

/** Does the rule name all that could be read of whence the text comes? */
const namesOrigin = (own: Partial<Metadata>, accounts: boolean): boolean =>
  own.source !== undefined && (!accounts || own.account !== undefined);

function entry<K extends keyof Metadata>(key: K, value: Metadata[K] | undefined): Partial<Metadata> {
  return value === undefined ? {} : { [key]: value };
}

/** Every field that a rule names and the page has, in the same clean form as the rest. */
function byRule(
  page: Page,
  rule: SiteRule | FamilyRule | undefined,
  head: Head,
  around: InfoSurroundings,
  site: SiteRule | undefined,
): Partial<Metadata> {
  if (!rule?.metadata) return {};
  const text = (field: 'title' | 'subtitle' | 'originalTitle' | 'region') =>
    entry(field, ruledField(page, rule, field));
  const outlet = (field: 'source' | 'account') => entry(field, mapped(ruledField(page, rule, field), outletOf));
  const names = (field: 'byline' | 'editor') => entry(field, mapped(ruledField(page, rule, field), namesOrNone));
  const time = (field: 'publishedTime' | 'modifiedTime') => {
    const told = ruledField(page, rule, field);
    return entry(field, told && timeIn(told.value, told.from, page, head, around, site));
  };
  return {
    ...text('title'),
    ...text('subtitle'),
    ...text('originalTitle'),
    ...text('region'),
    ...names('byline'),
    ...names('editor'),
    ...outlet('source'),
    ...outlet('account'),
    ...time('publishedTime'),
    ...time('modifiedTime'),
  };
}

function mapped<T, U>(field: Field<T> | undefined, change: (value: T) => U | undefined): Field<U> | undefined {
  const value = field && change(field.value);
  return value === undefined || !field ? undefined : { value, from: field.from };
}

function namesOrNone(value: string): readonly string[] | undefined {
  const names = namesOfValue(fold(value).replace(/[_\s(]*(?<![A-Za-z])[A-Z]{1,5}\d{2,7}\)?/g, ''));
  return names.length > 0 ? names : undefined;
}

/** A known platform's page is an account's if its rule found the account. */
function platformOf(site: SiteRule | undefined, own: Partial<Metadata>): Field<string> | undefined {
  return site?.platform && own.account ? { value: site.platform, from: `site:${site.id}` } : undefined;
}
