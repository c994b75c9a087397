import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { DayArguments } from '../graph/days';
import type { Id } from '../graph/types';
import type { EntityKind } from '../graph/vocabulary';
import type { Disagreement, Matrix, MatrixCellDetails, MatrixColumn, MatrixRow } from './answers';
import { useApp, useAppState } from './context';
import type { DisagreementKind } from './documents';
import { mostRows } from './permalinkTables';
import type { MatrixRequest } from './tableQueries';
import type { Remote } from './remote';
import { wholeSheetOf } from './sheet';
import type { DisagreementsView, MatrixView } from './types';
import { useRemote } from './useRemote';

/** Kinds that a list can have an entry for. */
export const listableKinds: readonly EntityKind[] = ['Group', 'Organisation', 'Party', 'Person'];

/** What is chosen and open on the page of listings. */
export const useMatrixView = (): MatrixView => useAppState((state) => state.matrix);

/** What the page of disagreements is narrowed to. */
export const useDisagreementsView = (): DisagreementsView =>
  useAppState((state) => state.disagreements);

/** Rows of the table: those that the reader chose, else what of the sheet a list can have. */
export const useMatrixRows = (): readonly Id[] => {
  const chosen = useAppState((state) => state.matrix.rows);
  const picture = useAppState((state) => state.picture);
  return useMemo(() => {
    if (chosen !== null) return chosen;
    return [...wholeSheetOf(picture).entities.values()]
      .filter(({ kind }) => listableKinds.includes(kind))
      .map(({ id }) => id)
      .slice(0, mostRows);
  }, [chosen, picture]);
};

/** Who lists whom among the rows. `empty`: nobody lists any of them, or none may be seen. */
export const useMatrix = (asked: MatrixRequest): Remote<Matrix> => {
  const { queries } = useApp();
  const result = useQuery({
    ...queries.matrix(asked),
    enabled: asked.entities.length > 0,
    placeholderData: asked.entities.length > 0 ? keepPreviousData : undefined,
  });
  return useRemote(result, (data) => (data.rows.length === 0 ? null : data));
};

/** A cell with its row, its column and all its claims. */
export interface CellFound {
  readonly cell: MatrixCellDetails;
  readonly column: Pick<MatrixColumn, 'id' | 'name' | 'lists'>;
  readonly entity: MatrixRow['entity'];
}

/** One cell with all its claims, by its id `jamaat-ud-dawa~US`. */
export const useMatrixCell = (id: Id, day: DayArguments): Remote<CellFound> => {
  const { queries } = useApp();
  const [entity = '', column = ''] = id.split('~');
  const found = useRemote(
    useQuery(queries.matrixCell(entity, column, day)),
    ({ columns, rows }) => {
      const [cell] = rows[0]?.cells ?? [];
      const [head] = columns;
      return cell === undefined || head === undefined || rows[0] === undefined
        ? null
        : { cell, column: head, entity: rows[0].entity };
    },
  );
  // A row or column that the server does not know, out of an address: there is no such cell.
  return found.state === 'error' && found.problem.kind === 'refused' ? { state: 'empty' } : found;
};

/** Fetches the sources behind every cell, for an export. */
export const useFetchMatrixSources = () => {
  const { queries, queryClient } = useApp();
  return (asked: MatrixRequest) => queryClient.fetchQuery(queries.matrixSources(asked));
};

/** As many disagreements as were asked for so far. */
export interface DisagreementsFound {
  readonly all: readonly Disagreement[];
  readonly total: number;
  /** Null where no more are held. */
  readonly more: (() => void) | null;
  readonly loadingMore: boolean;
}

/** Disagreements, page by page. */
export const useDisagreements = (asked: DisagreementsView): Remote<DisagreementsFound> => {
  const { queries } = useApp();
  const result = useInfiniteQuery(queries.disagreements(asked));
  const { hasNextPage, isFetchingNextPage, fetchNextPage } = result;
  return useRemote(result, ({ pages }) => {
    const all = pages.flatMap(({ edges }) => edges.map(({ node }) => node));
    if (all.length === 0) return null;
    return {
      all,
      total: pages.at(-1)?.totalCount ?? all.length,
      more: hasNextPage ? () => void fetchNextPage() : null,
      loadingMore: isFetchingNextPage,
    };
  });
};

/** How many disagreements touch an entity; null until that is known. */
export const useDisagreementCount = (entity: Id): number | null => {
  const { queries } = useApp();
  return useQuery(queries.disagreementCount(entity)).data ?? null;
};

/** How many disagreements there are, in all and of each kind; null until that is known. */
export const useDisagreementCounts = (
  about: Id | null,
): Readonly<Record<DisagreementKind | 'ALL', number>> | null => {
  const { queries } = useApp();
  const { data } = useQuery(queries.disagreementCounts(about));
  if (data === undefined) return null;
  return {
    ALL: data.all.totalCount,
    DENIAL: data.denial.totalCount,
    VALUE: data.value.totalCount,
    DATE: data.date.totalCount,
    SPELLING: data.spelling.totalCount,
    LISTING: data.listing.totalCount,
    ACCOUNT: data.account.totalCount,
  };
};
