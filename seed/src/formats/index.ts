import type { Format } from '../format.js';
import { dossier } from './dossier.js';
import { un } from './un.js';

/** Every format that can be imported, by its name. */
export const formats = { dossier, un } as const satisfies Record<string, Format>;

export type FormatName = keyof typeof formats;
