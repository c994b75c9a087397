import type {
  DisagreementSideRow,
  ListingMatrixRow,
  MatrixCellRow,
  MatrixRowRow,
} from '../rows/index.js';
import { absentWords } from '../listings/index.js';
import { inSentence } from '../sentences/index.js';
import { capitalised } from '../sentences/names.js';
import { rowOf } from './rowOf.js';
import type { DisagreementRow } from '../rows/index.js';

/**
 * Whoever one authority lists by a legal act, and who is absent from another's list that is held
 * whole, or said not to be on one: one disagreement an entity, with a side for each jurisdiction
 * that lists it, for the whole lists of each that does not, and for whoever says that it does not.
 * `told` are claims that a conflict group tells already: of what one authority alone does it says
 * all, and of who else lists the entity nothing.
 */
export function listingConflicts(
  { rows }: ListingMatrixRow,
  told: ReadonlySet<string>,
): DisagreementRow[] {
  return rows.flatMap((row) => {
    const listing = row.cells.filter(isListed);
    const listed = listing.map(listedSide);
    const missing = row.cells.flatMap((cell) => {
      const elsewhere = listing.some((other) => other !== cell);
      return missingSides(cell, elsewhere ? new Set() : told);
    });
    return listed.length > 0 && missing.length > 0 ? [conflict(row, [...listed, ...missing])] : [];
  });
}

function conflict({ entity }: MatrixRowRow, sides: readonly DisagreementSideRow[]) {
  const title = `Who lists ${inSentence(entity)}`;
  return { ...rowOf({ kind: 'LISTING', title, property: null, sides }), entities: [entity.id] };
}

function isListed({ state, marks }: MatrixCellRow): boolean {
  const acts = marks[0]?.claims.some(({ stance }) => stance === 'designates') ?? false;
  return (state === 'LISTED' || state === 'ALIAS') && acts;
}

function listedSide({ state, marks }: MatrixCellRow): DisagreementSideRow {
  const leading = marks.filter((mark) => mark.state === state);
  const claims = leading.flatMap((mark) => mark.claims);
  return { label: leading[0]?.words ?? '', claims, list: null };
}

function missingSides({ marks }: MatrixCellRow, told: ReadonlySet<string>): DisagreementSideRow[] {
  const lists = marks.flatMap(({ state, list }) => (state === 'ABSENT' && list ? [list] : []));
  const absent = { label: capitalised(absentWords(lists)), claims: [], list: lists[0] ?? null };
  const said = marks
    .filter(({ state }) => state === 'SAID_NOT_LISTED')
    .filter(({ claims }) => !claims.some(({ id }) => told.has(id)))
    .map(({ words, claims }) => ({ label: capitalised(words), claims, list: null }));
  return lists.length > 0 ? [absent, ...said] : said;
}
