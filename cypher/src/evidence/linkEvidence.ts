import { statements } from '../generated/statements.js';
import type { LinkEvidenceRow } from '../generated/statements.js';
import type { CypherMap } from '../model/texts.js';
import { isLinkType } from '../model/vocabulary.js';
import type { Reliability, Stance } from '../records.js';
import type { LinkClaim } from './claim.js';
import { groupBy } from './groupBy.js';
import { inChunks } from './run.js';
import type { Runner } from './run.js';
import { standing } from './standing.js';
import { storedDate } from './storedDate.js';

/** A claim with the marks that stand on it now, as properties. */
export interface StoredLinkClaim extends LinkClaim {
  marked: CypherMap;
}

/** All claims on the given links, by link; a link without claims is left out. */
export async function readLinkEvidence(
  runner: Runner,
  links: Iterable<string>,
): Promise<Map<string, StoredLinkClaim[]>> {
  const rows = await inChunks(links, (chunk) =>
    runner.run(statements.linkEvidence, { links: chunk }),
  );
  return groupBy(rows.map(toClaim), ({ linkId }) => linkId);
}

function toClaim(row: LinkEvidenceRow): StoredLinkClaim {
  if (!isLinkType(row.linkType))
    throw new Error(`claim ${row.id} has no known type: ${row.linkType}`);
  return {
    id: row.id,
    linkId: row.linkId,
    linkType: row.linkType,
    from: row.subject,
    to: row.object,
    role: row.role,
    stance: row.stance as Stance,
    speaker: row.statedBy ?? `publisher:${row.publisher}`,
    citing: row.citing,
    answers: row.answers,
    sensitive: row.hidden,
    heldFrom: storedDate(row.from, row.fromPrecision),
    heldTo: storedDate(row.to, row.toPrecision),
    reportedOn: row.reportedOn,
    reportedInferred: row.reportedInferred,
    reportedFirst: row.reportedFirst,
    reportedLast: row.reportedLast,
    byParty: row.byPartyGiven,
    markedByParty: row.byParty,
    reliability: row.reliability as Reliability,
    readInPart: row.readInPart,
    custodial: row.custodial,
    retrievedText: row.retrievedText,
    withdrawn:
      row.withdrawnOn === null ? null : { on: row.withdrawnOn, why: row.withdrawnWhy ?? '' },
    supersedes: row.supersedes,
    marked: {
      byParty: row.byParty,
      credibility: row.credibility,
      credibilityBecause: row.credibilityBecause,
    },
  };
}

/** Somebody who leads an entity or holds an office in it, by a claim that stands. */
export interface Leader {
  organisation: string;
  person: string;
  link: string;
  sensitive: boolean;
}

/** Types of links whose standing makes somebody party to the links of an organisation. */
export const LEADING_TYPES = ['LEADS', 'HOLDS_OFFICE_IN'] as const;

export function isLeading(claims: readonly LinkClaim[]): boolean {
  return LEADING_TYPES.some((type) => type === claims[0]?.linkType);
}

/** The leader that a link's claims make, or null when none of them stands. */
export function leaderFrom(claims: readonly LinkClaim[], today: string): Leader | null {
  const first = claims[0];
  if (!first || !isLeading(claims)) return null;
  const open = claims.filter(({ sensitive }) => !sensitive);
  const sensitive = open.length === 0;
  if (standing(sensitive ? claims : open, today).supports.length === 0) return null;
  return { organisation: first.to, person: first.from, link: first.linkId, sensitive };
}
