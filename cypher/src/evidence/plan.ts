import type { StoredRecord } from './properties.js';

export interface Counts {
  created: number;
  changed: number;
  unchanged: number;
}

/** What is in the store under an id. */
export interface RecordState {
  id: string;
  origin: string;
  hash: string;
  /** Of a claim: editors took it back, and no import changes it any more. */
  withdrawn?: boolean;
}

/** The records of a batch, sorted by what has to be done. */
export interface Plan {
  created: StoredRecord[];
  changed: StoredRecord[];
  counts: Counts;
}

/**
 * Compares records with what is stored: only an equal origin may change a record, so that a list
 * never rewrites an entity that the dossiers keep; another origin's record counts as unchanged.
 * `problems` gets every id that the batch gives twice with different content.
 */
export function plan(
  records: readonly StoredRecord[],
  states: ReadonlyMap<string, RecordState>,
  problems: string[],
): Plan {
  const seen = new Map<string, string>();
  const result: Plan = {
    created: [],
    changed: [],
    counts: { created: 0, changed: 0, unchanged: 0 },
  };
  for (const record of records) {
    const before = seen.get(record.id);
    if (before !== undefined && before !== record.hash) {
      problems.push(`\`${record.id}\` is given twice with different content`);
    }
    seen.set(record.id, record.hash);
    const what = before === undefined ? compareWith(states.get(record.id), record) : 'unchanged';
    result.counts[what]++;
    if (what !== 'unchanged') result[what].push(record);
  }
  return result;
}

function compareWith(state: RecordState | undefined, record: StoredRecord): keyof Counts {
  if (!state) return 'created';
  const settled = state.hash === record.hash || state.origin !== record.origin;
  return settled || state.withdrawn ? 'unchanged' : 'changed';
}
