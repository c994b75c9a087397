import { randomUUID } from 'node:crypto';
import {
  checkDerived,
  checkEdits,
  checkHiddenNames,
  queries,
  rebuildDerived,
  type Difference,
  type GraphStore,
} from '@frontgraph/cypher';
import {
  importFiles,
  type FormatName,
  type ImportProgress,
  type ImportReport,
  type InputFile,
} from '@frontgraph/seed';
import { REINDEX } from '../projection/changes.js';

/** Milliseconds that a pass over the whole graph may take. */
const WHOLE_GRAPH_MS = 30 * 60_000;
const CHECKPOINT_MS = 60_000;

export interface ImportWork {
  readonly format: FormatName;
  readonly files: readonly InputFile[];
  readonly dryRun: boolean;
  readonly onProgress: (progress: ImportProgress) => void;
  readonly signal: AbortSignal;
}

export interface StoreStats {
  readonly engine: string;
  readonly version: number;
  /** All that is held; `visible`: of it, what readers see. */
  readonly entities: Held;
  readonly links: Held;
  readonly claims: Held;
  readonly sources: Held;
}

export interface Held {
  readonly all: number;
  readonly visible: number;
}

export interface ReindexReport {
  /** Derived links, marks and search entries that had to change. */
  readonly differences: number;
  readonly version: number;
}

/**
 * What a command has to be done. Whoever owns the store does it: this process, or a running server
 * that is asked through its door. Both do it by these functions, with the same answers.
 */
export interface Work {
  import(work: ImportWork): Promise<ImportReport>;
  /**
   * Where derived links differ from what the evidence comes to, what in the log of edits points
   * nowhere, and texts that name the hidden.
   */
  check(signal: AbortSignal): Promise<Difference[]>;
  /** Derives all anew and has every projection built anew. */
  reindex(signal: AbortSignal): Promise<ReindexReport>;
  stats(signal: AbortSignal): Promise<StoreStats>;
}

export function storeWork(store: GraphStore): Work {
  return {
    import: (work) => importInto(store, work),
    check: (signal) => checkStore(store, signal),
    reindex: (signal) =>
      rebuildDerived(store, {
        // The actor is what tells every projection to read all of the graph again.
        operation: { id: randomUUID(), actor: REINDEX, reason: 'frontgraph reindex' },
        deadline: Date.now() + WHOLE_GRAPH_MS,
        signal,
      }),
    stats: (signal) => statsOf(store, signal),
  };
}

async function checkStore(store: GraphStore, signal: AbortSignal): Promise<Difference[]> {
  const call = { deadline: Date.now() + WHOLE_GRAPH_MS, signal };
  return [
    ...(await checkDerived(store, call)),
    ...(await checkEdits(store, call)),
    ...(await checkHiddenNames(store, call)),
  ];
}

async function importInto(
  store: GraphStore,
  { format, files, ...options }: ImportWork,
): Promise<ImportReport> {
  try {
    return await importFiles(store, { format, files }, options);
  } finally {
    // What was acknowledged before an import was stopped must last as well.
    if (!options.dryRun) await store.checkpoint({ deadline: Date.now() + CHECKPOINT_MS });
  }
}

async function statsOf(store: GraphStore, signal: AbortSignal): Promise<StoreStats> {
  const call = { deadline: Date.now() + WHOLE_GRAPH_MS, signal };
  const [row] = await queries.dataVersion(store, {}, call);
  const [entities, links, claims, sources] = [
    await held(async (showSensitive) =>
      total(await queries.kindCounts(store, { showSensitive }, call)),
    ),
    await held(async (showSensitive) =>
      total(await queries.linkTypeCounts(store, { showSensitive }, call)),
    ),
    await held(async (showSensitive) =>
      total(await queries.claimsCount(store, { showSensitive, ...ALL_CLAIMS }, call)),
    ),
    await held(async (showSensitive) =>
      total(await queries.sourcesCount(store, { showSensitive, text: null }, call)),
    ),
  ];
  return { engine: store.engine, version: row?.version ?? 0, entities, links, claims, sources };
}

const ALL_CLAIMS = { link: null, entity: null, source: null, statedBy: null, stances: null };

async function held(count: (showSensitive: boolean) => Promise<number>): Promise<Held> {
  return { all: await count(true), visible: await count(false) };
}

const total = (rows: readonly { count: number }[]): number =>
  rows.reduce((sum, { count }) => sum + count, 0);
