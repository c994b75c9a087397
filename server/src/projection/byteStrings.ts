import { GrowingColumn } from './columns.js';

/**
 * Strings as one block of bytes: a million strings in V8 weigh three times as much as what they
 * say. `starts` has one entry more than there are strings.
 */
export class ByteStrings {
  constructor(
    private readonly bytes: Buffer,
    private readonly starts: Uint32Array,
  ) {}

  static of(strings: Iterable<string>): ByteStrings {
    const growing = new GrowingStrings();
    for (const text of strings) growing.push(text);
    return growing.view().trimmed();
  }

  get size(): number {
    return this.starts.length - 1;
  }

  get byteLength(): number {
    return this.bytes.byteLength + this.starts.byteLength;
  }

  at(place: number): string {
    return this.bytes.toString('utf8', this.starts[place], this.starts[place + 1]);
  }

  /** The strings at these places, in their order. */
  pick(places: Uint32Array): ByteStrings {
    const starts = new Uint32Array(places.length + 1);
    places.forEach((place, at) => (starts[at + 1] = starts[at]! + this.lengthOf(place)));
    const bytes = Buffer.allocUnsafeSlow(starts[places.length]!);
    places.forEach((place, at) => {
      this.bytes.copy(bytes, starts[at], this.starts[place], this.starts[place + 1]);
    });
    return new ByteStrings(bytes, starts);
  }

  /** The same without the room that growing left. */
  trimmed(): ByteStrings {
    return new ByteStrings(Buffer.from(this.bytes), this.starts.slice());
  }

  private lengthOf(place: number): number {
    return this.starts[place + 1]! - this.starts[place]!;
  }
}

/** Strings that come one by one. */
export class GrowingStrings {
  private readonly bytes = GrowingColumn.bytes();
  private readonly starts = GrowingColumn.words();

  constructor() {
    this.starts.push(0);
  }

  push(text: string): void {
    this.bytes.append(Buffer.from(text));
    this.starts.push(this.bytes.length);
  }

  /** The strings so far, without a copy: only good until the next push. */
  view(): ByteStrings {
    const { buffer, byteOffset, length } = this.bytes.view();
    return new ByteStrings(Buffer.from(buffer, byteOffset, length), this.starts.view());
  }
}
