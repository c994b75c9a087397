import { firstPossibleDay, lastPossibleDay } from '@frontgraph/cypher';
import type { PartialDate } from '@frontgraph/cypher';

/** Whether the one date surely lies after the other: `2018` after `2017-08`, but not after `2018-03`. */
export function surelyAfter(a: PartialDate, b: PartialDate): boolean {
  const [first, last] = [firstPossibleDay(a), lastPossibleDay(b)];
  return first !== null && last !== null && first > last;
}
