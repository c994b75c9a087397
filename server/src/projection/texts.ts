/**
 * Texts that many rows share, each once: a row holds the code of its text. Codes stand as long as
 * the table does; 0 is `null`, which is also what a row without anything holds.
 */
export class Texts {
  private readonly texts: string[] = ['null'];
  private readonly codes = new Map([['null', 0]]);
  private readonly values: unknown[] = [null];

  get size(): number {
    return this.texts.length;
  }

  get byteLength(): number {
    // A string of 40 characters in two arrays and a map, and what is parsed from it.
    return this.texts.length * 250;
  }

  /** `json`: JSON, so that any value comes back as it was given. */
  codeOf(json: string): number {
    const known = this.codes.get(json);
    if (known !== undefined) return known;
    const code = this.texts.length;
    this.texts.push(json);
    this.codes.set(json, code);
    return code;
  }

  textOf(code: number): string {
    return this.texts[code]!;
  }

  /** The value behind a code: parsed once, shared by all who ask, and never to be changed. */
  valueOf(code: number): unknown {
    return (this.values[code] ??= code === 0 ? null : JSON.parse(this.texts[code]!));
  }

  /** All texts in the order of their codes. */
  all(): readonly string[] {
    return this.texts;
  }
}

/** Gives the code that a text has in another table. */
export type Recoder = (code: number) => number;

/** Takes over into `into` what is used of `from`, in the order in which it is asked for. */
export function recoder(from: Texts, into: Texts): Recoder {
  const codes = new Uint32Array(from.size);
  return (code) => {
    if (code !== 0 && codes[code] === 0) codes[code] = into.codeOf(from.textOf(code));
    return codes[code]!;
  };
}
