export type { BudgetOptions } from './budget.js';
export type * from './request.js';
export { Scratch } from './search.js';
export { shortestPaths } from './shortestPaths.js';
