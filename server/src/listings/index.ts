export { jurisdictionOf, nameOfCode } from './jurisdictions.js';
export { listingMatrix } from './matrix.js';
export { LISTING_LINKS } from './types.js';
export type { Asked, HeldLink, HeldList, Holdings, Voiced } from './types.js';
