/** One child process with the database open in it, and the calls that wait for its answers. */
import { fork } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { createRequire } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { abortError, deadlineError } from '../guard.js';
import type { CypherRow } from '../store.js';
import { TransientError, memoryError, storeError } from './errors.js';
import type { Command, Reply } from './protocol.js';

/** How long a query whose caller gave up may still run before it costs a restart. */
const GRACE_MS = 1000;
const STDERR_KEPT = 4000;

export interface CallContext {
  /** What the call is, for messages: a statement's name. */
  name: string;
  deadline: number;
  signal?: AbortSignal | undefined;
}

interface Call {
  name: string;
  cap: number;
  timer: NodeJS.Timeout;
  resolve(rows: CypherRow[]): void;
  reject(error: unknown): void;
}

export class EngineProcess {
  /** Resolves when the process is gone and its lock with it. */
  readonly exited: Promise<void>;
  readonly #child: ChildProcess;
  readonly #calls = new Map<number, Call>();
  #nextId = 1;
  #ending = false;
  #stderr = '';

  /** `onEnding` is called once, when no new call may be sent to this process any more. */
  constructor(
    private readonly memoryLimitMb: number,
    private readonly onEnding: () => void,
  ) {
    const { path, execArgv } = childModule();
    this.#child = fork(path, {
      execArgv,
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    });
    this.#child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      this.#stderr = (this.#stderr + text).slice(-STDERR_KEPT);
    });
    this.#child.on('message', (reply: Reply) => this.#receive(reply));
    // Comes before the exit: from here on a call sent to this process would be lost.
    this.#child.on('disconnect', () => this.#end());
    this.exited = new Promise((resolve) => {
      const onEnd = () => {
        this.#onExit();
        resolve();
      };
      this.#child.on('exit', onEnd).on('error', onEnd);
    });
  }

  /**
   * Sends a command; rejects with a StoreError, or with a TransientError when the process ended or
   * the engine asks for another try. Past the deadline the process is killed; after the signal the
   * caller is free at once, and the process is killed if the query runs on.
   */
  call(command: Command, { name, deadline, signal }: CallContext): Promise<CypherRow[]> {
    if (this.#ending) return Promise.reject(this.#gone());
    if (signal?.aborted) return Promise.reject(signal.reason as Error);
    return new Promise((resolve, reject) => {
      const id = this.#nextId++;
      const onAbort = () => {
        reject(signal?.reason instanceof Error ? signal.reason : abortError(name));
        clearTimeout(call.timer);
        call.timer = this.#killAt(Math.min(deadline, Date.now() + GRACE_MS), call);
      };
      const settle = () => {
        clearTimeout(call.timer);
        signal?.removeEventListener('abort', onAbort);
        this.#calls.delete(id);
      };
      const call: Call = {
        name,
        cap: 'query' in command ? command.query.cap : Infinity,
        timer: setTimeout(() => undefined, 0),
        resolve: (rows) => (settle(), resolve(rows)),
        reject: (error) => (settle(), reject(error as Error)),
      };
      call.timer = this.#killAt(deadline, call);
      signal?.addEventListener('abort', onAbort, { once: true });
      this.#calls.set(id, call);
      this.#child.send({ ...command, id }, (error) => {
        if (!error) return;
        this.kill();
        call.reject(this.#gone());
      });
    });
  }

  kill(): void {
    this.#end();
    this.#child.kill('SIGKILL');
  }

  #killAt(time: number, call: Call): NodeJS.Timeout {
    return setTimeout(
      () => {
        call.reject(deadlineError(call.name));
        this.kill();
      },
      Math.min(Math.max(0, time - Date.now()), 2 ** 31 - 1),
    );
  }

  #receive(reply: Reply): void {
    if (reply.id === null) return this.#overMemory();
    const call = this.#calls.get(reply.id);
    if (!call) return;
    if ('error' in reply) call.reject(storeError(reply.error, call.name, call.cap));
    else call.resolve(reply.rows);
  }

  /** The call that has run longest is held to be the one that needs the memory. */
  #overMemory(): void {
    const [oldest] = this.#calls.values();
    oldest?.reject(memoryError(oldest.name, this.memoryLimitMb));
    this.kill();
  }

  #end(): void {
    if (this.#ending) return;
    this.#ending = true;
    this.onEnding();
  }

  #onExit(): void {
    this.#end();
    for (const call of [...this.#calls.values()]) call.reject(this.#gone());
  }

  #gone(): TransientError {
    return new TransientError('gone', `the embedded engine's process ended: ${this.#stderr}`);
  }
}

/** The sibling file, compiled or as source; a source needs the loader that this process runs on. */
function childModule(): { path: string; execArgv: string[] } {
  const own = import.meta.url;
  if (own.endsWith('.js')) {
    return { path: fileURLToPath(new URL('./child.js', own)), execArgv: [] };
  }
  const loader = pathToFileURL(createRequire(own).resolve('tsx')).href;
  const execArgv = ['--conditions=source', '--import', loader];
  return { path: fileURLToPath(new URL('./child.ts', own)), execArgv };
}
