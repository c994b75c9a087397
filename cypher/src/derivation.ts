/**
 * Number of the rules by which links, marks and indexes are derived. Raised whenever a store that
 * was written before must be derived anew: 2 = confidence, credibility, and hulls in whole days.
 */
export const DERIVATION = 2;
