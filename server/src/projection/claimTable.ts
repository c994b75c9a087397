import type { ByteStrings } from './byteStrings.js';
import { GrowingStrings } from './byteStrings.js';
import { CODES } from './claimCodes.js';
import { GrowingColumn } from './columns.js';
import type { Recoder } from './texts.js';

/**
 * The claims of all links, the third level of rows: those of the link in row `r` are the claims
 * `start[r] .. start[r + 1]`. A claim is its id and `CODES` codes, one after the other.
 */
export interface ClaimTable {
  readonly start: Uint32Array;
  readonly ids: ByteStrings;
  readonly codes: Uint32Array;
}

/** The claims of one link once they are no longer those that it was built with. */
export interface OwnClaims {
  readonly ids: readonly string[];
  readonly codes: Uint32Array;
}

/** Claims that come link by link. */
export class GrowingClaims {
  private readonly start = GrowingColumn.words();
  private readonly ids = new GrowingStrings();
  private readonly codes = GrowingColumn.words();
  private count = 0;

  constructor() {
    this.start.push(0);
  }

  /** All claims of the next link. */
  push({ ids, codes }: OwnClaims): void {
    for (const id of ids) this.ids.push(id);
    this.codes.append(codes);
    this.count += ids.length;
    this.start.push(this.count);
  }

  /** The claims so far, without a copy: only good until the next push. */
  view(): ClaimTable {
    return { start: this.start.view(), ids: this.ids.view(), codes: this.codes.view() };
  }
}

/** The claims of these links, in their order, with codes of another table of texts. */
export function pickClaims(table: ClaimTable, links: Uint32Array, recode: Recoder): ClaimTable {
  const start = new Uint32Array(links.length + 1);
  links.forEach((link, at) => {
    start[at + 1] = start[at]! + table.start[link + 1]! - table.start[link]!;
  });
  const rows = new Uint32Array(start[links.length]!);
  const codes = new Uint32Array(rows.length * CODES);
  links.forEach((link, at) => {
    let place = start[at]!;
    for (let row = table.start[link]!; row < table.start[link + 1]!; row++) {
      rows[place] = row;
      for (let part = 0; part < CODES; part++) {
        codes[place * CODES + part] = recode(table.codes[row * CODES + part]!);
      }
      place += 1;
    }
  });
  return { start, ids: table.ids.pick(rows), codes };
}

/** The claims of one link as they stand in the table. */
export function claimsAt({ start, ids, codes }: ClaimTable, link: number): OwnClaims {
  const [first, end] = [start[link]!, start[link + 1]!];
  return {
    ids: Array.from({ length: end - first }, (_, place) => ids.at(first + place)),
    codes: codes.subarray(first * CODES, end * CODES),
  };
}

export function sameClaims(a: OwnClaims, b: OwnClaims): boolean {
  return (
    a.ids.length === b.ids.length &&
    a.ids.every((id, place) => id === b.ids[place]) &&
    a.codes.every((code, place) => code === b.codes[place])
  );
}
