/** Lets one writer in at a time, in order of arrival. */
export class WriterQueue {
  #last: Promise<void> = Promise.resolve();

  /** Runs the task when its turn comes; a task that was stopped while it waited never runs. */
  async run<T>(stop: AbortSignal, task: () => Promise<T>): Promise<T> {
    const before = this.#last;
    let leave = () => {};
    this.#last = new Promise((resolve) => (leave = resolve));
    await before;
    try {
      stop.throwIfAborted();
      return await task();
    } finally {
      leave();
    }
  }
}
