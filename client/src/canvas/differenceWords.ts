import type { Difference } from '../graph/dated';

/** How something differs between two days, in words. */
export const differenceWords: Readonly<Record<Difference, string>> = {
  began: 'began',
  ended: 'ended',
  changed: 'changed',
  surer: 'certain now',
  lessSure: 'only possible now',
};
