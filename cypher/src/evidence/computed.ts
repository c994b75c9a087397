/**
 * Properties of evidence nodes that are worked out from other evidence and written by `settle`.
 * They are no part of a record: the log of edits leaves them out, and an undo does not compare
 * them. A new property of this sort must be named here, or undoing an edit may be refused.
 */
export const COMPUTED: Readonly<Record<'source' | 'entity' | 'claim', readonly string[]>> = {
  source: [],
  entity: [
    'names',
    'searchKeys',
    'claimCount',
    'publicClaimCount',
    'beganFirst',
    'beganLast',
    'saidFirst',
    'saidLast',
  ],
  claim: [
    'byParty',
    'credibility',
    'credibilityBecause',
    'reportedOn',
    'reportedInferred',
    'reportedFirst',
    'reportedLast',
  ],
};
