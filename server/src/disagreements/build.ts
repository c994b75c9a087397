import type { ListingMatrixRow } from '../rows/index.js';
import { DISAGREEMENT_KINDS } from '../rows/index.js';
import type { DisagreementRow } from '../rows/index.js';
import { foundConflicts } from './generic.js';
import { groupConflicts } from './groups.js';
import { targetOf } from './kinds.js';
import { listingConflicts } from './listings.js';
import { rowOf } from './rowOf.js';
import type { Candidates, Conflict } from './types.js';

/**
 * All disagreements, each once: a conflict that a group notes wins over the same one found by
 * comparing claims. Ordered by kind, the fullest first; who lists whom comes last, since a list
 * that somebody is absent from is the mildest way to disagree.
 */
export function disagreementsOf(
  candidates: Candidates,
  matrix: ListingMatrixRow,
): DisagreementRow[] {
  const noted = groupConflicts(candidates).filter(hasSides);
  const taken = new Set(noted.flatMap(questions));
  const found = foundConflicts(candidates)
    .filter(hasSides)
    .filter((conflict) => !questions(conflict).some((question) => taken.has(question)));
  const listing = noted.filter(({ kind }) => kind === 'LISTING').flatMap(claimIds);
  const rows = [...[...noted, ...found].map(shown), ...listingConflicts(matrix, new Set(listing))];
  return rows.sort(byKind);
}

const hasSides = ({ sides }: Conflict) => sides.length > 1;

const claimIds = ({ sides }: Conflict) =>
  sides.flatMap((side) => side.claims.map(({ claim }) => claim.id));

/**
 * What a conflict asks: of a reward its amount, of a ban or watch the country's, of all else its
 * kind of each of its targets.
 */
function questions({ kind, sides }: Conflict): string[] {
  const claims = sides.flatMap((side) => side.claims.map(({ claim }) => claim));
  return claims.map((claim) => {
    const { linkType, subject } = claim;
    const reward = linkType === 'BOUNTY_ON' || linkType === 'OFFERED_BY';
    if (kind === 'VALUE' && reward) return `${kind} ${subject}`;
    const measure = linkType === 'BANNED_BY' || linkType === 'WATCHED_BY';
    return kind === 'DATE' && measure
      ? `${kind} ${subject} ${linkType}`
      : `${kind} ${targetOf(claim)}`;
  });
}

function shown({ kind, title, property, sides }: Conflict): DisagreementRow {
  const plain = sides.map(({ label, claims, list }) => ({
    label,
    list,
    claims: claims.map(({ claim }) => claim),
  }));
  return rowOf({ kind, title, property, sides: plain });
}

function byKind(a: DisagreementRow, b: DisagreementRow): number {
  const size = ({ sides }: DisagreementRow) => sides.flatMap(({ claims }) => claims).length;
  return (
    DISAGREEMENT_KINDS.indexOf(a.kind) - DISAGREEMENT_KINDS.indexOf(b.kind) ||
    size(b) - size(a) ||
    (a.id < b.id ? -1 : 1)
  );
}
