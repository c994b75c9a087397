import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { apiServer } from './api/server.js';
import type { ApiServer } from './api/server.js';
import { listedNames, listsAreHere, nameKey } from './listedNames.js';
import type { ListedName } from './listedNames.js';

const title = listsAreHere
  ? 'the listing matrix beside the published lists'
  : 'the listing matrix: skipped, no ../shared/data';

interface Named {
  id: string;
  name: string;
  onlySpeaks: boolean;
  aliases: { name: string }[];
}
interface Cell {
  id: string;
  state: string;
  references: string[];
}

const ENTITIES = `{ entities(first: 200, kinds: [Group, Organisation, Party, Person]) {
  edges { node { id name onlySpeaks aliases { name } } } } }`;
const MATRIX = `query($entities: [ID!]!) {
  listingMatrix(entities: $entities, authorities: ["UN", "US"]) {
    rows { cells { id state references } } } }`;

describe.skipIf(!listsAreHere)(title, () => {
  let server: ApiServer;
  /** What the lists have under a name of an entity, by the cell that must tell it. */
  const hits = new Map<string, ListedName[]>();
  const cells = new Map<string, Cell>();

  beforeAll(async () => {
    server = await apiServer();
    const { entities } = await server.ask<{ entities: { edges: { node: Named }[] } }>(ENTITIES);
    const own = entities.edges.map(({ node }) => node).filter(({ onlySpeaks }) => !onlySpeaks);
    const ids = new Map<string, Set<string>>();
    for (const { id, name, aliases } of own) {
      for (const key of [name, ...aliases.map((alias) => alias.name)].map(nameKey)) {
        if (key !== '') ids.set(key, (ids.get(key) ?? new Set()).add(id));
      }
    }
    for (const listed of listedNames()) {
      for (const id of ids.get(nameKey(listed.name)) ?? []) {
        const cell = `${id}~${listed.jurisdiction}`;
        hits.set(cell, [...(hits.get(cell) ?? []), listed]);
      }
    }
    const { listingMatrix } = await server.ask<{ listingMatrix: { rows: { cells: Cell[] }[] } }>(
      MATRIX,
      { entities: own.map(({ id }) => id) },
    );
    for (const cell of listingMatrix.rows.flatMap((row) => row.cells)) cells.set(cell.id, cell);
  });
  afterAll(() => server.remove());

  it.each([
    ['lashkar-e-tayyiba~UN', 'LISTED', 'QDe.118'],
    ['lashkar-e-tayyiba~US', 'LISTED', 'SDN 7140'],
    ['jamaat-ud-dawa~UN', 'ALIAS', 'QDe.118'],
    ['jamaat-ud-dawa~US', 'ALIAS', 'SDN 7140'],
    ['falah-e-insaniat-foundation~UN', 'ALIAS', 'QDe.118'],
    ['falah-e-insaniat-foundation~US', 'ALIAS', 'SDN 7140'],
    ['milli-muslim-league~US', 'ALIAS', 'SDN 7140'],
  ])('%s stands in the file and in its cell: %s, %s', (id, state, reference) => {
    expect(hits.get(id)?.map(({ entry }) => entry)).toContain(reference.replace('SDN ', ''));
    expect(cells.get(id)).toMatchObject({ state });
    expect(cells.get(id)?.references).toContain(reference);
  });

  it('finds no name of the Milli Muslim League in the UN files, and says so', () => {
    expect(hits.has('milli-muslim-league~UN')).toBe(false);
    expect(cells.get('milli-muslim-league~UN')?.state).toBe('ABSENT');
  });

  it('tells of every entity of the built-in graph what the files have under its names', () => {
    expect(hits.size).toBeGreaterThan(70);
    const untold = [...hits].filter(
      ([id]) => !['LISTED', 'ALIAS'].includes(cells.get(id)?.state ?? ''),
    );
    expect(untold.map(([id, names]) => `${id} ${names[0]?.entry ?? ''}`)).toEqual([
      // A namesake, or not: nobody says, so he is called neither listed nor absent.
      'abdul-jabbar~US 24758',
    ]);
    expect(cells.get('abdul-jabbar~US')?.state).toBe('NOT_KNOWN');
  });
});
