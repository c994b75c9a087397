import { weaker } from '../dates/answer.js';
import type { DayAnswer } from '../dates/answer.js';
import type { Day } from './onDay.js';

/**
 * Whole days that bound when an entity began and when it was first spoken of, stored on the entity
 * and never null. `beganFirst`…`beganLast`: its beginning lies between them; both the first of all
 * days for a kind that has no beginning (a place, a person), the first and the last of all days
 * where no claim gives it. `saidFirst`…`saidLast`: the first report about it lies between them.
 * They come from public claims alone; from all of them where no public claim speaks of it.
 */
// A type and not an interface: it travels as properties, which an interface may not.
export type PresenceBounds = {
  beganFirst: string;
  beganLast: string;
  saidFirst: string;
  saidLast: string;
};

/**
 * Whether an entity was there on a day: `no` before it can have begun or been spoken of, `yes` once
 * it surely had, else `possibly`. The end of an entity plays no part: what is dissolved is still
 * spoken of. `certain` plays none either: whoever asks decides whether `possibly` is enough; an end
 * of a link that certainly held was there.
 */
export function answerPresence(bounds: PresenceBounds, { asOf, reportedBy }: Day): DayAnswer {
  const begun = asOf === null ? 'yes' : between(bounds.beganFirst, bounds.beganLast, asOf);
  const said = reportedBy === null ? 'yes' : between(bounds.saidFirst, bounds.saidLast, reportedBy);
  return weaker(begun, said);
}

function between(first: string, last: string, day: string): DayAnswer {
  return day < first ? 'no' : day < last ? 'possibly' : 'yes';
}
