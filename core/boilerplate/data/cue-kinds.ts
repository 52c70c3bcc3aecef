import type { BoilerplateKind } from '../../types';

/** What a line with words of a group (core/model/data/cues.ts) is called, the most telling group first. */
export const KIND_OF_CUES: readonly (readonly [string, BoilerplateKind])[] = [
  ['ad', 'ad'],
  ['disclaim', 'disclaimer'],
  ['rights', 'copyright'],
  ['code', 'promo'],
  ['follow', 'promo'],
  ['app', 'promo'],
  ['like', 'promo'],
  ['reply', 'promo'],
  ['offer', 'promo'],
  ['talk', 'comments'],
  ['contact', 'contact'],
  ['staff', 'editor'],
  ['origin', 'source'],
  ['picture', 'copyright'],
  ['tags', 'tags'],
  ['further', 'related'],
  ['counts', 'widget'],
  ['click', 'widget'],
];
