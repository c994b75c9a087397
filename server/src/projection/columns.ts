type Column = Uint8Array | Uint32Array | Int32Array;

/** A column that grows: a page is appended whole, and at the end it is cut to size. */
export class GrowingColumn<T extends Column> {
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

  /** Day numbers, which may lie before 1970. */
  static days(): GrowingColumn<Int32Array> {
    return new GrowingColumn<Int32Array>(new Int32Array(1024), (n) => new Int32Array(n));
  }

  push(value: number): void {
    this.makeRoom(1);
    this.values[this.length++] = value;
  }

  append(values: ArrayLike<number>): void {
    this.makeRoom(values.length);
    this.values.set(values, this.length);
    this.length += values.length;
  }

  set(row: number, value: number): void {
    this.values[row] = value;
  }

  /** The rows so far, without a copy: only good until the next push. */
  view(): T {
    return this.values.subarray(0, this.length) as T;
  }

  private makeRoom(more: number): void {
    if (this.length + more <= this.values.length) return;
    const wider = this.make(Math.max(this.values.length * 2, this.length + more));
    wider.set(this.values);
    this.values = wider;
  }
}
