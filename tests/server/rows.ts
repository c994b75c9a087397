import type { ClaimRow, LinkRow, SourceRow } from '../../server/src/rows/index.js';

/** A claim as it is read from the store: about nothing much, not dated, in full sight. */
export function claimRow(rest: Partial<ClaimRow>): ClaimRow {
  return {
    ...{ id: 'c', key: null, subject: 'a', linkId: 'a~LEADS~b', linkType: 'LEADS', object: 'b' },
    ...{ property: null, role: null, value: null, stance: 'asserts', statedBy: null, citing: [] },
    ...{ source: 's', locator: '', statement: '', quotation: null, from: null, to: null },
    ...{ answers: [], conflictGroup: null, sensitive: false, custodial: false, hidden: false },
    ...{ retrievedText: false, byParty: null, byPartyGiven: null, reportedOn: null },
    ...{ reportedInferred: false, reportedFirst: null, reportedLast: null, credibility: 3 },
    ...{ credibilityBecause: '', withdrawn: null, supersedes: [], day: null, ...rest },
  };
}

/** A derived link as it is read from the store. */
export function linkRow(rest: Partial<LinkRow>): LinkRow {
  return {
    ...{ id: 'a~LEADS~b', type: 'LEADS', from: 'a', to: 'b', status: 'asserted', because: '' },
    ...{ contested: null, claimCount: 1, supportCount: 1, denialCount: 0, roles: [] },
    ...{ heldFrom: null, heldTo: null, reportedFrom: null, reportedTo: null, leadClaim: null },
    ...{ undatedCount: 0, confidence: 0.5, confidenceBecause: '', sensitive: false },
    ...{ day: null, counted: null, ...rest },
  };
}

/** A source as it is read from the store: an article that nobody has graded. */
export function sourceRow(rest: Partial<SourceRow>): SourceRow {
  return {
    ...{ id: 's', title: 'T', publisher: 'P', published: null, publishedEarliest: null },
    ...{ publishedLatest: null, publishedWhy: null, url: null, kind: 'article', language: 'en' },
    ...{ note: null, accessed: null, titleIsDescriptive: false, readInPart: false },
    ...{ licence: null, archiveUrl: null, sha256: null, hasFile: false, reliability: 'F' },
    ...{ reliabilityBecause: 'Not reviewed.', ...rest },
  };
}
