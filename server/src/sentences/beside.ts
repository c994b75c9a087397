import { onDate } from './dates.js';
import type { LinkParts } from './link.js';
import { capitalised } from './names.js';
import { hasEnded } from './ended.js';
import { dated, speaker } from './voice.js';
import type { Said } from './voice.js';

/**
 * What has to be said beside a link's status, each in a sentence with its speaker: designations
 * that ended, statements made in custody, and, as `others` tell them, acquittals and convictions of
 * the people at its ends.
 */
export function besideStatus(
  { said, today }: Pick<LinkParts, 'said' | 'today'>,
  others: readonly string[],
): string[] {
  return [...ended(said, today), ...custody(said), ...others];
}

function ended(said: readonly Said[], today: string): string[] {
  return said
    .filter(({ claim }) => hasEnded(claim, today))
    .map((one) => capitalised(`delisted by ${speaker(one)} ${onDate(one.claim.to!)}`));
}

function custody(said: readonly Said[]): string[] {
  const custodial = said.filter(({ claim }) => claim.custodial);
  return custodial.map((one) => {
    const all = custodial.length === said.length ? '' : 'in part ';
    return `It rests ${all}on a statement made in custody, as told by ${speaker(one)}${dated(one)}`;
  });
}
