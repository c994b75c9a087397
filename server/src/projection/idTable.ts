import { ByteStrings } from './byteStrings.js';

/**
 * Ids of entities in ascending order, found by bisection: a map of a million of them would weigh
 * more than all the rest of the projection. Ids that come later stand behind them in a map until
 * the projection is packed anew.
 */
export class IdTable {
  private readonly added: string[] = [];
  private readonly addedIndex = new Map<string, number>();

  private constructor(private readonly sorted: ByteStrings) {}

  /** `sorted`: ascending by UTF-16 code unit, as JavaScript compares; no id twice. */
  static of(sorted: readonly string[]): IdTable {
    return new IdTable(ByteStrings.of(sorted));
  }

  get size(): number {
    return this.sortedCount + this.added.length;
  }

  /** Below this, a smaller index is a smaller id. */
  get sortedCount(): number {
    return this.sorted.size;
  }

  get byteLength(): number {
    // A string of 24 characters in a map and an array weighs about 120 bytes in V8.
    return this.sorted.byteLength + this.added.length * 120;
  }

  idOf(index: number): string {
    if (index >= this.sortedCount) return this.added[index - this.sortedCount]!;
    return this.sorted.at(index);
  }

  /** -1 where there is none. */
  indexOf(id: string): number {
    let low = 0;
    let high = this.sortedCount - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const found = this.idOf(middle);
      if (found === id) return middle;
      if (found < id) low = middle + 1;
      else high = middle - 1;
    }
    return this.addedIndex.get(id) ?? -1;
  }

  add(id: string): number {
    const index = this.size;
    this.added.push(id);
    this.addedIndex.set(id, index);
    return index;
  }

  /** Order of the ids behind two indexes. */
  compare(left: number, right: number): number {
    if (left < this.sortedCount && right < this.sortedCount) return left - right;
    const [a, b] = [this.idOf(left), this.idOf(right)];
    return a < b ? -1 : Number(a > b);
  }
}
