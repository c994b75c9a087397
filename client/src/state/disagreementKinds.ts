import type { DisagreementKind } from './documents';

/** What claims disagree about, in the order in which the page offers it. */
export const disagreementKinds: readonly DisagreementKind[] = [
  'DENIAL',
  'VALUE',
  'DATE',
  'SPELLING',
  'LISTING',
  'ACCOUNT',
];
