import type { Worker } from 'node:worker_threads';
import { buffersOf, type Terms } from '../projection/index.js';
import type { Answered, Answers, Asked, Job } from './protocol.js';
import { startThread } from './startThread.js';

/** The thread ended before it answered. */
export class ThreadLost extends Error {
  constructor(cause: unknown) {
    super('The graph thread ended unexpectedly.', { cause });
    this.name = 'ThreadLost';
  }
}

interface Waiting {
  resolve(answer: unknown): void;
  reject(error: Error): void;
}

/** One thread, spoken to by promises. Once it is lost it stays lost. */
export class ThreadClient {
  readonly #worker: Worker;
  readonly #waiting = new Map<number, Waiting>();
  #nextId = 1;
  #lost: ThreadLost | null = null;

  /** `onLost` is told once if the thread ends by itself. */
  constructor(terms: Terms, onLost: (error: ThreadLost) => void) {
    this.#worker = startThread(terms);
    this.#worker.on('message', (answered: Answered) => this.#answered(answered));
    const lose = (cause: unknown): void => {
      if (this.#lost) return;
      this.#lose(cause);
      onLost(this.#lost!);
    };
    this.#worker.on('error', lose);
    this.#worker.on('exit', lose);
  }

  ask<J extends Job>(job: J): Promise<Answers[J['do']]> {
    if (this.#lost) return Promise.reject(this.#lost);
    const id = this.#nextId++;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve: resolve as Waiting['resolve'], reject });
      this.#worker.postMessage({ id, job } satisfies Asked, transferred(job));
    });
  }

  async close(): Promise<void> {
    if (!this.#lost) this.#lose('closed');
    await this.#worker.terminate();
  }

  #answered(answered: Answered): void {
    const waiting = this.#waiting.get(answered.id);
    this.#waiting.delete(answered.id);
    if ('error' in answered) waiting?.reject(new Error(answered.error));
    else waiting?.resolve(answered.answer);
  }

  #lose(cause: unknown): void {
    this.#lost = new ThreadLost(cause);
    for (const { reject } of this.#waiting.values()) reject(this.#lost);
    this.#waiting.clear();
  }
}

function transferred(job: Job): ArrayBuffer[] {
  switch (job.do) {
    case 'page':
      return buffersOf(job.page.page);
    case 'patch':
      return [...buffersOf(job.touched.entities), ...buffersOf(job.touched.links)];
    default:
      return [];
  }
}
