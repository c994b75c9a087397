import { support } from '@frontgraph/cypher';
import type { LinkStatus } from '@frontgraph/cypher';
import type { ClaimRow } from '../rows/index.js';
import { dateWords } from './dates.js';
import { hasEnded } from './ended.js';
import type { LinkParts } from './link.js';
import { listed } from './names.js';
import { othersAmong, speaker } from './voice.js';
import type { Said } from './voice.js';

/** What is said of a link by each status: “designated by India”. */
const VERBS: Partial<Record<LinkStatus, string>> = {
  designated: 'designated by',
  asserted: 'asserted by',
  reported: 'reported by',
  alleged: 'alleged by',
};

/** Speakers that are named; of more, the number is told. */
const NAMED = 2;

/**
 * The status of a link in words that name whose it is: “designated by India”, “said by Dawn,
 * denied by Pakistan”, “designation by the United States ended in May 2010”. Never ours.
 */
export function statusWords({ link, said, today }: LinkParts): string {
  const standing = said.filter(({ claim }) => stands(claim, today));
  const ofStatus = (status: LinkStatus) =>
    standing.filter(({ claim }) => support(claim.stance) === status);
  switch (link.status) {
    case 'disputed':
      return bothSides(
        standing.filter(({ claim }) => support(claim.stance) !== null),
        saying(said, 'denies', 'retracts'),
      );
    case 'denied':
      return [ended(said, today) ?? [], `denied by ${voices(saying(said, ...denying(said)))}`]
        .flat()
        .join(', ');
    case 'retracted':
      return takenBack(link, said, today);
    default:
      return `${VERBS[link.status] ?? link.status} ${voices(ofStatus(link.status))}`;
  }
}

/** A claim that nobody took back, and no designation whose end has passed. */
export function stands(claim: ClaimRow, today: string): boolean {
  return claim.withdrawn === null && !hasEnded(claim, today);
}

type Denying = 'denies' | 'retracts';

/** Where nothing else is left, who took an own claim back is no denier beside those who deny it. */
export function denying(said: readonly Said[]): Denying[] {
  return saying(said, 'denies').length > 0 ? ['denies'] : ['retracts'];
}

function takenBack(link: LinkParts['link'], said: readonly Said[], today: string): string {
  const over = ended(said, today);
  if (over !== null) return over;
  const retractions = saying(said, 'retracts');
  if (retractions.length > 0 && isDelisting(link, said, retractions)) {
    return `no longer listed by ${voices(retractions)}`;
  }
  if (retractions.length > 0) return `taken back by ${voices(retractions)}`;
  return 'taken back by the editors';
}

/** Whoever designated says so no longer, of an entry or of an alias in one. */
function isDelisting(
  { type }: LinkParts['link'],
  said: readonly Said[],
  retractions: readonly Said[],
): boolean {
  const acts = new Set(saying(said, 'designates').map(speaker));
  const listing = type === 'LISTED_ON' || type === 'ALIAS_OF';
  return listing && retractions.every((voice) => acts.has(speaker(voice)));
}

function ended(said: readonly Said[], today: string): string | null {
  const over = said.find(({ claim }) => claim.withdrawn === null && hasEnded(claim, today));
  return over ? `designation by ${speaker(over)} ended, ${dateWords(over.claim.to!)}` : null;
}

function saying(said: readonly Said[], ...stances: readonly ClaimRow['stance'][]): Said[] {
  return said.filter(({ claim }) => stances.includes(claim.stance) && claim.withdrawn === null);
}

/** “said by Dawn, denied by Pakistan”; several who go by one name may stand on both sides. */
function bothSides(saying: readonly Said[], denials: readonly Said[]): string {
  const supporters = [...new Set(saying.map(speaker))];
  const deniers = denials.map((voice) => {
    const others = supporters.includes(speaker(voice)) ? othersAmong(voice) : null;
    if (others === null) return speaker(voice);
    return supporters.length === 1 ? others.who : `others of ${speaker(voice)}`;
  });
  return `said by ${named(supporters)}, denied by ${named(deniers)}`;
}

function voices(said: readonly Said[]): string {
  return named(said.map(speaker));
}

function named(speakers: readonly string[]): string {
  const names = [...new Set(speakers)];
  if (names.length === 0) return 'claims that you may not see';
  const others = names.length - NAMED;
  return listed(others > 0 ? [...names.slice(0, NAMED), `${others} more`] : names);
}
