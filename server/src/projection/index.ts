export { ProjectionBuilder } from './build.js';
export { patch, type Touched } from './patch.js';
export { repack } from './repack.js';
export * from './pages.js';
export * from './projection.js';
export * from './terms.js';
