export { defanged, safeUrl } from './address.js';
export { citation } from './citation.js';
export { directionWords, linkSentence } from './link.js';
export type { LinkParts } from './link.js';
export { inSentence } from './names.js';
export type { Named } from './names.js';
export { againstTime, pathSentence } from './path.js';
export { speaker } from './voice.js';
export type { Said } from './voice.js';
