import type {
  ClaimRow,
  EntityRow,
  MatrixCellRow,
  MatrixMarkRow,
  MatrixState,
} from '../rows/index.js';
import { leadOf, saidOtherwise, sinceOf } from './leading.js';
import { byStanding } from './marks.js';
import type { Mark } from './types.js';
import { aboutCell, absentWords, cellWords, markWords } from './words.js';

/** Where a cell stands, and what is known for it. */
export interface CellParts {
  readonly entity: EntityRow;
  readonly column: { readonly id: string; readonly name: string };
  readonly marks: readonly Mark[];
  /** Lists held whole that the entity is not on. */
  readonly absent: readonly EntityRow[];
}

/** The cell of one entity and one jurisdiction. */
export function cellOf({ entity, column, marks, absent }: CellParts): MatrixCellRow {
  const sorted = [...marks].sort(byStanding);
  const lead = leadOf(sorted);
  const otherwise = lead === null ? [] : saidOtherwise(lead, sorted);
  const missing = onlyNotListed(sorted) ? absent : [];
  const words = lead === null ? withoutMarks(missing) : cellWords(lead, otherwise);
  return {
    id: `${entity.id}~${column.id}`,
    state: lead?.marks[0]?.state ?? (missing.length > 0 ? 'ABSENT' : 'NOT_KNOWN'),
    words,
    since: lead && (sinceOf(lead)?.date ?? null),
    dates: lead?.dates.map(({ date }) => date) ?? [],
    conflicting: lead !== null && (lead.datesDiffer || otherwise.length > 0),
    possibly: lead?.marks.every(({ possibly }) => possibly) ?? false,
    references: distinct(lead?.marks.flatMap(({ reference }) => reference ?? []) ?? []),
    marks: [...sorted.map(shown), ...missing.map(absence)],
    claims: claimsOf(sorted),
    about: aboutCell(entity, column),
  };
}

/** Whoever is listed, watched or delisted is not called absent beside it. */
function onlyNotListed(marks: readonly Mark[]): boolean {
  return marks.every(({ state }) => state === 'SAID_NOT_LISTED' || state === 'NOT_YET');
}

function withoutMarks(absent: readonly EntityRow[]): string {
  return absent.length > 0 ? absentWords(absent) : 'not known';
}

function shown(mark: Mark): MatrixMarkRow {
  const { state, since, until, reference, finding, claims } = mark;
  return {
    state,
    words: markWords(mark),
    since: since?.date ?? null,
    until: until?.date ?? null,
    reference,
    list: finding.list,
    authority: finding.authority,
    via: finding.via,
    claims: claims.map(({ claim }) => claim),
  };
}

function absence(list: EntityRow): MatrixMarkRow {
  const state: MatrixState = 'ABSENT';
  const nothing = { since: null, until: null, reference: null, authority: null, via: null };
  return { state, words: absentWords([list]), list, ...nothing, claims: [] };
}

function claimsOf(marks: readonly Mark[]): ClaimRow[] {
  const claims = marks.flatMap((mark) => mark.claims.map(({ claim }) => claim));
  return [...new Map(claims.map((claim) => [claim.id, claim])).values()];
}

function distinct(texts: readonly string[]): string[] {
  return [...new Set(texts)];
}
