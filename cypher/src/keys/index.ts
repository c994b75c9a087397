export { rankNames } from './rankNames.js';
export type { NameCandidate, RankedName } from './rankNames.js';
export { romanised } from './romanised.js';
export { queryKeys, searchKeys } from './searchKeys.js';
