import type { Page } from '../rows/index.js';

/** What a page is made of. */
interface PageParts<T> {
  /** One more row than asked for tells that there is more. */
  readonly found: readonly string[];
  readonly first: number;
  readonly after: boolean;
  readonly load: (ids: readonly string[]) => Promise<readonly (T | null | Error)[]>;
  /** The cursor of the row at this place. */
  readonly cursor: (place: number) => string;
  readonly total: () => Promise<number>;
}

/** A page from the ids that a statement found; rows that vanished meanwhile are left out. */
export async function pageOf<T>(parts: PageParts<T>): Promise<Page<T>> {
  const ids = parts.found.slice(0, parts.first);
  const rows = await parts.load(ids);
  const nodes: T[] = [];
  const cursors: string[] = [];
  rows.forEach((row, place) => {
    if (row instanceof Error) throw row;
    if (row === null) return;
    nodes.push(row);
    cursors.push(parts.cursor(place));
  });
  const more = parts.found.length > parts.first;
  return { nodes, cursors, more, after: parts.after, total: parts.total };
}

/** Fields that all connections have alike. */
export const connection = {
  edges: <T>(page: Page<T>) =>
    page.nodes.map((node, place) => ({ node, cursor: page.cursors[place] ?? '' })),
  pageInfo: <T>(page: Page<T>) => ({
    hasNextPage: page.more,
    hasPreviousPage: page.after,
    startCursor: page.cursors[0] ?? null,
    endCursor: page.cursors.at(-1) ?? null,
  }),
  totalCount: <T>(page: Page<T>) => page.total(),
};
