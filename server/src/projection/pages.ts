import { codeOf, STATUSES, type Terms } from './terms.js';

/**
 * Pages carry rows of the store as columns, so that a page crosses to the worker by transfer and
 * not by copy. Strings travel packed: UTF-8, parted by a zero byte, which no id holds.
 */
export interface EntityPage {
  readonly ids: Uint8Array;
  readonly kind: Uint8Array;
  readonly flags: Uint8Array;
}

export interface LinkPage {
  readonly from: Uint8Array;
  readonly to: Uint8Array;
  readonly type: Uint8Array;
  readonly status: Uint8Array;
  readonly flags: Uint8Array;
}

export interface EntityRow {
  readonly id: string;
  readonly kind: string;
  readonly sensitive: boolean;
  readonly onlySpeaks: boolean;
}

export interface LinkRow {
  readonly from: string;
  readonly type: string;
  readonly to: string;
  readonly status: string;
  /** Who denies it: `party`, `independent`, `both`, or nobody. */
  readonly contested: string | null;
  readonly sensitive: boolean;
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
  return {
    ids: packStrings(rows.map((row) => row.id)),
    kind: Uint8Array.from(rows, (row) => codeOf(terms.kinds, row.kind, 'kind of entity')),
    flags: Uint8Array.from(
      rows,
      (row) =>
        (row.sensitive ? ENTITY_FLAG.hidden : 0) | (row.onlySpeaks ? ENTITY_FLAG.onlySpeaks : 0),
    ),
  };
}

export function linkPage(rows: readonly LinkRow[], terms: Terms): LinkPage {
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
  };
}

/** The buffers of a page, for the transfer list of `postMessage`. */
export function buffersOf(page: EntityPage | LinkPage): ArrayBuffer[] {
  return (Object.values(page) as Uint8Array<ArrayBuffer>[]).map((column) => column.buffer);
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
