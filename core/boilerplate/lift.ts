import { editorNames } from '../facts/editors';
import { fold } from '../facts/fold';
import { namesOfValue } from '../facts/reporters';
import type { Badge, Field, Metadata } from '../types';
import type { Fields } from './match';

type NameField = 'editor' | 'byline';
type TextField = 'source' | 'originalTitle' | 'region' | 'account';
const NAME_FIELDS: ReadonlySet<string> = new Set<NameField>(['editor', 'byline']);
const TEXT_FIELDS: ReadonlySet<string> = new Set<TextField>(['source', 'originalTitle', 'region', 'account']);
const isNameField = (key: string): key is NameField => NAME_FIELDS.has(key);
const isTextField = (key: string): key is TextField => TEXT_FIELDS.has(key);

const namesIn = (field: NameField, value: string | readonly string[]): readonly string[] =>
  typeof value !== 'string' ? value : field === 'editor' ? editorNames(fold(value)) : namesOfValue(fold(value));

/** Collects what removed lines said. Names add up, of the rest the first one counts. */
export class FactLift {
  private readonly names = new Map<NameField, { names: Set<string>; from: string }>();
  private readonly texts = new Map<TextField, Field<string>>();
  readonly badges: Badge[] = [];

  /** @param from rule id of the line */
  add(fields: Fields, from: string): void {
    for (const [key, value] of Object.entries(fields)) {
      if (isNameField(key)) {
        const known = this.names.get(key) ?? { names: new Set<string>(), from };
        for (const name of namesIn(key, value)) known.names.add(name);
        if (known.names.size > 0) this.names.set(key, known);
      } else if (isTextField(key) && typeof value === 'string' && !this.texts.has(key))
        this.texts.set(key, { value, from });
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
