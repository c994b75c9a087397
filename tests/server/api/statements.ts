import { describe, expect, it } from 'vitest';
import type { ApiServer } from './server.js';

const EXPANSION = `query($ids: [ID!]!, $limit: Int) { neighbours(ids: $ids, limit: $limit) {
  entities { id name kind neighbourCount claimCount }
  links { id from { name } to { name } sentence held { from to }
    claims { id speaker statedBy { name } citing { name } source { title publisher } answers { id } } }
  truncated } }`;

const EXPANSION_ON = EXPANSION.replace(
  'limit: $limit',
  'limit: $limit, asOf: "2015", reportedBy: "2018"',
).replace('sentence held', 'presence setAside { id } sentence held');

const DETAILS = `{ entity(id: "hafiz-saeed") { name aliases { name source { title } }
  properties { name value { text } conflicting claims { speaker source { title } } }
  links(first: 200) { entity { name neighbourCount } link { sentence claims { citation contradictedBy { id } } } }
  bounties { amount { text } offeredBy { name } claims { id } }
  accounts { entity { name } platforms { name } suspendedBy { name } replacedBy { name } claims { id } }
  listings { authority { name } reference since claims { id } } } }`;

/** Field resolvers batch: the number of statements grows with the query, never with the rows. */
export function statementsSuite(server: () => ApiServer): void {
  const count = async (query: string, variables: object) => {
    const answer = await server().tell<{ neighbours: { links: object[]; entities: object[] } }>(
      query,
      variables,
    );
    expect(answer.errors).toEqual([]);
    return { statements: Number(answer.headers.get('x-statements')), data: answer.data };
  };

  describe('statements per request', () => {
    it('stay the same for an expansion by 3 and by 100 with all claims and sources', async () => {
      const ids = [
        'lashkar-e-tayyiba',
        'jamaat-ud-dawa',
        'hafiz-saeed',
        'tehrik-e-taliban-pakistan',
      ];
      const few = await count(EXPANSION, { ids, limit: 3 });
      const many = await count(EXPANSION, { ids, limit: 100 });
      expect(many.data.neighbours.entities.length).toBeGreaterThan(80);
      expect(many.data.neighbours.links.length).toBeGreaterThan(
        (5 * few.data.neighbours.links.length) / 2,
      );
      expect(many.statements).toBe(few.statements);
      expect(many.statements).toBeLessThanOrEqual(9);
    });

    it('stay the same on a day, whatever the number of rows', async () => {
      const ids = ['lashkar-e-tayyiba', 'jamaat-ud-dawa', 'hafiz-saeed'];
      const few = await count(EXPANSION_ON, { ids, limit: 3 });
      const many = await count(EXPANSION_ON, { ids, limit: 100 });
      expect(many.data.neighbours.links.length).toBeGreaterThan(
        2 * few.data.neighbours.links.length,
      );
      expect(many.statements).toBeLessThanOrEqual(few.statements);
      expect(many.statements).toBeLessThanOrEqual(18);
    });

    it('stay few for the details of the best linked person', async () => {
      const { statements } = await count(DETAILS, {});
      expect(statements).toBeLessThanOrEqual(25);
    });
  });
}
