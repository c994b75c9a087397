import type { EntityKind, LinkGroup, LinkType, PropertyName } from '../generated/vocabulary.js';

/** A kind of entity, as cypher/model.yaml describes it. */
export interface KindTerm {
  readonly name: EntityKind;
  readonly label: string;
  readonly plural: string;
  readonly gloss: string;
  /** Token of its colour, `org`. */
  readonly hue: string;
  /** Cytoscape node shape. */
  readonly shape: string;
  readonly icon: string;
  /** It may lie inside a path; false = it may only end one. */
  readonly carries: boolean;
  /** Icons by role: `charity` → `hand-heart`. */
  readonly roles: Readonly<Record<string, string>>;
}

/** A type of link. */
export interface LinkTerm {
  readonly name: LinkType;
  readonly from: readonly EntityKind[];
  readonly to: readonly EntityKind[];
  /** Direction words along it: `is a front for`. */
  readonly label: string;
  /** Direction words against it: `has the front`. */
  readonly inverse: string;
  readonly short: string;
  readonly shortInverse: string;
  readonly group: LinkGroup;
  readonly gloss: string;
  /** Kinship: carries no path unless asked. */
  readonly family: boolean;
  /** It may be part of a path. */
  readonly carries: boolean;
}

export interface PropertyTerm {
  readonly name: PropertyName;
  readonly label: string;
  readonly gloss: string;
  readonly value: 'text' | 'amount' | 'date';
  /** Several values are true together, so that different ones do not conflict. */
  readonly many: boolean;
  /** Kinds that may have it; null = all. */
  readonly of: readonly EntityKind[] | null;
}

export interface GroupTerm {
  readonly name: LinkGroup;
  readonly label: string;
  readonly gloss: string;
}

/** The whole vocabulary, in the order of cypher/model.yaml. */
export interface Vocabulary {
  readonly kinds: Readonly<Record<EntityKind, KindTerm>>;
  readonly links: Readonly<Record<LinkType, LinkTerm>>;
  readonly properties: Readonly<Record<PropertyName, PropertyTerm>>;
  readonly groups: Readonly<Record<LinkGroup, GroupTerm>>;
}
