import { describe, expect, it } from 'vitest';
import type { ApiServer } from './server.js';

interface PathsAnswer {
  paths: {
    paths: {
      entityIds: string[];
      sentence: string;
      againstTime: string | null;
      weakest: number;
      hops: HopView[];
    }[];
    subgraph: { entities: { id: string }[]; links: { id: string }[] };
    searchedDepth: number;
    truncated: boolean;
    policy: string;
  };
}
interface HopView {
  words: string;
  backwards: boolean;
  sentence: string;
  links: { id: string; claims: { id: string }[] }[];
}

const PATHS = `query($from: ID!, $to: ID!) { paths(from: $from, to: $to) { searchedDepth truncated policy
  paths { entityIds sentence againstTime weakest
    hops { words backwards sentence links { id claims { id } } } }
  subgraph { entities { id } links { id } } } }`;

/** Walking the graph: paths, expansions, pictures. */
export function walkingSuite(server: () => ApiServer): void {
  describe('paths', () => {
    it('lead from the Milli Muslim League to the Mumbai attacks, with the claims of each hop', async () => {
      const { paths } = await server().ask<PathsAnswer>(PATHS, {
        from: 'milli-muslim-league',
        to: 'mumbai-attacks-2008',
      });
      expect(paths.paths.map((path) => path.entityIds)).toEqual([
        ['milli-muslim-league', 'lashkar-e-tayyiba', 'mumbai-attacks-2008'],
        ['milli-muslim-league', 'hafiz-saeed', 'mumbai-attacks-2008'],
      ]);
      expect(paths.searchedDepth).toBe(2);
      expect(paths.truncated).toBe(false);
      for (const { hops, sentence } of paths.paths) {
        expect(sentence).toBe(hops.map((hop) => hop.sentence).join('; '));
        for (const link of hops.flatMap((hop) => hop.links)) {
          expect(link.claims.length, link.id).toBeGreaterThan(0);
        }
      }
      expect(paths.subgraph.entities).toHaveLength(4);
    });

    it('read along the path, also against a link', async () => {
      const { paths } = await server().ask<PathsAnswer>(PATHS, {
        from: 'lashkar-e-tayyiba',
        to: 'hafiz-saeed',
      });
      const [hop] = paths.paths[0]?.hops ?? [];
      expect(hop).toMatchObject({ words: 'is led by', backwards: true });
      expect(hop?.sentence).toMatch(/^Lashkar-e-Tayyiba is led by Hafiz Muhammad Saeed, says /);
    });

    it('tell “none” from an unknown end, and name the nearest id', async () => {
      const unknown = await server().tell(PATHS, { from: 'mili-muslim-leage', to: 'hafiz-saeed' });
      expect(unknown.errors[0]?.extensions.code).toBe('NOT_FOUND');
      expect(unknown.errors[0]?.message).toContain('did you mean “milli-muslim-league”?');
      const same = await server().tell(PATHS, { from: 'hafiz-saeed', to: 'hafiz-saeed' });
      expect(same.errors[0]?.extensions.code).toBe('BAD_INPUT');
    });
  });

  describe('expansions', () => {
    it('give the best evidenced first and say when there are more', async () => {
      const { neighbours } = await server().ask<{ neighbours: SubgraphView }>(
        '{ neighbours(ids: ["lashkar-e-tayyiba"], limit: 5) { entities { id onlySpeaks } links { id status from { id } to { id } } truncated } }',
      );
      expect(neighbours.entities).toHaveLength(6);
      expect(neighbours.truncated).toBe(true);
      const ids = new Set(neighbours.entities.map(({ id }) => id));
      for (const { from, to } of neighbours.links) {
        expect(ids.has(from.id) && ids.has(to.id)).toBe(true);
      }
      const own = neighbours.links.filter(({ from, to }) =>
        [from.id, to.id].includes('lashkar-e-tayyiba'),
      );
      const reached = new Set(own.flatMap(({ from, to }) => [from.id, to.id]));
      expect(reached.size).toBe(6);
      // Each of the five is held by a designation, so none weaker can have pushed in front.
      expect(own.filter(({ status }) => status === 'DESIGNATED').length).toBeGreaterThanOrEqual(5);
    });

    it('add nothing that is shown, and bring the links to what is shown', async () => {
      const query = `query($among: [ID!]) { neighbours(ids: ["jamaat-ud-dawa"], limit: 3, among: $among) {
        entities { id } links { id from { id } to { id } } } }`;
      const first = await server().ask<{ neighbours: SubgraphView }>(query, { among: [] });
      const among = first.neighbours.entities.map(({ id }) => id);
      const next = await server().ask<{ neighbours: SubgraphView }>(query, { among });
      const fresh = next.neighbours.entities.filter(({ id }) => !among.includes(id));
      expect(fresh).toHaveLength(3);
    });

    it('agree with the number of neighbours, and never hold who only spoke', async () => {
      const { entity, neighbours } = await server().ask<{
        entity: { neighbourCount: number };
        neighbours: SubgraphView;
      }>(
        '{ entity(id: "facebook") { neighbourCount } neighbours(ids: ["facebook"], limit: 500) { entities { id onlySpeaks } links { id } truncated } }',
      );
      expect(neighbours.entities).toHaveLength(entity.neighbourCount + 1);
      expect(neighbours.entities.some(({ onlySpeaks }) => onlySpeaks)).toBe(false);
      expect(neighbours.truncated).toBe(false);
    });

    it('follow types, kinds and direction', async () => {
      const { out, into, people } = await server().ask<Record<string, SubgraphView>>(
        `{ out: neighbours(ids: ["jamaat-ud-dawa"], types: [FRONT_FOR], direction: OUT) { entities { id kind } links { id } }
          into: neighbours(ids: ["jamaat-ud-dawa"], types: [FRONT_FOR], direction: IN) { entities { id kind } links { id } }
          people: neighbours(ids: ["jamaat-ud-dawa"], kinds: [Person]) { entities { id kind } links { id } } }`,
      );
      expect(out?.entities.map(({ id }) => id)).toEqual(['jamaat-ud-dawa', 'lashkar-e-tayyiba']);
      expect(into?.entities.map(({ id }) => id)).toContain('tehreek-azadi-jammu-kashmir');
      expect(new Set(people?.entities.slice(1).map(({ kind }) => kind))).toEqual(
        new Set(['Person']),
      );
    });

    it('restore a picture from its ids and leave out what is not there', async () => {
      const { subgraph } = await server().ask<{ subgraph: SubgraphView }>(
        '{ subgraph(ids: ["jamaat-ud-dawa", "lashkar-e-tayyiba", "nobody"]) { entities { id } links { id } } }',
      );
      expect(subgraph.entities.map(({ id }) => id)).toEqual([
        'jamaat-ud-dawa',
        'lashkar-e-tayyiba',
      ]);
      expect(subgraph.links.map(({ id }) => id).sort()).toEqual([
        'jamaat-ud-dawa~ALIAS_OF~lashkar-e-tayyiba',
        'jamaat-ud-dawa~FRONT_FOR~lashkar-e-tayyiba',
        'jamaat-ud-dawa~RENAMED_FROM~lashkar-e-tayyiba',
      ]);
    });
  });

  describe('objects by id', () => {
    it('give any kind of object through node', async () => {
      const { claims } = await server().ask<{ claims: { edges: { node: { id: string } }[] } }>(
        '{ claims(first: 1) { edges { node { id } } } }',
      );
      const claim = claims.edges[0]?.node.id ?? '';
      const ids = [
        'jamaat-ud-dawa',
        'jamaat-ud-dawa~FRONT_FOR~lashkar-e-tayyiba',
        'dawn-2017-08-08',
        claim,
      ];
      const types = ['Entity', 'Link', 'Source', 'Claim'];
      for (const [place, id] of ids.entries()) {
        const { node } = await server().ask<{ node: object }>(
          'query($id: ID!) { node(id: $id) { __typename id } }',
          { id },
        );
        expect(node).toEqual({ __typename: types[place], id });
      }
    });

    it('give null for what is not there', async () => {
      const found = await server().ask(
        '{ node(id: "nobody") { id } entity(id: "un:QDe.999") { id } link(id: "a~LEADS~b") { id } odd: link(id: "a~NONE~b") { id } source(id: "none") { id } }',
      );
      expect(found).toEqual({ node: null, entity: null, link: null, odd: null, source: null });
    });
  });
}

interface SubgraphView {
  entities: { id: string; kind: string; onlySpeaks: boolean }[];
  links: { id: string; status: string; from: { id: string }; to: { id: string } }[];
  truncated: boolean;
}
