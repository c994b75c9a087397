import { ENTITY_KINDS } from '@frontgraph/cypher';
import type { CypherMap, EntityKind } from '@frontgraph/cypher';
import { flag, number, oneOf, text, textOrNull, texts } from './fields.js';

/** An entity as `read/entitiesById` gives it. */
export interface EntityRow {
  readonly id: string;
  readonly kind: EntityKind;
  readonly name: string;
  readonly summary: string | null;
  readonly role: string | null;
  readonly country: string | null;
  readonly sensitive: boolean;
  readonly onlySpeaks: boolean;
  readonly identityNote: string | null;
  readonly heldAsOf: string | null;
  readonly heldWhole: boolean;
  readonly references: readonly string[];
  readonly claimCount: number;
}

export function readEntity(map: CypherMap): EntityRow {
  return {
    id: text(map, 'id'),
    kind: oneOf(ENTITY_KINDS, map, 'kind'),
    name: text(map, 'name'),
    summary: textOrNull(map, 'summary'),
    role: textOrNull(map, 'role'),
    country: textOrNull(map, 'country'),
    sensitive: flag(map, 'sensitive'),
    onlySpeaks: flag(map, 'onlySpeaks'),
    identityNote: textOrNull(map, 'identityNote'),
    heldAsOf: textOrNull(map, 'heldAsOf'),
    heldWhole: flag(map, 'heldWhole'),
    references: texts(map, 'references'),
    claimCount: number(map, 'claimCount'),
  };
}

/** An entity that a search found, as `read/searchCandidates` gives it. */
export interface CandidateRow {
  readonly id: string;
  readonly kind: EntityKind;
  /** Preferred name first. */
  readonly names: readonly string[];
  readonly references: readonly string[];
  readonly claimCount: number;
}

export function readCandidate(map: CypherMap): CandidateRow {
  return {
    id: text(map, 'id'),
    kind: oneOf(ENTITY_KINDS, map, 'kind'),
    names: texts(map, 'names'),
    references: texts(map, 'references'),
    claimCount: number(map, 'claimCount'),
  };
}
