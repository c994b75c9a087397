import { describe, expect, it } from 'vitest';
import { withinOneStep } from './plainDossiers.js';
import type { ApiServer } from './server.js';

interface LinkView {
  id: string;
  status: string;
  contested: string | null;
}
interface Changes {
  appeared: { id: string; presence: string }[];
  began: LinkView[];
  ended: LinkView[];
  changed: { link: LinkView; before: string; after: string; words: string }[];
  appearedCount: number;
  beganCount: number;
  endedCount: number;
  changedCount: number;
}

const FIELDS = `appeared { id presence } began { id status contested } ended { id status contested }
  changed { link { id status contested } before after words }
  appearedCount beganCount endedCount changedCount`;

/** What began, ended and changed between two days. */
export function changesSuite(server: () => ApiServer): void {
  const ask = async (args: string, variables = {}) =>
    (
      await server().ask<{ changes: Changes }>(
        `query($ids: [ID!]) { changes(${args}, ids: $ids) { ${FIELDS} } }`,
        variables,
      )
    ).changes;

  describe('changes between two days', () => {
    it.each([
      ['HELD', 'asOf'],
      ['REPORTED', 'reportedBy'],
    ])('are what tells the pictures of both days apart (%s)', async (axis, argument) => {
      const ids = withinOneStep('lashkar-e-tayyiba');
      const told = await ask(`from: "2013", to: "2018", axis: ${axis}, first: 500`, { ids });
      const [before, after] = await Promise.all(
        ['2013', '2018'].map(async (year) => {
          const { subgraph } = await server().ask<{
            subgraph: { entities: { id: string }[]; links: LinkView[] };
          }>(
            `query($ids: [ID!]!) { subgraph(ids: $ids, ${argument}: "${year}") {
            entities { id } links { id status contested } } }`,
            { ids },
          );
          return {
            entities: new Set(subgraph.entities.map(({ id }) => id)),
            links: new Map(subgraph.links.map((link) => [link.id, link])),
          };
        }),
      );
      const byId = (links: LinkView[]) => new Map(links.map((link) => [link.id, link]));
      const only = (here: Map<string, LinkView>, there: Map<string, LinkView>) =>
        new Map([...here].filter(([id]) => !there.has(id)));
      expect(byId(told.began)).toEqual(only(after!.links, before!.links));
      expect(byId(told.ended)).toEqual(only(before!.links, after!.links));
      expect(told.appeared.map(({ id }) => id)).toEqual(
        [...after!.entities].filter((id) => !before!.entities.has(id)).sort(),
      );
      const differing = [...after!.links].flatMap(([id, now]) => {
        const was = before!.links.get(id);
        const same = !was || (was.status === now.status && was.contested === now.contested);
        return same ? [] : [{ link: now, before: was.status, after: now.status }];
      });
      const changed = told.changed.map(({ link, before: was, after: is }) => ({
        link,
        before: was,
        after: is,
      }));
      const order = (a: { link: LinkView }, b: { link: LinkView }) =>
        a.link.id < b.link.id ? -1 : 1;
      expect(changed.sort(order)).toEqual(differing.sort(order));
      expect(told.began.length).toBeGreaterThan(5);
    });

    it('name the party that appeared, and whose the new status is', async () => {
      const told = await ask('from: "2013", to: "2018"');
      expect(told.appeared).toContainEqual({ id: 'milli-muslim-league', presence: 'YES' });
      const reported = await ask('from: "2010", to: "2014", axis: REPORTED');
      expect(reported.changed.map(({ link, words }) => [link.id, words])).toEqual([
        [
          'lashkar-e-tayyiba~CARRIED_OUT~mumbai-attacks-2008',
          'asserted by the UN 1267 Committee, and now denied by the party itself',
        ],
        [
          'masood-azhar~FOUNDED~jaish-e-mohammed',
          'from reported to asserted by the UN 1267 Committee',
        ],
      ]);
    });

    it('say how many there are beyond what was asked for', async () => {
      const told = await ask('from: "1990", to: "2020", first: 3');
      expect(told.began).toHaveLength(3);
      expect(told.beganCount).toBeGreaterThan(50);
      expect(told.began.map(({ status }) => status)).toEqual(Array(3).fill('DESIGNATED'));
    });

    it('never tell readers of whom they may not see', async () => {
      const query = `{ changes(from: "2016", to: "2018", axis: REPORTED, first: 500) { ${FIELDS} } }`;
      const reader = await server().tell(query);
      expect(reader.errors).toEqual([]);
      expect(reader.text).not.toMatch(/laghari|noreen|naureen/i);
      expect((await server().tell(query, {}, { editor: true })).text).toMatch(/laghari/i);
    });

    it.each([
      ['from: "2018", to: "2013"', 'must lie before'],
      ['from: "2018", to: "2018-12-31"', 'must lie before'],
      ['from: "soon", to: "2018"', '“from” is no date (“soon”)'],
      ['from: "2011", to: "2018", first: 501', '“first” must be from 1 to 500'],
    ])('are refused where they make no sense (%s)', async (args, message) => {
      const { errors } = await server().tell(`{ changes(${args}) { beganCount } }`);
      expect(errors[0]?.extensions.code).toBe('BAD_INPUT');
      expect(errors[0]?.message).toContain(message);
    });
  });
}
