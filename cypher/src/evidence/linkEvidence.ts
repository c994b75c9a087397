import { statements } from '../generated/statements.js';
import type { LinkEvidenceRow } from '../generated/statements.js';
import type { CypherMap } from '../model/texts.js';
import { isLinkType } from '../model/vocabulary.js';
import type { Reliability } from '../records.js';
import type { LinkClaim } from './claim.js';
import { groupBy } from './groupBy.js';
import { inChunks } from './run.js';
import type { Runner } from './run.js';
import { standing } from './standing.js';
import { asStored, saidBy } from './storedClaim.js';
import type { StoredSaid } from './storedClaim.js';
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

interface StoredOnLink extends StoredSaid {
  linkType: string;
  subject: string;
  object: string;
  from?: string | null;
  fromPrecision?: string | null;
  to?: string | null;
  toPrecision?: string | null;
  reportedOn?: string | null;
  reportedInferred: boolean;
  reportedFirst?: string | null;
  reportedLast?: string | null;
  byPartyGiven?: boolean | null;
  byParty?: boolean | null;
}

function toClaim({ linkId, claim, publisher, ...row }: LinkEvidenceRow): StoredLinkClaim {
  const stored = asStored<StoredOnLink>(claim);
  const { linkType } = stored;
  if (!isLinkType(linkType)) throw new Error(`claim ${stored.id} has no known type: ${linkType}`);
  return {
    ...saidBy(stored, publisher),
    linkId,
    linkType,
    from: stored.subject,
    to: stored.object,
    sensitive: row.hidden,
    heldFrom: storedDate(stored.from, stored.fromPrecision),
    heldTo: storedDate(stored.to, stored.toPrecision),
    reportedOn: stored.reportedOn ?? null,
    reportedInferred: stored.reportedInferred,
    reportedFirst: stored.reportedFirst ?? null,
    reportedLast: stored.reportedLast ?? null,
    byParty: stored.byPartyGiven ?? null,
    markedByParty: stored.byParty ?? null,
    reliability: row.reliability as Reliability,
    readInPart: row.readInPart,
    marked: {
      byParty: stored.byParty ?? null,
      credibility: stored.credibility ?? null,
      credibilityBecause: stored.credibilityBecause ?? null,
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
