import { setTimeout as pause } from 'node:timers/promises';
import { vocabulary, type GraphStore } from '@frontgraph/cypher';
import type {
  ChangesAnswer,
  ChangesRequest,
  CountsAnswer,
  CountsRequest,
  PathAnswer,
  PathRequest,
} from '../paths/index.js';
import { ProjectionError, termsOf } from '../projection/index.js';
import { Keeper, type KeeperEvent } from './keeper.js';
import type { Bounds } from './protocol.js';
import { ThreadLost } from './threadClient.js';
import { before, untilLate } from './waiting.js';

/** Links that one search may look at, and once more to walk its paths back. */
const WORK = 5_000_000;
const POLL_MS = 1000;
const RETRY_MS = 50;

/** The answer of a walk that did not even say that its time was over. */
const LATE = { outcome: 'gaveUp', because: 'deadline' } as const;

export interface AskOptions {
  /** Version of the data that the reader has seen: the answer is never older. */
  readonly version?: number | null | undefined;
  /** Milliseconds since the epoch. */
  readonly deadline: number;
  readonly signal?: AbortSignal | undefined;
}

export interface GraphWorkerStatus {
  readonly state: 'building' | 'ready' | 'failed';
  /** Version of the data it is level with. */
  readonly version: number | null;
  readonly entities: number;
  readonly links: number;
  readonly bytes: number;
  readonly error: string | null;
}

export interface GraphWorkerOptions {
  readonly pollMs?: number;
  readonly work?: number;
  /** Told what happens to the projection, for the log. */
  readonly report?: (event: KeeperEvent) => void;
}

/** The projection in its thread, seen from the server. */
export class GraphWorker {
  readonly #keeper: Keeper;
  readonly #poll: NodeJS.Timeout;
  readonly #work: number;
  #closed = false;

  constructor(
    private readonly store: GraphStore,
    { pollMs = POLL_MS, work = WORK, report = () => undefined }: GraphWorkerOptions,
  ) {
    this.#work = work;
    this.#keeper = new Keeper(store, { terms: termsOf(vocabulary), report });
    this.#poll = setInterval(() => this.#look(), pollMs);
    this.#poll.unref();
    this.#look();
  }

  /**
   * Waits until the projection is level with this version of the data; answers the version it is
   * level with. Rejects at the deadline, with BUILDING, BEHIND or FAILED, and what to do about it.
   */
  async ready(version: number | null, deadline: number, signal?: AbortSignal): Promise<number> {
    for (let looked = 0; ; looked++) {
      if (this.#closed) throw new ProjectionError('ABORTED', 'The server is being stopped.');
      signal?.throwIfAborted();
      const at = this.#keeper.version;
      if (at !== null && (version === null || at >= version || this.#isNewest(looked))) return at;
      if (Date.now() >= deadline) throw this.#notReady(version);
      await this.#wait(deadline, signal);
    }
  }

  /** All shortest allowed paths, of data at least as new as the version named. */
  async paths(
    request: PathRequest,
    options: AskOptions,
  ): Promise<PathAnswer & { readonly version: number }> {
    const work = this.#work;
    const { answer, version } = await this.#walk(options, (bounds) =>
      this.#keeper.ask({ do: 'paths', request, ...bounds, work }),
    );
    return { ...(answer ?? { ...LATE, searchedDepth: 0 }), version };
  }

  /** What differs between two days. */
  async changes(request: ChangesRequest, options: AskOptions): Promise<ChangesAnswer> {
    const { answer } = await this.#walk(options, (bounds) =>
      this.#keeper.ask({ do: 'changes', request, ...bounds, work: Infinity }),
    );
    return answer ?? LATE;
  }

  /** How much was there on a day. */
  async countsOn(request: CountsRequest, options: AskOptions): Promise<CountsAnswer> {
    const { answer } = await this.#walk(options, (bounds) =>
      this.#keeper.ask({ do: 'countsOn', request, ...bounds, work: Infinity }),
    );
    return answer ?? LATE;
  }

  status(): GraphWorkerStatus {
    const { version, counts, error } = this.#keeper;
    return {
      state: version !== null ? 'ready' : error ? 'failed' : 'building',
      version,
      entities: counts?.entities ?? 0,
      links: counts?.links ?? 0,
      bytes: counts?.bytes ?? 0,
      error: error?.message ?? null,
    };
  }

  async close(): Promise<void> {
    this.#closed = true;
    clearInterval(this.#poll);
    await this.#keeper.close();
  }

  #look(): void {
    // A failure is kept by the keeper, for the status and for whoever asks next.
    this.#keeper.catchUp().catch(() => undefined);
  }

  async #wait(deadline: number, signal: AbortSignal | undefined): Promise<void> {
    await before(deadline, this.#keeper.catchUp(), signal);
    const { error } = this.#keeper;
    if (error instanceof ProjectionError) throw error;
    if (error || this.store.engine === 'neo4j') await before(deadline, pause(RETRY_MS), signal);
  }

  /**
   * The embedded store has one owner, so a version above its own was seen in data that have since
   * been replaced: nothing newer is to be waited for. On Neo4j it may still be on its way here.
   * The first look may have begun before the request came, the second has not.
   */
  #isNewest(looked: number): boolean {
    return this.store.engine === 'embedded' && looked >= 2 && !this.#keeper.error;
  }

  /** A walk over a graph that is level; null = the deadline passed and no answer came. */
  async #walk<T>(
    { version, deadline, signal }: AskOptions,
    ask: (bounds: Bounds) => Promise<T>,
  ): Promise<{ answer: T | null; version: number }> {
    return this.#onceMore(async () => {
      const level = await this.ready(version ?? null, deadline, signal);
      return { answer: await untilLate(ask, { deadline, signal }), version: level };
    });
  }

  /** What the thread's end took with it is asked once more of the next thread. */
  async #onceMore<T>(ask: () => Promise<T>): Promise<T> {
    try {
      return await ask();
    } catch (error) {
      if (!(error instanceof ThreadLost)) throw error;
      return ask();
    }
  }

  #notReady(version: number | null): ProjectionError {
    const { error, version: at } = this.#keeper;
    if (error) {
      return new ProjectionError('FAILED', `The graph could not be read: ${error.message}`, {
        cause: error,
      });
    }
    if (at === null) {
      return new ProjectionError(
        'BUILDING',
        'The graph is still being read. Ask again in a moment.',
      );
    }
    return new ProjectionError(
      'BEHIND',
      `The graph stands at version ${at}, and version ${version ?? at} was asked for. Ask again in a moment.`,
    );
  }
}

/** Starts the thread and begins to read the graph at once. */
export function createGraphWorker(
  store: GraphStore,
  options: GraphWorkerOptions = {},
): GraphWorker {
  return new GraphWorker(store, options);
}
