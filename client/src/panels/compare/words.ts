import type { Comparison, TimeAxis } from '../../graph/days';
import { figure } from '../shared/words';

/** A sort of change between two days. */
export type Sort = 'appeared' | 'began' | 'ended' | 'changed';

/** Words of the comparison of two days. */
export const compareWords = {
  what: {
    HELD: 'Two dates · when it held',
    REPORTED: 'Two dates · when it was reported',
  } satisfies Record<TimeAxis, string>,
  title: ({ axis, from, to }: Comparison) =>
    axis === 'HELD'
      ? `What the claims put between the end of ${from} and the end of ${to}`
      : `What was reported between the end of ${from} and the end of ${to}`,
  key: 'The sheet shows both days: what differs bears its sign, what is on both is pale.',
  sign: { appeared: 'new', began: '+', ended: '−', changed: '±' } satisfies Record<Sort, string>,
  sort: {
    appeared: 'Appeared',
    began: 'Began',
    ended: 'Ended',
    changed: 'Changed',
  } satisfies Record<Sort, string>,
  more: (count: number) => `${figure(count)} more are not listed here.`,
  loading: 'what changed',
  none: 'Nothing on this sheet differs between the two days',
  noneHint: 'Move a handle, compare on the other time, or let undated claims in again.',
} as const;
