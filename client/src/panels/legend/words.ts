/** Words of the legend. */
export const legendWords = {
  name: 'Legend and filter',
  kinds: 'Kinds',
  counts: 'in view / all',
  status: 'Link status',
  lines: (count: number) => (count === 1 ? '1 line' : `${count} lines`),
  contested: 'Contested',
  contestedGloss: 'Somebody denies the link; the mark is added to its status.',
  possibly: 'Only possibly',
  possiblyGloss:
    'Its dates do not tell for sure whether it held, or had been reported, on the day.',
  types: 'Link types',
  contestedOnly: 'Contested only',
  hiddenCounts: 'Hidden counts',
  clear: 'Show all',
  hint: 'Click hides, double-click or Shift+Enter shows it alone.',
  open: (label: string) => `Show the types of “${label}”`,
  shut: (label: string) => `Fold the types of “${label}”`,
  statusGloss: {
    DESIGNATED: 'An authority designates it by a legal act.',
    ASSERTED: 'Somebody asserts it as a finding of their own.',
    REPORTED: 'A publication reports it.',
    ALLEGED: 'It is only alleged.',
    DISPUTED: 'An independent source denies it and no authority designates it.',
    DENIED: 'Only denials are left.',
    RETRACTED: 'Taken back by whoever said it, or by the editors.',
  },
} as const;
