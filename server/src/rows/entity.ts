import { ENTITY_KINDS, FIRST_OF_ALL_DAYS, LAST_OF_ALL_DAYS } from '@frontgraph/cypher';
import type { CypherMap, EntityKind, PresenceBounds } from '@frontgraph/cypher';
import type { Day, DayAnswer } from './day.js';
import { flag, number, oneOf, text, textOrNull, texts } from './fields.js';

/** An entity as `read/entitiesById` gives it. */
export interface EntityRow extends Readonly<PresenceBounds> {
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
  /** What editors correct of what is told of it, and the day on which they did. */
  readonly correctionNote: { readonly text: string; readonly on: string } | null;
  /** The day asked about, which holds for its fields too; null = whenever. */
  readonly day: Day | null;
  /** Whether it was there on that day. */
  readonly presence: DayAnswer;
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
    correctionNote: readNote(map),
    // In a store that was written before there were bounds, nothing is known of them.
    beganFirst: textOrNull(map, 'beganFirst') ?? FIRST_OF_ALL_DAYS,
    beganLast: textOrNull(map, 'beganLast') ?? LAST_OF_ALL_DAYS,
    saidFirst: textOrNull(map, 'saidFirst') ?? FIRST_OF_ALL_DAYS,
    saidLast: textOrNull(map, 'saidLast') ?? LAST_OF_ALL_DAYS,
    day: null,
    presence: 'yes',
  };
}

function readNote(map: CypherMap): EntityRow['correctionNote'] {
  const note = textOrNull(map, 'correctionNote');
  return note === null ? null : { text: note, on: textOrNull(map, 'correctionNoteOn') ?? '' };
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
