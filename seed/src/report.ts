import type { ApplyResult } from '@frontgraph/cypher';

/** What became of the records of one type: `read` = `written` + `unchanged`, `written` = `created` + `changed`. */
export interface TypeReport {
  read: number;
  written: number;
  created: number;
  changed: number;
  unchanged: number;
}

export type RecordType = 'sources' | 'entities' | 'claims';
export const RECORD_TYPES: readonly RecordType[] = ['sources', 'entities', 'claims'];

/** What an import did, or would do (`dryRun`). The top counts are the sums of the three types. */
export interface ImportReport extends TypeReport, Record<RecordType, TypeReport> {
  format: string;
  dryRun: boolean;
  /** Derived links that came, changed or went; all 0 in a dry run, which does not derive. */
  links: { created: number; changed: number };
  /** Claims that took the place of an earlier one with their key, by the ids of both. */
  superseded: { key: string; old: string; by: string }[];
  /** What was read, in the words of the format: `individuals: 730`. */
  found: Readonly<Record<string, number>>;
  /** The data version after the last write; null = nothing was written. */
  version: number | null;
}

const none = (): TypeReport => ({ read: 0, written: 0, created: 0, changed: 0, unchanged: 0 });

/** A report to which batches are added as they are done. */
export function emptyReport(format: string, dryRun: boolean): ImportReport {
  return {
    ...none(),
    ...{ format, dryRun, sources: none(), entities: none(), claims: none() },
    ...{ links: { created: 0, changed: 0 }, superseded: [], found: {}, version: null },
  };
}

type BatchResult = Pick<ApplyResult, RecordType> &
  Partial<Pick<ApplyResult, 'links' | 'superseded' | 'version'>>;

/** Adds what one batch did. */
export function addBatch(report: ImportReport, result: BatchResult): void {
  for (const type of RECORD_TYPES) {
    for (const counts of [report, report[type]]) {
      const { created, changed, unchanged } = result[type];
      counts.created += created;
      counts.changed += changed;
      counts.unchanged += unchanged;
      counts.written += created + changed;
      counts.read += created + changed + unchanged;
    }
  }
  report.links.created += result.links?.created ?? 0;
  report.links.changed += result.links?.changed ?? 0;
  report.superseded.push(...(result.superseded ?? []));
  report.version = result.version ?? report.version;
}
