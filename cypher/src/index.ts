export * from './store.js';
export * from './records.js';
export * from './generated/vocabulary.js';
export * from './generated/statements.js';
export * from './model/terms.js';
export * from './model/vocabulary.js';
export * from './model/nearest.js';
export type { CypherMap, PerType } from './model/texts.js';
export * from './openStore.js';
