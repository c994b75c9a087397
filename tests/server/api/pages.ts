import { describe, expect, it } from 'vitest';
import type { ApiServer } from './server.js';

interface Connection {
  edges: { cursor: string; node: { id: string; reportedOn?: string | null } }[];
  pageInfo: {
    hasNextPage: boolean;
    hasPreviousPage: boolean;
    startCursor: string | null;
    endCursor: string | null;
  };
  totalCount: number;
}

const LISTS: [string, string][] = [
  ['entities', ''],
  ['entities', 'kinds: [Group, Party],'],
  ['entities', 'country: "pk",'],
  ['entities', 'listedOn: "list-un-1267",'],
  ['sources', ''],
  ['sources', 'text: "dawn",'],
  ['claims', ''],
  ['claims', 'entity: "jamaat-ud-dawa",'],
  ['claims', 'link: "jamaat-ud-dawa~FRONT_FOR~lashkar-e-tayyiba",'],
  ['claims', 'source: "rferl-extremist-groups-online-2017", stances: [ALLEGES, DENIES],'],
  ['claims', 'statedBy: "radio-mashaal",'],
];

/** Relay pages: every row once, in one order, whatever the size of the pages. */
export function pagesSuite(server: () => ApiServer): void {
  const turn = async (field: string, args: string, first: number) => {
    const query = `query($after: String) { page: ${field}(${args} first: ${first}, after: $after) {
      edges { cursor node { id ${field === 'claims' ? 'reportedOn' : ''} } }
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount } }`;
    const nodes: { id: string; reportedOn?: string | null }[] = [];
    for (let after: string | null = null; ;) {
      const { page }: { page: Connection } = await server().ask(query, { after });
      expect(page.pageInfo.hasPreviousPage).toBe(after !== null);
      expect(page.edges.length).toBeLessThanOrEqual(first);
      expect(page.pageInfo.endCursor).toBe(page.edges.at(-1)?.cursor ?? null);
      nodes.push(...page.edges.map(({ node }) => node));
      if (!page.pageInfo.hasNextPage) return { nodes, total: page.totalCount };
      after = page.pageInfo.endCursor;
    }
  };

  describe('pages', () => {
    for (const [field, args] of LISTS) {
      it(`of ${field}(${args}) give every row once, in order`, async () => {
        const { nodes, total } = await turn(field, args, 200);
        expect(nodes.length).toBe(total);
        expect(total).toBeGreaterThan(0);
        const small = await turn(field, args, Math.min(150, Math.max(3, Math.ceil(total / 4))));
        expect(small.nodes).toEqual(nodes);
        expect(new Set(nodes.map(({ id }) => id)).size).toBe(total);
        const keys = nodes.map(({ id, reportedOn }) =>
          field === 'claims' ? (reportedOn ?? '') : id,
        );
        const sorted = field === 'claims' ? keys.toSorted().reverse() : keys.toSorted();
        expect(keys).toEqual(sorted);
      });
    }

    it('of entities on a list hold those with a standing entry alone', async () => {
      const { entities } = await server().ask<{ entities: Connection }>(
        '{ entities(listedOn: "list-un-1267", first: 200) { edges { node { id } } } }',
      );
      const ids = entities.edges.map(({ node }) => node.id);
      expect(ids).toContain('lashkar-e-tayyiba');
      expect(ids).not.toContain('jamaat-ud-dawa');
    });
  });
}
