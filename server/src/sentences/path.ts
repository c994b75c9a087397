import { firstPossibleDay, lastPossibleDay, vocabulary } from '@frontgraph/cypher';
import type { PartialDate } from '@frontgraph/cypher';
import type { HeldDates } from '../evidence/held.js';
import type { LinkRow } from '../rows/index.js';
import { dateWords } from './dates.js';
import { inSentence } from './names.js';
import type { Named } from './names.js';

/** A hop as far as its times matter. */
export interface TimedHop {
  readonly from: Named;
  readonly to: Named;
  readonly link: LinkRow;
  readonly held: HeldDates;
}

/** The path as one sentence: each hop says who says so and when. */
export function pathSentence(hops: readonly string[]): string {
  return hops.join('; ');
}

/**
 * Where a path runs against time: a hop that is over, or an event that lies, before the hop that it
 * would have to follow began. Null where it does not, or where the dates do not tell.
 */
export function againstTime(hops: readonly TimedHop[]): string | null {
  for (const [place, hop] of hops.entries()) {
    const before = hops[place - 1];
    if (!before) continue;
    const [began, over] = [before.held.from, endOf(hop)];
    if (began === null || over === null || !isBefore(over, began)) continue;
    return (
      `The step from ${inSentence(hop.from)} to ${inSentence(hop.to)} is dated ${dateWords(over)}, before ` +
      `the step from ${inSentence(before.from)} to ${inSentence(before.to)}, which is dated from ${dateWords(began)}.`
    );
  }
  return null;
}

/** An event has no other end than its date. */
function endOf({ link, held }: TimedHop): PartialDate | null {
  const point = vocabulary.links[link.type].group === 'events';
  return held.to ?? (point ? held.from : null);
}

/** True when all that the one date can mean lies before all that the other can. */
function isBefore(a: PartialDate, b: PartialDate): boolean {
  const [last, first] = [lastPossibleDay(a), firstPossibleDay(b)];
  return last !== null && first !== null && last < first;
}
