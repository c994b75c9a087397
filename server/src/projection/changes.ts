import { queries, type CallOptions, type GraphStore } from '@frontgraph/cypher';

/** What to do about writes since a version. */
export type Changes =
  | { readonly kind: 'touched'; readonly ids: readonly string[] }
  /** The log has a gap, too much was touched, or somebody asked for it. */
  | { readonly kind: 'rebuild'; readonly because: string };

/** Versions behind, from which on a build is quicker than reading the log. */
const FAR_BEHIND = 2000;
/** Touched entities, from which on a build is quicker than reading each of them again. */
const MUCH_TOUCHED = 2000;
/** Log entries of one statement: an entry of an import names thousands of ids. */
const ENTRIES = 100;

/** The actor whose log entry asks every projection to be built anew (`frontgraph reindex`). */
export const REINDEX = 'reindex';

/** Version of the data that the store stands at; 0 in a store that holds none. */
export async function dataVersion(store: GraphStore, options: CallOptions): Promise<number> {
  const [row] = await queries.dataVersion(store, {}, options);
  return row?.version ?? 0;
}

/** Reads from the log what the writes after `after`, up to and with `upTo`, touched. */
export async function readChanges(
  store: GraphStore,
  { after, upTo }: { after: number; upTo: number },
  options: CallOptions,
): Promise<Changes> {
  if (upTo < after) return { kind: 'rebuild', because: 'the data were set back' };
  if (upTo - after > FAR_BEHIND) return { kind: 'rebuild', because: 'it is far behind' };
  const ids = new Set<string>();
  for (let first = after + 1; first <= upTo; first += ENTRIES) {
    const count = Math.min(ENTRIES, upTo - first + 1);
    const versions = Array.from({ length: count }, (_, place) => first + place);
    const rows = await queries.projectionChanges(store, { versions }, options);
    const known = new Set(rows.map((row) => row.version));
    if (!versions.every((version) => known.has(version))) {
      return { kind: 'rebuild', because: 'the log has a gap' };
    }
    if (rows.some((row) => row.actor === REINDEX)) return { kind: 'rebuild', because: 'reindex' };
    for (const row of rows) for (const id of row.touched) ids.add(id);
    if (ids.size > MUCH_TOUCHED) return { kind: 'rebuild', because: 'much was touched' };
  }
  return { kind: 'touched', ids: [...ids] };
}
