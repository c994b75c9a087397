import { randomUUID } from 'node:crypto';
import { applyBatch, previewBatch, readHiddenNames } from '@frontgraph/cypher';
import type { Batch, CallOptions, GraphStore } from '@frontgraph/cypher';
import { Checker } from './check.js';
import { Faults } from './faults.js';
import type { Format, ReadContext, StoreIndex } from './format.js';
import { formats } from './formats/index.js';
import type { FormatName } from './formats/index.js';
import { HiddenCheck } from './hiddenCheck.js';
import { Hiding } from './hiding.js';
import { addBatch, emptyReport } from './report.js';
import type { ImportReport } from './report.js';
import type { InputFile, Statement } from './statement.js';
import { storeIndex } from './storeIndex.js';

/** Statements of one write transaction at most. */
const BATCH = 400;
/** Milliseconds that one statement or one batch may take. */
const CALL_LIMIT = 120_000;

/** How far an import is. `total` is null while it is not known. */
export interface ImportProgress {
  phase: 'check' | 'entities' | 'claims';
  /** Statements read in this phase. */
  read: number;
  total: number | null;
  /** Records created or changed so far; 0 in a dry run. */
  written: number;
  /** Share of the phase that is done, 0 to 1; null where it can't be known. */
  share: number | null;
}

export interface ImportOptions {
  /** Says what would change and writes nothing. */
  dryRun?: boolean | undefined;
  /** Hides claims that name somebody whom readers may not see, instead of refusing the files. */
  hideNaming?: boolean | undefined;
  onProgress?: ((progress: ImportProgress) => void) | undefined;
  /** Stops between two batches; what is written by then stays, and running again completes it. */
  signal?: AbortSignal | undefined;
}

/**
 * Imports files of one format. The first pass reads everything and checks it: any fault ends the
 * import with an ImportError before anything is written. Then sources and entities are loaded,
 * then claims, in batches of which each is written wholly or not at all. Importing the same files
 * again changes nothing and says so.
 */
export async function importFiles(
  store: GraphStore,
  input: { format: FormatName; files: readonly InputFile[] },
  options: ImportOptions = {},
): Promise<ImportReport> {
  const run = new ImportRun(store, { ...input, format: formats[input.format] }, options);
  await run.check();
  await run.load('entities');
  await run.load('claims');
  return run.finish();
}

/** One import under way. */
class ImportRun {
  private readonly index: StoreIndex;
  private readonly report: ImportReport;
  private readonly found = new Map<string, number>();
  private readonly totals = { entities: 0, claims: 0 };
  /** Hides claims that name hidden people, instead of faults; the same in all passes. */
  private hiding: Hiding | null = null;
  /** Reports how far the phase is. */
  private tell = (): void => undefined;

  constructor(
    private readonly store: GraphStore,
    private readonly input: { format: Format; files: readonly InputFile[] },
    private readonly options: ImportOptions,
  ) {
    this.index = storeIndex(store, () => this.callOptions());
    this.report = emptyReport(input.format.name, options.dryRun ?? false);
  }

  async check(): Promise<void> {
    const faults = new Faults();
    const onFault = faults.add.bind(faults);
    const checker = new Checker(onFault);
    const hidden = await readHiddenNames(this.store, this.callOptions());
    const hides = this.options.hideNaming ?? this.input.format.hidesNaming ?? false;
    const hiddenCheck = hides ? null : new HiddenCheck();
    if (!hiddenCheck) this.hiding = new Hiding(hidden.names, this.index);
    const count = (what: string, by = 1) => this.found.set(what, (this.found.get(what) ?? 0) + by);
    for await (const statement of this.statements('check', { onFault, count })) {
      this.totals[phaseOf(statement)]++;
      if (!faults.found) checker.add(statement);
      if (!faults.found) hiddenCheck?.add(statement);
    }
    if (!faults.found) await checker.finish(this.index);
    hiddenCheck?.finish(hidden, onFault);
    faults.throwIfAny(this.input.files);
  }

  async load(phase: 'entities' | 'claims'): Promise<void> {
    const faults = new Faults();
    let batch: Statement[] = [];
    for await (const statement of this.statements(phase, { onFault: (f) => faults.add(f) })) {
      if (phaseOf(statement) !== phase) continue;
      batch.push(statement);
      if (batch.length < BATCH) continue;
      await this.write(batch);
      batch = [];
    }
    faults.throwIfAny(this.input.files);
    if (batch.length > 0) await this.write(batch);
  }

  finish(): ImportReport {
    return { ...this.report, found: Object.fromEntries(this.found) };
  }

  private async write(statements: readonly Statement[]): Promise<void> {
    this.options.signal?.throwIfAborted();
    const batch = batchOf(statements);
    const options = this.callOptions();
    if (this.report.dryRun) {
      addBatch(this.report, await previewBatch(this.store, batch, options));
      return;
    }
    const names = this.input.files
      .map(({ name }) => name)
      .join(', ')
      .slice(0, 200);
    const reason = `${this.input.format.name}: ${names}`;
    const operation = { id: randomUUID(), actor: 'import', reason };
    addBatch(this.report, await applyBatch(this.store, batch, { ...options, operation }));
    // Whoever is told so may rely on it: what is written now outlives us.
    this.tell();
  }

  private async *statements(
    phase: ImportProgress['phase'],
    context: Pick<ReadContext, 'onFault'> & Partial<Pick<ReadContext, 'count'>>,
  ): AsyncIterable<Statement> {
    const { signal, onProgress } = this.options;
    const total = phase === 'check' ? null : this.totals[phase];
    let read = 0;
    let bytes = 0;
    const share = () => (total === null ? shareOf(bytes, this.size()) : shareOf(read, total));
    const written = () => (this.report.dryRun ? 0 : this.report.written);
    this.tell = () => onProgress?.({ phase, read, total, written: written(), share: share() });
    const onBytes = (more: number) => (bytes += more);
    const rest = { store: this.index, count: () => undefined, onBytes, signal };
    this.tell();
    for await (const statement of this.input.format.read(this.input.files, {
      ...rest,
      ...context,
    })) {
      signal?.throwIfAborted();
      yield (await this.hiding?.apply(statement)) ?? statement;
      if (phase !== 'check' && phaseOf(statement) !== phase) continue;
      read++;
      if (read % 100 === 0) this.tell();
    }
    this.tell();
  }

  /** Bytes of all files, or null when one does not know its size. */
  private size(): number | null {
    return this.input.files.reduce<number | null>(
      (sum, { size }) => (sum === null || size === null ? null : sum + size),
      0,
    );
  }

  private callOptions(): CallOptions {
    return { deadline: Date.now() + CALL_LIMIT, signal: this.options.signal };
  }
}

function shareOf(done: number, all: number | null): number | null {
  if (all === null) return null;
  return all === 0 ? 1 : Math.min(done / all, 1);
}

/** Sources and entities are loaded before claims, so that every claim finds what it names. */
function phaseOf({ type }: Statement): 'entities' | 'claims' {
  return type === 'claim' ? 'claims' : 'entities';
}

function batchOf(statements: readonly Statement[]): Batch {
  const batch: Batch = { sources: [], entities: [], claims: [] };
  for (const statement of statements) {
    if (statement.type === 'source') batch.sources.push(statement.record);
    else if (statement.type === 'entity') batch.entities.push(statement.record);
    else batch.claims.push(statement.record);
  }
  return batch;
}
