/** The vocabulary as the explorer uses it: lookups over the generated lists. */
import {
  GROUPS,
  KINDS,
  LINKS,
  PROPERTIES,
  type EntityKind,
  type GroupTerm,
  type KindTerm,
  type LinkGroup,
  type LinkTerm,
  type LinkType,
  type PropertyName,
  type PropertyTerm,
} from './vocabulary.generated';

export type {
  EntityKind,
  GroupTerm,
  KindTerm,
  LinkGroup,
  LinkTerm,
  LinkType,
  PropertyName,
  PropertyTerm,
};

interface Term<Name extends string> {
  readonly name: Name;
}

/** Makes a lookup by name. A name of a newer server than this page is an error that says so. */
const lookup = <Name extends string, T extends Term<Name>>(
  terms: readonly T[],
): ((name: Name) => T) => {
  const byName = new Map<Name, T>(terms.map((term) => [term.name, term]));
  return (name) => {
    const term = byName.get(name);
    if (term === undefined)
      throw new Error(`“${name}” is not in this page's vocabulary: reload it`);
    return term;
  };
};

/** Words, hue, shape and icon of a kind. */
export const kindTerm = lookup<EntityKind, KindTerm>(KINDS);
/** Words and group of a link type. */
export const linkTerm = lookup<LinkType, LinkTerm>(LINKS);
/** Words of a property. */
export const propertyTerm = lookup<PropertyName, PropertyTerm>(PROPERTIES);
/** Words of a group of link types. */
export const groupTerm = lookup<LinkGroup, GroupTerm>(GROUPS);

/** All kinds, in the order of the legend. */
export const entityKinds: readonly EntityKind[] = KINDS.map((term) => term.name);
/** All link types, in the order of the vocabulary. */
export const linkTypes: readonly LinkType[] = LINKS.map((term) => term.name);
/** All groups of link types, in the order of the legend. */
export const linkGroups: readonly LinkGroup[] = GROUPS.map((term) => term.name);
/** Kinds that may lie inside a path: what an opening is made of. */
export const carryingKinds: readonly EntityKind[] = KINDS.filter((term) => term.carries).map(
  (term) => term.name,
);

/** Icon of an entity: that of its role where it has one, else that of its kind. */
export const iconName = (kind: EntityKind, role: string | null): string =>
  (role === null ? undefined : kindTerm(kind).roles[role]) ?? kindTerm(kind).icon;
