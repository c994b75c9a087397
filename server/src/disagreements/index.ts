export { disagreementsOf } from './build.js';
export type { Candidates } from './types.js';
