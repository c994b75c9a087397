import { useActions, useFetchMatrixSources, type Matrix, type MatrixRequest } from '../../state';
import { useTaken } from '../shared/useTaken';
import { csvOf } from './csv';
import { exportRows } from './exportRows';
import { listingWords } from './words';

/** Hands a text to the browser as a file. */
function save(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser has begun to read it when the click returns; a moment later it may go.
  setTimeout(() => URL.revokeObjectURL(url), 1_000);
}

/** Downloads the table as it is shown, with the sources behind every cell. */
export function useExport(asked: MatrixRequest): (matrix: Matrix) => Promise<void> {
  const actions = useActions();
  const fetchSources = useFetchMatrixSources();
  const taken = useTaken();
  return async (matrix) => {
    try {
      const sources = await fetchSources(asked);
      const made = { ...taken(), day: asked.day };
      const name = `frontgraph-listings-${made.on}.csv`;
      save(name, csvOf(exportRows(matrix, sources, made)));
      actions.notify(listingWords.csvMade(name));
    } catch (error) {
      actions.notify(error instanceof Error ? error.message : String(error), 'failure');
    }
  };
}
