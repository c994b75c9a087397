import type { LinkClaim } from '@frontgraph/cypher';
import type { ClaimRow, SourceRow } from '../rows/index.js';

/** A claim on a link with its source, as the rules of the evidence take it; null for a property. */
export function linkClaim(claim: ClaimRow, source: SourceRow): LinkClaim | null {
  const { linkId, linkType, object } = claim;
  if (linkId === null || linkType === null || object === null) return null;
  return {
    id: claim.id,
    linkId,
    linkType,
    from: claim.subject,
    to: object,
    role: claim.role,
    stance: claim.stance,
    speaker: claim.statedBy ?? `publisher:${source.publisher}`,
    citing: claim.citing,
    answers: claim.answers,
    sensitive: claim.hidden,
    heldFrom: claim.from,
    heldTo: claim.to,
    reportedOn: claim.reportedOn,
    reportedInferred: claim.reportedInferred,
    reportedFirst: claim.reportedFirst,
    reportedLast: claim.reportedLast,
    byParty: claim.byPartyGiven,
    markedByParty: claim.byParty,
    reliability: source.reliability,
    readInPart: source.readInPart,
    custodial: claim.custodial,
    retrievedText: claim.retrievedText,
    withdrawn: claim.withdrawn,
    supersedes: claim.supersedes,
  };
}
