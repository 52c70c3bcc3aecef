import type { Publisher } from '../core/types/settings';
import { builtinRules } from './builtin-rules';

/** The big portals, in the order in which the welcome page offers them. Ids of site rules. */
const OFFERED = [
  'sohu',
  'sina',
  'netease',
  'tencent',
  'toutiao',
  'ifeng',
  'baijiahao',
  'people',
  'xinhua',
  'thepaper',
  'huanqiu',
  'guancha',
];

/** Every publisher with a rule, by name. */
export const publishers: readonly Publisher[] = builtinRules.sites
  .map(({ id, name, hosts }) => ({ id, name, hosts }))
  .sort((a, b) => a.name.localeCompare(b.name, 'zh'));

export const offeredPublishers: readonly Publisher[] = OFFERED.flatMap(
  (id) => publishers.find((publisher) => publisher.id === id) ?? [],
);
