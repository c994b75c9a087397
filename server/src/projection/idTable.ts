/**
 * Ids of entities as one block of bytes in ascending order, found by bisection: a million strings
 * and a map of them would weigh more than all the rest of the projection. Ids that come later stand
 * behind it in a map until the projection is packed anew.
 */
export class IdTable {
  private readonly added: string[] = [];
  private readonly addedIndex = new Map<string, number>();

  private constructor(
    private readonly bytes: Buffer,
    private readonly starts: Uint32Array,
  ) {}

  /** `sorted`: ascending by UTF-16 code unit, as JavaScript compares; no id twice. */
  static of(sorted: readonly string[]): IdTable {
    const starts = new Uint32Array(sorted.length + 1);
    sorted.forEach((id, index) => {
      starts[index + 1] = starts[index]! + Buffer.byteLength(id);
    });
    const bytes = Buffer.allocUnsafeSlow(starts[sorted.length]!);
    sorted.forEach((id, index) => bytes.write(id, starts[index]!));
    return new IdTable(bytes, starts);
  }

  get size(): number {
    return this.sortedCount + this.added.length;
  }

  /** Below this, a smaller index is a smaller id. */
  get sortedCount(): number {
    return this.starts.length - 1;
  }

  get byteLength(): number {
    // A string of 24 characters in a map and an array weighs about 120 bytes in V8.
    return this.bytes.byteLength + this.starts.byteLength + this.added.length * 120;
  }

  idOf(index: number): string {
    if (index >= this.sortedCount) return this.added[index - this.sortedCount]!;
    return this.bytes.toString('utf8', this.starts[index], this.starts[index + 1]);
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
