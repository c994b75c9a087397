import { describe, expect, it } from 'vitest';
import type { ApiServer } from './server.js';

interface Found {
  search: {
    entities: { entity: { id: string; kind: string }; matched: string | null; score: number }[];
    links: { id: string; sentence: string }[];
    truncated: boolean;
  };
}

const FIRST: [string, string][] = [
  ['Falah', 'falah-e-insaniat-foundation'],
  ['lashkar e toiba', 'lashkar-e-tayyiba'],
  ['Lashkar-e-Tayba', 'lashkar-e-tayyiba'],
  ['जैश', 'jaish-e-mohammed'],
  ['جیش محمد', 'jaish-e-mohammed'],
  ['hafiz saeed', 'hafiz-saeed'],
  ['un:QDe.118', 'lashkar-e-tayyiba'],
  ['QDe.118', 'lashkar-e-tayyiba'],
  ['UN:qde.118', 'lashkar-e-tayyiba'],
  ['jamaat-ud-dawa', 'jamaat-ud-dawa'],
  ['@HafizSaeedJUD1', 'acct-hafizsaeedjud1'],
];

/** Search finds the entity that was meant, in any spelling, and links as attributed sentences. */
export function searchSuite(server: () => ApiServer): void {
  const search = async (query: string, rest = '') => {
    const { search: found } = await server().ask<Found>(
      `query($query: String!) { search(query: $query${rest}) { entities { entity { id kind } matched score }
        links { id sentence } truncated } }`,
      { query },
    );
    return found;
  };

  describe('search', () => {
    for (const [query, id] of FIRST) {
      it(`finds ${id} first for “${query}”`, async () => {
        expect((await search(query)).entities[0]?.entity.id).toBe(id);
      });
    }

    it('gives links of the best hits that say who says so', async () => {
      const { links } = await search('Falah front');
      expect(links.length).toBeGreaterThan(0);
      for (const { sentence } of links) {
        expect(sentence).toMatch(
          /, (says|reports|listed by|designated by|alleged by|by that authority’s own act|not dated)|denies/,
        );
      }
    });

    it('keeps to the kinds and the number asked for', async () => {
      const people = await search('saeed', ', kinds: [Person], limit: 2');
      expect(people.entities.map(({ entity }) => entity.kind)).toEqual(['Person', 'Person']);
      expect(people.truncated).toBe(true);
    });

    it('finds nothing for what is no word, and for what nobody is called', async () => {
      for (const query of ['', '   ', '!!', '* OR 1=1 --', 'blorbwompf', '\\', '"']) {
        expect((await search(query)).entities).toEqual([]);
      }
    });
  });
}
