import type { ImportReport, RecordType } from '@frontgraph/seed';
import { figure } from './terminal.js';

const TYPES: readonly RecordType[] = ['sources', 'entities', 'claims'];

/** What an import did, as a table that adds up. */
export function reportLines(report: ImportReport): string[] {
  const found = Object.entries(report.found).map(
    ([what, count]) => `${figure(count).padStart(10)}  ${what}`,
  );
  const columns = ['read', 'created', 'changed', 'unchanged'] as const;
  const row = (name: string, cells: readonly string[]): string =>
    name.padEnd(10) + cells.map((cell) => cell.padStart(12)).join('');
  return [
    ...(found.length > 0 ? ['In the file:', ...found, ''] : []),
    row('', columns),
    ...TYPES.map((type) =>
      row(
        type,
        columns.map((column) => figure(report[type][column])),
      ),
    ),
    row(
      'all',
      columns.map((column) => figure(report[column])),
    ),
    verdict(report),
  ];
}

function verdict({ dryRun, written, links, version }: ImportReport): string {
  if (dryRun) {
    return written === 0
      ? 'Dry run: nothing would change.'
      : `Dry run: ${figure(written)} records would be written; nothing was.`;
  }
  if (written === 0) return 'Nothing changed.';
  const drawn = `${figure(links.created)} links drawn, ${figure(links.changed)} changed`;
  return `${figure(written)} records written; ${drawn}. The data are at version ${version ?? 0}.`;
}
