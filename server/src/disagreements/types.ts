import type { PropertyName } from '@frontgraph/cypher';
import type { Voiced } from '../listings/index.js';
import type { DisagreementKind, EntityRow } from '../rows/index.js';

export type EntityOf = (id: string) => EntityRow | undefined;

/** Claims that answer one question in different ways, and the question. */
export interface Conflict {
  readonly kind: DisagreementKind;
  readonly title: string;
  readonly property: PropertyName | null;
  readonly sides: readonly Side[];
}

export interface Side {
  readonly label: string;
  readonly claims: readonly Voiced[];
  readonly list: EntityRow | null;
}

/** All claims that may disagree, each with its speakers and its source. */
export interface Candidates {
  /** Claims by their conflict group. */
  readonly groups: ReadonlyMap<string, readonly Voiced[]>;
  /** All claims of the links that somebody gainsays, to which several dates or amounts are given. */
  readonly links: ReadonlyMap<string, readonly Voiced[]>;
  /** The claims on properties of the entities of which different values are told. */
  readonly properties: ReadonlyMap<string, readonly Voiced[]>;
  readonly entity: EntityOf;
}
