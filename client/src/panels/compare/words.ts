import type { Comparison, TimeAxis } from '../../graph/days';
import { figure } from '../shared/words';

/** A sort of change between two days. */
export type Sort = 'appeared' | 'began' | 'ended' | 'changed' | 'surer' | 'lessSure';

/** Words of the comparison of two days. */
export const compareWords = {
  what: {
    HELD: 'Two dates · when it held',
    REPORTED: 'Two dates · when it was reported',
  } satisfies Record<TimeAxis, string>,
  title: ({ axis, from, to }: Comparison) =>
    axis === 'HELD'
      ? `What began, ended or changed from ${from} to ${to}`
      : `What came to be reported from ${from} to ${to}`,
  key: 'A year stands for its last day. The sheet shows both days: what differs bears its sign, what is alike on both is pale.',
  sign: {
    appeared: 'new',
    began: '+',
    ended: '−',
    changed: '±',
    surer: '●',
    lessSure: '○',
  } satisfies Record<Sort, string>,
  sort: {
    HELD: {
      appeared: 'Appeared',
      began: 'Began',
      ended: 'Ended',
      changed: 'Changed',
      surer: 'Only possible before, certain after',
      lessSure: 'Certain before, only possible after',
    },
    REPORTED: {
      appeared: 'First spoken of',
      began: 'First reported',
      ended: 'No longer standing',
      changed: 'Changed',
      surer: 'Only possibly reported before, certainly after',
      lessSure: 'Certainly reported before, only possibly after',
    },
  } satisfies Record<TimeAxis, Record<Sort, string>>,
  appeared:
    'Whose own beginning, or first report, lies between the two days. Accounts, rewards and others whose links alone are dated stand under those links.',
  more: (count: number) => `${figure(count)} more are not listed here.`,
  loading: 'what changed',
  none: 'Nothing on this sheet differs between the two days',
  noneHint: 'Move a handle, compare on the other time, or let undated claims in again.',
} as const;
