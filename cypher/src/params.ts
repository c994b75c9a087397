import { StoreError } from './store.js';
import type { CypherValue, Statement } from './store.js';

export type Params = Record<string, CypherValue>;

/** The parameters that a statement declares, an absent one as null: engines refuse missing ones. */
export function paramsOf<P, R>(statement: Statement<P, R>, given: P): Params {
  const known = given as Readonly<Record<string, CypherValue | undefined>>;
  return Object.fromEntries(statement.params.map((name) => [name, known[name] ?? null]));
}

/** The text for one engine; throws when the statement has none for it. */
export function textFor<P, R>(statement: Statement<P, R>, engine: 'neo4j' | 'embedded'): string {
  const text = statement.text[engine];
  if (text === '') throw new StoreError('STATEMENT', `${statement.name} has no text for ${engine}`);
  return text;
}

/** The error of an answer longer than the store allows. */
export function tooManyRows(name: string, cap: number): StoreError {
  return new StoreError('TOO_LARGE', `${name} gave more than ${cap} rows; read it in pages`);
}

/** Rows that one call may give, unless the store's configuration says otherwise. */
export const ROW_CAP = 200_000;
