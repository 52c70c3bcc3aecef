import type { Badge, Field, Metadata } from '../types';
import type { Fields } from './credits';

type NameField = 'editor' | 'byline';
type TextField = 'source' | 'originalTitle' | 'region' | 'account';
const NAME_FIELDS: ReadonlySet<string> = new Set<NameField>(['editor', 'byline']);
const TEXT_FIELDS: ReadonlySet<string> = new Set<TextField>(['source', 'originalTitle', 'region', 'account']);
const isNameField = (key: string): key is NameField => NAME_FIELDS.has(key);
const isTextField = (key: string): key is TextField => TEXT_FIELDS.has(key);

/** Codes that newsrooms put behind an editor's name: `李思_NBJ11322`, `刘潇(ZN028)`, `黄忆南 PN269`. */
const STAFF_CODE = /[\s_(]*[A-Z]{1,4}\d{2,6}\)?/gu;
/** What stands in place of a name, or behind the last one: a button. */
const NOBODY = /^(?:未知|佚名|查看.*)$/u;
const GAP = /[\s,、;/|·&]+/u;
const SPACED_NAME = /^(\p{Script=Han})\s(\p{Script=Han})$/u;

const namesIn = (text: string): string[] =>
  (SPACED_NAME.test(text) ? text.replace(SPACED_NAME, '$1$2') : text.replace(STAFF_CODE, ' '))
    .split(GAP)
    .map((name) => name.replace(/[()[\]【】]/g, ''))
    .filter((name) => name !== '' && !NOBODY.test(name));

/** Collects what removed lines said. Names add up, of the rest the first one counts. */
export class Lift {
  private readonly names = new Map<NameField, { names: Set<string>; from: string }>();
  private readonly texts = new Map<TextField, Field<string>>();
  readonly badges: Badge[] = [];

  /** @param from rule id of the line */
  add(fields: Fields, from: string): void {
    for (const [key, value] of Object.entries(fields)) {
      if (isNameField(key)) {
        const known = this.names.get(key) ?? { names: new Set<string>(), from };
        for (const name of namesIn(value)) known.names.add(name);
        if (known.names.size > 0) this.names.set(key, known);
      } else if (isTextField(key) && value && !this.texts.has(key)) this.texts.set(key, { value, from });
    }
  }

  badge(badge: Badge): void {
    if (!this.badges.some((known) => known.kind === badge.kind)) this.badges.push(badge);
  }

  metadata(): Metadata {
    const named = [...this.names].map(([key, { names, from }]) => [key, { value: [...names], from }]);
    return Object.fromEntries([...named, ...this.texts]);
  }
}
