export { rankNames } from './rankNames.js';
export type { NameCandidate, RankedName } from './rankNames.js';
export { queryKeys, searchKeys } from './searchKeys.js';
