import type { Model } from '../model.js';

const NOTE = '// Generated from cypher/model.yaml by `npm run generate`. Do not edit.';

/** cypher/src/generated/vocabulary.ts: the vocabulary as types and constant data. */
export function emitVocabulary(model: Model): string {
  const union = (names: string[]) => names.map((name) => `'${name}'`).join(' | ');
  const list = (table: object) => JSON.stringify(Object.keys(table));
  const terms = (table: object) =>
    JSON.stringify(
      Object.fromEntries(Object.entries(table).map(([name, term]) => [name, { name, ...term }])),
    );
  return `${NOTE}
import type { Vocabulary } from '../model/terms.js';

export type EntityKind = ${union(Object.keys(model.kinds))};
export type LinkType = ${union(Object.keys(model.links))};
export type LinkGroup = ${union(Object.keys(model.groups))};
export type PropertyName = ${union(Object.keys(model.properties))};

/** All names, in the order of cypher/model.yaml. */
export const ENTITY_KINDS: readonly EntityKind[] = ${list(model.kinds)};
export const LINK_TYPES: readonly LinkType[] = ${list(model.links)};
export const LINK_GROUPS: readonly LinkGroup[] = ${list(model.groups)};
export const PROPERTY_NAMES: readonly PropertyName[] = ${list(model.properties)};

export const vocabulary: Vocabulary = {
  kinds: ${terms(model.kinds)},
  links: ${terms(model.links)},
  properties: ${terms(model.properties)},
  groups: ${terms(model.groups)},
};
`;
}

/** server/schema/vocabulary.graphql: the same as described enums. */
export function emitGraphqlVocabulary(model: Model): string {
  const values = (table: Record<string, { gloss: string }>) =>
    Object.entries(table)
      .map(([name, { gloss }]) => `  ${JSON.stringify(gloss)}\n  ${name}`)
      .join('\n');
  const described = (name: string, gloss: string, table: Record<string, { gloss: string }>) =>
    `${JSON.stringify(gloss)}\nenum ${name} {\n${values(table)}\n}\n`;
  return [
    NOTE.replace('//', '#') + '\n',
    described('EntityKind', 'What an entity is.', model.kinds),
    described('LinkType', 'What a link says of the two entities it ties.', model.links),
    described('LinkGroup', 'Groups of link types in the legend.', model.groups),
    described('PropertyName', 'What a claim about one entity tells of it.', model.properties),
  ].join('\n');
}

/** client/src/graph/vocabulary.generated.ts: the legend. Imports nothing. */
export function emitClientVocabulary(model: Model): string {
  const named = (table: object) =>
    JSON.stringify(Object.entries(table).map(([name, term]) => ({ name, ...term })));
  const union = (names: string[]) => names.map((name) => `'${name}'`).join(' | ');
  const hues = [...new Set(Object.values(model.kinds).map(({ hue }) => hue))];
  const shapes = [...new Set(Object.values(model.kinds).map(({ shape }) => shape))];
  return `${NOTE}

export type EntityKind = ${union(Object.keys(model.kinds))};
export type LinkType = ${union(Object.keys(model.links))};
export type LinkGroup = ${union(Object.keys(model.groups))};
export type PropertyName = ${union(Object.keys(model.properties))};
/** Name of a colour token, without its prefix. */
export type Hue = ${union(hues)};
/** A node shape of Cytoscape. */
export type Shape = ${union(shapes)};

export interface KindTerm {
  readonly name: EntityKind;
  readonly label: string;
  readonly plural: string;
  readonly gloss: string;
  readonly hue: Hue;
  readonly shape: Shape;
  readonly icon: string;
  /** It may lie inside a path; false = it may only end one. */
  readonly carries: boolean;
  /** Icons by role. */
  readonly roles: Readonly<Record<string, string>>;
}

export interface LinkTerm {
  readonly name: LinkType;
  readonly from: readonly EntityKind[];
  readonly to: readonly EntityKind[];
  /** Direction words along it, in a sentence; \`inverse\`: against it. */
  readonly label: string;
  readonly inverse: string;
  /** The same on a line. */
  readonly short: string;
  readonly shortInverse: string;
  readonly group: LinkGroup;
  readonly gloss: string;
  readonly family: boolean;
  readonly carries: boolean;
}

export interface GroupTerm {
  readonly name: LinkGroup;
  readonly label: string;
  readonly gloss: string;
}

export interface PropertyTerm {
  readonly name: PropertyName;
  readonly of: readonly EntityKind[] | null;
  readonly value: 'text' | 'amount' | 'date';
  /** Several values are true together, so that different ones do not conflict. */
  readonly many: boolean;
  readonly label: string;
  readonly gloss: string;
}

/** In the order of the legend. */
export const KINDS: readonly KindTerm[] = ${named(model.kinds)};
export const GROUPS: readonly GroupTerm[] = ${named(model.groups)};
export const LINKS: readonly LinkTerm[] = ${named(model.links)};
export const PROPERTIES: readonly PropertyTerm[] = ${named(model.properties)};

const byName = <T extends { readonly name: string }>(terms: readonly T[]) =>
  Object.fromEntries(terms.map((term) => [term.name, term])) as Record<T['name'], T>;

export const kinds: Readonly<Record<EntityKind, KindTerm>> = byName(KINDS);
export const groups: Readonly<Record<LinkGroup, GroupTerm>> = byName(GROUPS);
export const links: Readonly<Record<LinkType, LinkTerm>> = byName(LINKS);
export const properties: Readonly<Record<PropertyName, PropertyTerm>> = byName(PROPERTIES);
`;
}
