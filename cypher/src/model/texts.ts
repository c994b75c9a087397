import { LINK_TYPES } from '../generated/vocabulary.js';
import type { LinkType } from '../generated/vocabulary.js';
import type { CypherValue, EngineName, Statement } from '../store.js';

/** A map, as both engines take and give it. */
export type CypherMap = { readonly [key: string]: CypherValue };

export type Texts = Readonly<Record<EngineName, string>>;

/** One text that serves both engines. */
export const both = (text: string): Texts => ({ neo4j: text, embedded: text });

/**
 * One statement a link type: a type can't be a parameter, so it is put in the place of the mark,
 * from the vocabulary's own list alone.
 */
export function perType<P, R>(statement: Statement<P, R>): PerType<P, R> {
  const fill = (text: string, type: LinkType) => text.replaceAll('/*LINK_TYPE*/', type);
  const entries = LINK_TYPES.map((type): [LinkType, Statement<P, R>] => [
    type,
    {
      ...statement,
      name: `${statement.name}.${type}`,
      text: {
        neo4j: fill(statement.text.neo4j, type),
        embedded: fill(statement.text.embedded, type),
      },
    },
  ]);
  return Object.fromEntries(entries) as Record<LinkType, Statement<P, R>>;
}

export type PerType<P, R> = Readonly<Record<LinkType, Statement<P, R>>>;
