import type { Id } from '../graph/types';
import { disagreementKinds } from './disagreementKinds';
import type { AppState, DisagreementsView, MatrixView } from './types';

/** Rows that the table of listings has at most. */
export const mostRows = 200;

/** Ids out of an address, parted by commas. */
export const idsIn = (text: string, most: number): readonly Id[] =>
  text
    .split(',')
    .filter((id) => id !== '')
    .slice(0, most);

type Tables = Pick<AppState, 'view' | 'matrix' | 'disagreements'>;

/** What the page of a table says of itself, as far as that page is shown. */
export const writeTables = (state: Tables): (readonly [string, string])[] => {
  const { view, matrix, disagreements } = state;
  if (view === 'listings')
    return [
      ['rows', (matrix.rows ?? []).slice(0, mostRows).join(',')],
      ['cell', matrix.open ?? ''],
    ];
  if (view !== 'disagreements') return [];
  return [
    ['about', disagreements.about ?? ''],
    ['kinds', disagreements.kinds.join(',').toLowerCase()],
  ];
};

/** What an address says of the two pages of tables. */
export const readTables = (
  text: (key: string) => string,
): { readonly matrix: MatrixView; readonly disagreements: DisagreementsView } => {
  const given = (key: string): string | null => (text(key) === '' ? null : text(key));
  const rows = idsIn(text('rows'), mostRows);
  const kinds = text('kinds').toUpperCase().split(',');
  return {
    matrix: { rows: rows.length === 0 ? null : rows, open: given('cell') },
    disagreements: {
      about: given('about'),
      kinds: disagreementKinds.filter((kind) => kinds.includes(kind)),
    },
  };
};
