/**
 * Number of the rules by which links, marks and indexes are derived. Raised whenever a store that
 * was written before must be derived anew: 2 = confidence, credibility, and hulls in whole days;
 * 3 = denied where a denial is left, leads that stand, no report before what it tells of began.
 */
export const DERIVATION = 3;
