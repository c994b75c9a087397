import type { ClaimRow } from '../rows/index.js';
import { sameValue } from '../evidence/values.js';
import { gainsays } from '../rows/index.js';
import { onDate } from './dates.js';
import { hasEnded } from './ended.js';
import { inSentence, listed } from './names.js';
import type { Named } from './names.js';
import { spoken } from './spoken.js';
import { dated, speaker } from './voice.js';
import type { Said } from './voice.js';

/** An entry on a list that is over, with its claims. */
export interface GoneEntry {
  readonly list: Named;
  readonly said: readonly Said[];
}

/**
 * That somebody was taken off lists: “Delisted from the UN 1267 list by the UN 1267 Committee on 20
 * January 2010”. Null where no authority said so.
 */
export function delistedWords(entries: readonly GoneEntry[], today: string): string | null {
  const told = entries.flatMap(({ list, said }) => {
    const open = said.filter(({ claim }) => claim.withdrawn === null);
    const over = open.find(({ claim }) => hasEnded(claim, today));
    const off = over ?? open.find(({ claim }) => claim.stance === 'retracts');
    if (off === undefined) return [];
    const when = over ? ` ${onDate(over.claim.to!)}` : dated(off);
    return [`from ${inSentence(list)} by ${speaker(off)}${when}`];
  });
  return told.length === 0 ? null : `Delisted ${listed(told)}`;
}

/** What is told of a reward beside its sentence, each kind at most so often. */
const TOLD = 2;

/**
 * What else is said of a reward: other sums than the one that leads its link, and what became of
 * it, each in the words of its claim.
 */
export function rewardWords(
  leadClaim: string | null,
  said: readonly Said[],
  states: readonly Said[],
): string[] {
  const saying = said.filter(({ claim }) => stands(claim));
  const lead = saying.find(({ claim }) => claim.id === leadClaim) ?? saying[0];
  const sum = lead?.claim.value ?? null;
  const others = saying.filter(
    ({ claim: { value } }) => value !== null && sum !== null && !sameValue(value, sum),
  );
  const became = states.filter(({ claim }) => stands(claim));
  return [...others.slice(0, TOLD), ...became.slice(0, TOLD)].map((one) => {
    const date = dated(one).slice(2);
    return spoken(one, one.claim.statement.includes(date) ? null : date);
  });
}

function stands(claim: ClaimRow): boolean {
  return !gainsays(claim) && claim.withdrawn === null;
}
