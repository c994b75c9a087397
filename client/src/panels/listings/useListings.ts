import { useMemo } from 'react';
import {
  useDayArguments,
  useMatrix,
  useMatrixRows,
  type Matrix,
  type MatrixRequest,
  type Remote,
} from '../../state';

/** The table as the page and its drawer see it: what is asked, and the answer. */
export interface Listings {
  readonly asked: MatrixRequest;
  readonly remote: Remote<Matrix>;
}

/** The table of listings on the day that the whole explorer asks about. */
export function useListings(): Listings {
  const entities = useMatrixRows();
  const day = useDayArguments();
  const asked = useMemo(() => ({ entities, day }), [entities, day]);
  return { asked, remote: useMatrix(asked) };
}
