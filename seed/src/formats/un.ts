import type { Format } from '../format.js';
import { readUn } from './un/read.js';

/** The United Nations Security Council Consolidated List, official XML; see ./un/read.ts. */
export const un: Format = {
  name: 'un',
  hidesNaming: true,
  async *read(files, context) {
    for (const file of files) yield* readUn(file, context);
  },
};
