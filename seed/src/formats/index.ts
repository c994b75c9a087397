import type { Format } from '../format.js';
import { dossier } from './dossier.js';

/** Every format that can be imported, by its name. */
export const formats = { dossier } as const satisfies Record<string, Format>;

export type FormatName = keyof typeof formats;
