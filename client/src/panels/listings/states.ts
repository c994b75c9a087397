import type { MatrixState } from '../../state';

/** What a cell may say, the strongest first: the order of the legend and of sorting. */
export const STATES: readonly MatrixState[] = [
  'LISTED',
  'ALIAS',
  'WATCHED',
  'DELISTED',
  'SAID_NOT_LISTED',
  'NOT_YET',
  'ABSENT',
  'NOT_KNOWN',
];

/** Whether a state has a beginning, and so a place on the time scale. */
export const hasSpan = (state: MatrixState): boolean =>
  state === 'LISTED' || state === 'ALIAS' || state === 'WATCHED' || state === 'DELISTED';
