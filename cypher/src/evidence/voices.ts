import { voices } from './claim.js';
import type { LinkClaim } from './claim.js';

/** Claims by independent voices: those that share one, directly or through others, are together. */
export function byVoice<C extends Pick<LinkClaim, 'speaker' | 'citing'>>(
  claims: readonly C[],
): C[][] {
  let groups: { who: Set<string>; said: C[] }[] = [];
  for (const claim of claims) {
    const joined = { who: new Set(voices(claim)), said: [claim] };
    const apart = groups.filter(({ who }) => ![...who].some((voice) => joined.who.has(voice)));
    for (const group of groups) {
      if (apart.includes(group)) continue;
      for (const voice of group.who) joined.who.add(voice);
      joined.said.unshift(...group.said);
    }
    groups = [...apart, joined];
  }
  return groups.map(({ said }) => said);
}
