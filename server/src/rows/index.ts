export * from './entity.js';
export * from './link.js';
export * from './claim.js';
export * from './source.js';
export * from './answers.js';
export * from './day.js';
export * from './matrix.js';
