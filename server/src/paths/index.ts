export type { BudgetOptions } from './budget.js';
export { changesBetween } from './changes.js';
export type { ChangedLink, ChangesAnswer, ChangesRequest } from './changes.js';
export { countsOn } from './countsOn.js';
export type { CountsAnswer, CountsRequest } from './countsOn.js';
export type * from './request.js';
export { Scratch } from './search.js';
export { shortestPaths } from './shortestPaths.js';
