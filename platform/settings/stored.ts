import * as v from 'valibot';

/*
 * What is stored may be of any shape: torn by a crash, written by another version, brought by sync from another machine.
 * It is read part by part, and what cannot be read is as if it were not there.
 */

/** A list of which every item is of the schema; what is not is left out. */
export const listOf = <T extends v.GenericSchema>(item: T, stored: unknown): v.InferOutput<T>[] =>
  Array.isArray(stored) ? stored.filter((one) => v.is(item, one)) : [];

/** The entries of a plain object; none of anything else. */
export const entriesOf = (stored: unknown): [string, unknown][] =>
  typeof stored === 'object' && stored !== null && !Array.isArray(stored) ? Object.entries(stored) : [];

/** An object with each of its parts as stored, or else its default. */
export function repaired<T extends object>(
  schemas: { readonly [K in keyof T]: v.GenericSchema<T[K]> },
  defaults: T,
  stored: unknown,
): T {
  const found = new Map(entriesOf(stored));
  const parts = Object.entries(schemas).map(([name, schema]) => {
    const key = name as keyof T; // as: keys of the schemas
    return [name, v.is(schema as v.GenericSchema, found.get(name)) ? found.get(name) : defaults[key]]; // as: likewise
  });
  return Object.fromEntries(parts) as T; // as: each part is of its schema, or the default
}

/** Names of parts that are stored and cannot be read: their defaults stand for them, which the reader is told. */
export const unreadable = (schemas: Readonly<Record<string, v.GenericSchema>>, stored: unknown): string[] =>
  entriesOf(stored).flatMap(([name, value]) => {
    const schema = Object.hasOwn(schemas, name) ? schemas[name] : undefined;
    return schema && value !== undefined && !v.is(schema, value) ? [name] : [];
  });
