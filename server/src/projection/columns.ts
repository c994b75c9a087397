/** A column that grows: a page is appended whole, and at the end it is cut to size. */
export class GrowingColumn<T extends Uint8Array | Uint32Array> {
  length = 0;

  constructor(
    private values: T,
    private readonly make: (length: number) => T,
  ) {}

  static bytes(): GrowingColumn<Uint8Array> {
    return new GrowingColumn<Uint8Array>(new Uint8Array(1024), (n) => new Uint8Array(n));
  }

  static words(): GrowingColumn<Uint32Array> {
    return new GrowingColumn<Uint32Array>(new Uint32Array(1024), (n) => new Uint32Array(n));
  }

  push(value: number): void {
    if (this.length === this.values.length) {
      const wider = this.make(this.values.length * 2);
      wider.set(this.values);
      this.values = wider;
    }
    this.values[this.length++] = value;
  }

  set(row: number, value: number): void {
    this.values[row] = value;
  }

  /** The rows so far, without a copy: only good until the next push. */
  view(): T {
    return this.values.subarray(0, this.length) as T;
  }
}
