/** A speaker's relation to a statement, as the API names it. */
export type Stance = 'DESIGNATES' | 'ASSERTS' | 'REPORTS' | 'ALLEGES' | 'DENIES' | 'RETRACTS';

/** The order in which claims are read. */
export const STANCES: readonly Stance[] = [
  'DESIGNATES',
  'ASSERTS',
  'REPORTS',
  'ALLEGES',
  'DENIES',
  'RETRACTS',
];

/** Whether a claim of this stance speaks against the link. */
export const speaksAgainst = (stance: Stance): boolean =>
  stance === 'DENIES' || stance === 'RETRACTS';
