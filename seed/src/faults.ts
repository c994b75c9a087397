import { ImportError } from './importError.js';
import type { Fault } from './statement.js';

/** How many faults are kept; beyond that they are counted. */
const KEPT = 1000;

/** Collects the faults of one import. */
export class Faults {
  private readonly kept: Fault[] = [];
  private more = 0;

  add(fault: Fault): void {
    if (this.kept.length < KEPT) this.kept.push(fault);
    else this.more++;
  }

  get found(): boolean {
    return this.kept.length > 0;
  }

  /** Ends the import when there was a fault; they come in the order of the files. */
  throwIfAny(files: readonly { name: string }[]): void {
    if (!this.found) return;
    const order = new Map(files.map(({ name }, index) => [name, index]));
    const rank = ({ at }: Fault) => order.get(at.file) ?? files.length;
    const sorted = this.kept.toSorted(
      (a, b) => rank(a) - rank(b) || a.at.line - b.at.line || a.at.column - b.at.column,
    );
    throw new ImportError(sorted, this.more);
  }
}
