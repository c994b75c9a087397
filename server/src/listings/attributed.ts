import { speaker } from '../sentences/index.js';
import type { Said } from '../sentences/index.js';
import { isPlural } from '../sentences/names.js';
import { citing, dated } from '../sentences/voice.js';

/** “, reports Dawn, 2014”, “, says the UN 1267 Committee, 2010”, by the speaker's own stance. */
export function attributed(voice: Said): string {
  const { stance } = voice.claim;
  if (stance === 'alleges') return `, alleged by ${speaker(voice)}${dated(voice)}${citing(voice)}`;
  return stance === 'reports' ? verb(voice, ['reports', 'report']) : says(voice);
}

/** “, says Radio Mashaal, 2017”. */
export function says(voice: Said): string {
  return verb(voice, ['says', 'say']);
}

function verb(voice: Said, [one, many]: readonly [string, string]): string {
  const plural = voice.statedBy !== null && isPlural(voice.statedBy);
  return `, ${plural ? many : one} ${speaker(voice)}${dated(voice)}${citing(voice)}`;
}
