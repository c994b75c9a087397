import type { Matrix, MatrixCell, MatrixMark, MatrixRow } from '../../../../client/src/state';

/** One thing that is said in a cell, with what a test does not care about filled in. */
export const mark = (more: Partial<MatrixMark> = {}): MatrixMark => ({
  state: 'LISTED',
  words: 'Listed',
  since: null,
  until: null,
  reference: null,
  list: null,
  authority: null,
  via: null,
  ...more,
});

export const cell = (id: string, more: Partial<MatrixCell> = {}): MatrixCell => ({
  id,
  state: 'NOT_KNOWN',
  words: 'not known',
  since: null,
  dates: [],
  conflicting: false,
  possibly: false,
  references: [],
  marks: [],
  ...more,
});

export const row = (
  id: string,
  cells: readonly MatrixCell[],
  kind: MatrixRow['entity']['kind'] = 'Organisation',
): MatrixRow => ({
  entity: { id, kind, name: id, role: null, sensitive: false },
  cells: [...cells],
});

export const column = (
  id: string,
  more: Partial<Matrix['columns'][number]> = {},
): Matrix['columns'][number] => ({
  id,
  name: id,
  listedCount: 0,
  authorities: [],
  lists: [],
  ...more,
});
