import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { StoreError } from '../store.js';
import { TransientError } from './errors.js';
import { EngineProcess } from './process.js';

/** A large graph opens in a second; a damaged disk may hang. */
const OPEN_MS = 60_000;
/** A killed owner's child may need a moment to go. */
const LOCK_PATIENCE_MS = 3000;
const CLOSE_MS = 5000;
const CHECKPOINT_MS = 1000;

export interface EmbeddedConfig {
  engine: 'embedded';
  /** The database file; its log stands beside it in `<path>.wal`. */
  path: string;
  /** Resident memory of the engine's process at which it is ended. */
  memoryLimitMb?: number;
  /** Most rows that one call may give. */
  rowCap?: number;
}

/** Keeps one engine process running: started when first needed, and again after it ended. */
export class EngineClient {
  #process: Promise<EngineProcess> | null = null;
  /** The process that calls go to. One whose start failed never was. */
  #running: EngineProcess | null = null;
  /** When the last process, and its lock with it, is gone. */
  #lastGone: Promise<void> = Promise.resolve();
  #closed = false;

  constructor(
    private readonly path: string,
    private readonly memoryLimitMb: number,
  ) {}

  /** The running process; opens the database when there is none. */
  async process(): Promise<EngineProcess> {
    if (this.#closed) throw new StoreError('UNAVAILABLE', 'the store is closed');
    this.#process ??= this.#open();
    return this.#process;
  }

  /** Closes the database in order; an engine that does not is ended. */
  async close(): Promise<void> {
    this.#closed = true;
    const running = await this.#process?.catch(() => null);
    if (!running) return this.#lastGone;
    const context = { name: 'close', deadline: Date.now() + CLOSE_MS };
    await running.call({ op: 'close' }, context).catch(() => undefined);
    running.kill();
    await running.exited;
  }

  async #open(): Promise<EngineProcess> {
    try {
      await this.#lastGone;
      await mkdir(dirname(this.path), { recursive: true });
      return await this.#startUnlocked();
    } catch (error) {
      this.#process = null;
      throw openError(error, this.path);
    }
  }

  async #startUnlocked(): Promise<EngineProcess> {
    const patience = Date.now() + LOCK_PATIENCE_MS;
    for (let starts = 1; ; starts++) {
      try {
        return await this.#start();
      } catch (error) {
        const locked = error instanceof StoreError && error.code === 'LOCKED';
        const ended = error instanceof TransientError && starts === 1;
        if (!ended && !(locked && Date.now() < patience)) throw error;
        await pause(100);
      }
    }
  }

  async #start(): Promise<EngineProcess> {
    const { path, memoryLimitMb } = this;
    const started = new EngineProcess(memoryLimitMb, () => this.#onEnding(started));
    this.#lastGone = started.exited;
    try {
      const command = { op: 'open', path, checkpointMs: CHECKPOINT_MS, memoryLimitMb } as const;
      await started.call(command, { name: 'open', deadline: Date.now() + OPEN_MS });
      this.#running = started;
      return started;
    } catch (error) {
      started.kill();
      await started.exited;
      throw error;
    }
  }

  /** A start that failed, for a lock say, is tried again by `#open`: it must not forget that one. */
  #onEnding(ending: EngineProcess): void {
    if (this.#running !== ending) return;
    this.#running = null;
    this.#process = null;
  }
}

function openError(error: unknown, path: string): Error {
  if (error instanceof StoreError && error.code !== 'STATEMENT') return error;
  const cause = error instanceof StoreError ? error.cause : error;
  const why = cause instanceof Error ? cause.message : String(cause);
  const message = `The embedded store at ${path} could not be opened: ${why}`;
  return new StoreError('UNAVAILABLE', message, { cause });
}
