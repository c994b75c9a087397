import type { CallOptions, GraphStore } from '@frontgraph/cypher';
import { dataVersion, readChanges } from '../projection/changes.js';
import type { Terms } from '../projection/index.js';
import { readPages, readTouched } from '../projection/read.js';
import type { Answers, Counts, Job } from './protocol.js';
import { ThreadClient, ThreadLost } from './threadClient.js';

/** What one statement of a build may take. */
const STATEMENT_MS = 60_000;

export type KeeperEvent =
  | {
      readonly event: 'built';
      readonly version: number;
      readonly counts: Counts;
      readonly ms: number;
    }
  | { readonly event: 'rebuilding'; readonly because: string }
  | { readonly event: 'lost'; readonly error: Error }
  | { readonly event: 'failed'; readonly error: Error };

export interface KeeperOptions {
  readonly terms: Terms;
  readonly report: (event: KeeperEvent) => void;
}

/** Keeps the thread's projection level with the store, and the thread alive. */
export class Keeper {
  /** Version of the data that the projection is level with; null while there is none. */
  version: number | null = null;
  counts: Counts | null = null;
  /** Why the last attempt to get level failed. */
  error: Error | null = null;
  #thread: ThreadClient | null = null;
  #running: Promise<void> | null = null;
  readonly #closing = new AbortController();

  constructor(
    private readonly store: GraphStore,
    private readonly options: KeeperOptions,
  ) {}

  /** Asks the thread as it is now; rejects with ThreadLost when it ends before it answers. */
  ask<J extends Job>(job: J): Promise<Answers[J['do']]> {
    return this.#thread?.ask(job) ?? Promise.reject(new ThreadLost('not started'));
  }

  /** Gets level with the store as it is now; several who ask at once share one run. */
  catchUp(): Promise<void> {
    this.#running ??= this.#run().finally(() => (this.#running = null));
    return this.#running;
  }

  async close(): Promise<void> {
    this.#closing.abort();
    await this.#running?.catch(() => undefined);
    await this.#thread?.close();
  }

  /** A lost thread is replaced by whoever catches up next, so that one that can't start doesn't spin. */
  #start(): ThreadClient {
    return new ThreadClient(this.options.terms, (error) => {
      this.#thread = null;
      this.version = null;
      this.counts = null;
      this.options.report({ event: 'lost', error });
    });
  }

  async #run(): Promise<void> {
    try {
      this.#thread ??= this.#start();
      const upTo = await dataVersion(this.store, this.#call());
      if (this.version === null) await this.#build();
      else if (upTo !== this.version) await this.#follow(this.version, upTo);
      this.error = null;
    } catch (error) {
      if (this.#closing.signal.aborted) return;
      const failure = error instanceof Error ? error : new Error(String(error));
      if (this.error?.message !== failure.message) {
        this.options.report({ event: 'failed', error: failure });
      }
      this.error = failure;
      throw failure;
    }
  }

  async #follow(after: number, upTo: number): Promise<void> {
    const changes = await readChanges(this.store, { after, upTo }, this.#call());
    if (changes.kind === 'rebuild') return this.#rebuild(changes.because);
    if (changes.ids.length > 0 && !(await this.#patch(changes.ids))) {
      return this.#rebuild('a patch would not do');
    }
    this.version = upTo;
  }

  async #patch(ids: readonly string[]): Promise<boolean> {
    const touched = await readTouched(this.store, { ids, terms: this.options.terms }, this.#call());
    const counts = await this.ask({ do: 'patch', touched });
    if (counts) this.counts = counts;
    return counts !== null;
  }

  #rebuild(because: string): Promise<void> {
    this.options.report({ event: 'rebuilding', because });
    return this.#build();
  }

  /** Builds beside the projection that answers; what is written meanwhile comes with the log. */
  async #build(): Promise<void> {
    const began = Date.now();
    const version = await dataVersion(this.store, this.#call());
    await this.ask({ do: 'begin' });
    for await (const page of readPages(this.store, this.options.terms, () => this.#call())) {
      await this.ask({ do: 'page', page });
    }
    const counts = await this.ask({ do: 'finish' });
    this.counts = counts;
    this.version = version;
    this.options.report({ event: 'built', version, counts, ms: Date.now() - began });
  }

  #call(): CallOptions {
    return { deadline: Date.now() + STATEMENT_MS, signal: this.#closing.signal };
  }
}
