export { attributed } from './attributed.js';
export { agree } from './dates.js';
export { codeOf, jurisdictionOf, jurisdictionOfList, nameOfCode, spoken } from './jurisdictions.js';
export { listingMatrix } from './matrix.js';
export { absentWords } from './words.js';
export { LISTING_LINKS } from './types.js';
export type { Asked, HeldLink, HeldList, Holdings, Voiced } from './types.js';
