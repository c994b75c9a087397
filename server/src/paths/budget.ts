import type { GaveUpBecause } from './request.js';

export interface BudgetOptions {
  /** Links that may be looked at. */
  readonly work: number;
  /** Milliseconds since the epoch. */
  readonly deadline: number;
  /** True once whoever asked no longer wants the answer. */
  readonly cancelled?: () => boolean;
}

/** How often a search looks at the clock: a look costs as much as some dozens of links. */
const STEPS_A_LOOK = 4096;

/** What a search may still spend. Once it is spent it stays spent, until it is renewed. */
export class Budget {
  spent = 0;
  exhausted: GaveUpBecause | null = null;
  private nextLook = 0;

  constructor(private readonly options: BudgetOptions) {}

  /** Counts one link looked at; false when the search has to end. */
  step(): boolean {
    if (this.spent++ >= this.nextLook) this.look();
    return this.exhausted === null;
  }

  /** Counts work that is as much as looking at so many links. */
  charge(links: number): void {
    this.spent += links;
  }

  /** The same allowance of work once more, until the same deadline. */
  renew(): void {
    [this.spent, this.nextLook, this.exhausted] = [0, 0, null];
  }

  private look(): void {
    const { work, deadline, cancelled } = this.options;
    if (this.spent > work) this.exhausted ??= 'work';
    if (Date.now() >= deadline) this.exhausted ??= 'deadline';
    if (cancelled?.()) this.exhausted ??= 'cancelled';
    this.nextLook = Math.min(this.spent + STEPS_A_LOOK, Math.max(work, this.spent));
  }
}
