import type { DayHull, LinkClaim, PresenceBounds } from '@frontgraph/cypher';
import { CODES, textsOf } from './claimCodes.js';
import type { OwnClaims } from './claimTable.js';
import { dayNumber } from './days.js';
import { codeOf, STATUSES, type Terms } from './terms.js';
import { Texts } from './texts.js';

/**
 * Pages carry rows of the store as columns, so that a page crosses to the worker by transfer and
 * not by copy. Strings travel packed: UTF-8, parted by a zero byte, which no id holds.
 */
export interface EntityPage {
  readonly ids: Uint8Array;
  readonly kind: Uint8Array;
  readonly flags: Uint8Array;
  /** Since when it was there: codes of this page's own texts. */
  readonly bounds: Uint32Array;
  readonly texts: Uint8Array;
}

export interface LinkPage {
  readonly from: Uint8Array;
  readonly to: Uint8Array;
  readonly type: Uint8Array;
  readonly status: Uint8Array;
  readonly flags: Uint8Array;
  /** In hundredths. */
  readonly confidence: Uint8Array;
  /** Day numbers between which the link can have been there. */
  readonly heldFirst: Int32Array;
  readonly heldLast: Int32Array;
  readonly saidFirst: Int32Array;
  /** Number of claims of each link; their ids and codes follow each other. */
  readonly claimCount: Uint32Array;
  readonly claimIds: Uint8Array;
  /** Codes of this page's own texts. */
  readonly claimCodes: Uint32Array;
  readonly texts: Uint8Array;
}

export interface EntityRow extends PresenceBounds {
  readonly id: string;
  readonly kind: string;
  readonly sensitive: boolean;
  readonly onlySpeaks: boolean;
}

export interface LinkRow extends DayHull {
  readonly from: string;
  readonly type: string;
  readonly to: string;
  readonly status: string;
  /** Who denies it: `party`, `independent`, `both`, or nobody. */
  readonly contested: string | null;
  readonly sensitive: boolean;
  /** 0 to 1. */
  readonly confidence: number;
  readonly claims: readonly LinkClaim[];
}

export const ENTITY_FLAG = { hidden: 1, onlySpeaks: 2, gone: 4 } as const;
export const LINK_FLAG = { hidden: 1, contestedByParty: 2, contestedByOthers: 4 } as const;
export const CONTESTED = LINK_FLAG.contestedByParty | LINK_FLAG.contestedByOthers;

const CONTESTERS: Readonly<Record<string, number>> = {
  party: LINK_FLAG.contestedByParty,
  independent: LINK_FLAG.contestedByOthers,
  both: CONTESTED,
};

export function entityPage(rows: readonly EntityRow[], terms: Terms): EntityPage {
  const texts = new Texts();
  const bounds = rows.map(({ beganFirst, beganLast, saidFirst, saidLast }) =>
    texts.codeOf(JSON.stringify({ beganFirst, beganLast, saidFirst, saidLast })),
  );
  return {
    ids: packStrings(rows.map((row) => row.id)),
    kind: Uint8Array.from(rows, (row) => codeOf(terms.kinds, row.kind, 'kind of entity')),
    flags: Uint8Array.from(
      rows,
      (row) =>
        (row.sensitive ? ENTITY_FLAG.hidden : 0) | (row.onlySpeaks ? ENTITY_FLAG.onlySpeaks : 0),
    ),
    bounds: Uint32Array.from(bounds),
    texts: packStrings(texts.all()),
  };
}

export function linkPage(rows: readonly LinkRow[], terms: Terms): LinkPage {
  const claims = rows.flatMap((row) => row.claims.toSorted((a, b) => (a.id < b.id ? -1 : 1)));
  const texts = new Texts();
  const codes = claims.flatMap((claim) => textsOf(claim).map((text) => texts.codeOf(text)));
  return {
    from: packStrings(rows.map((row) => row.from)),
    to: packStrings(rows.map((row) => row.to)),
    type: Uint8Array.from(rows, (row) => codeOf(terms.linkTypes, row.type, 'link type')),
    status: Uint8Array.from(rows, (row) => codeOf(STATUSES, row.status, 'link status')),
    flags: Uint8Array.from(
      rows,
      (row) =>
        (row.sensitive ? LINK_FLAG.hidden : 0) |
        (row.contested === null ? 0 : (CONTESTERS[row.contested] ?? CONTESTED)),
    ),
    confidence: Uint8Array.from(rows, (row) => Math.round(row.confidence * 100)),
    heldFirst: Int32Array.from(rows, (row) => dayNumber(row.heldFirst)),
    heldLast: Int32Array.from(rows, (row) => dayNumber(row.heldLast)),
    saidFirst: Int32Array.from(rows, (row) => dayNumber(row.saidFirst)),
    claimCount: Uint32Array.from(rows, (row) => row.claims.length),
    claimIds: packStrings(claims.map((claim) => claim.id)),
    claimCodes: Uint32Array.from(codes),
    texts: packStrings(texts.all()),
  };
}

/** Since when each entity of a page was there, as codes in the table of texts that is kept. */
export function boundsOfPage({ bounds, texts }: EntityPage, into: Texts): Uint32Array {
  const codes = unpackStrings(texts, 1).map((text) => into.codeOf(text));
  return bounds.map((code) => codes[code]!);
}

/** The claims of each link of a page, with their codes in the table of texts that is kept. */
export function* claimsOfPage(page: LinkPage, into: Texts): Generator<OwnClaims> {
  const codes = unpackStrings(page.texts, 1).map((text) => into.codeOf(text));
  const total = page.claimCount.reduce((sum, count) => sum + count, 0);
  const ids = unpackStrings(page.claimIds, total);
  let first = 0;
  for (const count of page.claimCount) {
    const end = first + count;
    const own = page.claimCodes.subarray(first * CODES, end * CODES);
    yield { ids: ids.slice(first, end), codes: own.map((code) => codes[code]!) };
    first = end;
  }
}

/** The buffers of a page, for the transfer list of `postMessage`. */
export function buffersOf(page: EntityPage | LinkPage): ArrayBuffer[] {
  const columns: { readonly buffer: ArrayBufferLike }[] = Object.values(page);
  return columns.map((column) => column.buffer as ArrayBuffer);
}

const SEPARATOR = '\u0000';

export function packStrings(strings: readonly string[]): Uint8Array {
  // A copy: a Buffer may lie in node's shared pool, which must never be transferred.
  return new Uint8Array(new TextEncoder().encode(strings.join(SEPARATOR)));
}

/** `count` tells no strings from one empty string. */
export function unpackStrings(bytes: Uint8Array, count: number): string[] {
  return count === 0 ? [] : new TextDecoder().decode(bytes).split(SEPARATOR);
}
