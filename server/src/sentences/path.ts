import { vocabulary } from '@frontgraph/cypher';
import type { LinkRow } from '../rows/index.js';
import { inSentence } from './names.js';
import type { Named } from './names.js';

/** A hop as far as its times matter. */
export interface TimedHop {
  readonly from: Named;
  readonly to: Named;
  readonly link: LinkRow;
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
    const [began, over] = [before.link.heldFrom, endOf(hop.link)];
    if (began === null || over === null || !isBefore(over, began)) continue;
    return (
      `The step from ${inSentence(hop.from)} to ${inSentence(hop.to)} is dated ${over}, before ` +
      `the step from ${inSentence(before.from)} to ${inSentence(before.to)}, which is dated from ${began}.`
    );
  }
  return null;
}

/** An event has no other end than its date. */
function endOf(link: LinkRow): string | null {
  const point = vocabulary.links[link.type].group === 'events';
  return link.heldTo ?? (point ? link.heldFrom : null);
}

/** True when the whole of the one date lies before the other, each as exact as it is. */
function isBefore(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length);
  return a.slice(0, length) < b.slice(0, length);
}
