import { beforeAll, describe, expect, it } from 'vitest';
import { entities, isThere, linksOn, withinOneStep, type AskedDay } from './plainDossiers.js';
import type { ApiServer } from './server.js';

const YEARS = ['2004', '2009', '2013', '2018'];
const CENTRE = 'lashkar-e-tayyiba';

interface LinkView {
  id: string;
  status: string;
  presence: string;
}
interface PathsView {
  notYet: string | null;
  policy: string;
  paths: { entityIds: string[]; hops: { links: LinkView[] }[] }[];
}

/** The network of Lashkar-e-Tayyiba on four days, against the dossiers judged independently. */
export function networkSuite(server: () => ApiServer): void {
  const ids = withinOneStep(CENTRE);
  const asked = YEARS.flatMap((year): [string, AskedDay][] => [
    [`asOf: "${year}"`, { asOf: `${year}-12-31` }],
    [`reportedBy: "${year}"`, { reportedBy: `${year}-12-31` }],
  ]);

  async function pathsOn(from: string, to: string, when: string): Promise<PathsView> {
    const query = `query($from: ID!, $to: ID!) { paths(from: $from, to: $to, ${when}) { notYet policy
      paths { entityIds hops { links { id status presence } } } } }`;
    return (await server().ask<{ paths: PathsView }>(query, { from, to })).paths;
  }

  describe('the network of Lashkar-e-Tayyiba on a day', () => {
    it.each(asked)('has the links that the dossiers give it (%s)', async (when, day) => {
      const { subgraph } = await server().ask<{
        subgraph: { entities: { id: string }[]; links: LinkView[]; truncated: boolean };
      }>(
        `query($ids: [ID!]!) { subgraph(ids: $ids, ${when}) {
        entities { id } links { id status presence } truncated } }`,
        { ids },
      );
      expect(subgraph.truncated).toBe(false);
      const found = subgraph.entities.map(({ id }) => id).sort();
      expect(found).toEqual(ids.filter((id) => isThere(id, day)));
      expect(views(subgraph.links)).toEqual(amongOn(ids, day));
    });

    it.each(['asOf', 'reportedBy'])('differs in each of the four years (%s)', (axis) => {
      const told = YEARS.map((year) => JSON.stringify(amongOn(ids, { [axis]: `${year}-12-31` })));
      expect(new Set(told).size).toBe(YEARS.length);
    });
  });

  describe('paths on a day', () => {
    /** From the vocabulary, what carries a path. */
    const carries = { kinds: new Set<string>(), links: new Set<string>() };
    beforeAll(async () => {
      const { vocabulary } = await server().ask<{
        vocabulary: Record<'kinds' | 'links', { name: string; carries: boolean }[]>;
      }>('{ vocabulary { kinds { name carries } links { name carries } } }');
      for (const part of ['kinds', 'links'] as const) {
        for (const { name, carries: does } of vocabulary[part]) if (does) carries[part].add(name);
      }
    });

    /** Hops of the shortest path, found by walking level by level. */
    function distance(from: string, to: string, links: ReturnType<typeof linksOn>): number | null {
      const ties = [...links]
        .filter(([, { status }]) => !['DENIED', 'RETRACTED'].includes(status))
        .map(([id]) => id.split('~') as [string, string, string])
        .filter(([, type]) => carries.links.has(type) && type !== 'FAMILY_OF');
      const inside = (id: string): boolean => {
        const { kind, onlySpeaks } = entities.get(id)!;
        return carries.kinds.has(kind) && onlySpeaks !== 'true';
      };
      const reached = new Set([from]);
      for (let hops = 1; hops <= 6; hops++) {
        const level = ties.flatMap(([a, , b]) => {
          const through = (id: string): boolean => reached.has(id) && (id === from || inside(id));
          return through(a) ? [b] : through(b) ? [a] : [];
        });
        if (level.includes(to)) return hops;
        for (const id of level) reached.add(id);
      }
      return null;
    }

    let found = 0;
    const groups = ids.filter((id) =>
      ['Group', 'Organisation', 'Party'].includes(entities.get(id)!.kind),
    );

    it.each(asked)(
      'are the shortest over what was there, with the status of then (%s)',
      async (when, day) => {
        const expected = linksOn(day);
        for (const from of groups.slice(0, 9)) {
          for (const to of ['mumbai-attacks-2008', 'al-qaida', 'hafiz-saeed']) {
            if (from === to) continue;
            const { paths, notYet } = await pathsOn(from, to, when);
            const missing = [from, to].filter((id) => !isThere(id, day));
            expect(notYet === null, `${from} ${to}`).toBe(missing.length === 0);
            if (missing.length > 0) continue;
            expect(paths[0]?.hops.length ?? null, `${from} ${to}`).toBe(
              distance(from, to, expected),
            );
            for (const link of paths.flatMap(({ hops }) => hops.flatMap(({ links }) => links))) {
              expect(link).toEqual({ id: link.id, ...expected.get(link.id) });
            }
            found += paths.length;
          }
        }
      },
    );

    it('are found, or the comparison above said nothing', () => {
      expect(found).toBeGreaterThan(50);
    });

    it('say what the day left out, and when an end was not there yet', async () => {
      const ends = ['milli-muslim-league', 'mumbai-attacks-2008'] as const;
      const early = await pathsOn(...ends, 'asOf: "2013"');
      expect(early.paths).toEqual([]);
      expect(early.notYet).toBe('Milli Muslim League was not there yet on 31 December 2013.');
      const late = await pathsOn(...ends, 'asOf: "2018"');
      expect(late.paths[0]?.entityIds).toEqual(['milli-muslim-league', CENTRE, ends[1]]);
      expect(late.policy).toContain('As of 31 December 2018; undated claims counted as possible.');
      const sure = await pathsOn(...ends, 'asOf: "2018", certain: true');
      expect(sure.policy).toContain('only what is certain, undated claims left out');
    });
  });

  describe('what is known of the network', () => {
    it('is there when it was, and not before', async () => {
      const { before, after, front, reported, foretold } = await server().ask<
        Record<string, { presence?: string; status?: string } | null>
      >(`{
        before: entity(id: "milli-muslim-league", asOf: "2013") { presence }
        after: entity(id: "milli-muslim-league", asOf: "2018") { presence }
        front: link(id: "jamaat-ud-dawa~FRONT_FOR~lashkar-e-tayyiba", asOf: "2009") { status }
        reported: link(id: "milli-muslim-league~FRONT_FOR~lashkar-e-tayyiba", reportedBy: "2016") { status }
        foretold: entity(id: "pahalgam-attack-2025", reportedBy: "1990") { presence }
      }`);
      expect(before).toEqual({ presence: 'NO' });
      expect(after).toEqual({ presence: 'YES' });
      expect(front).not.toBeNull();
      expect(reported).toBeNull();
      expect(foretold).toEqual({ presence: 'NO' });
    });

    it('appears among what is reported when the first report of it can have come', async () => {
      const { changes } = await server().ask<{ changes: { appeared: { id: string }[] } }>(
        '{ changes(from: "2001", to: "2018", axis: REPORTED, first: 500) { appeared { id } } }',
      );
      const there = (id: string, year: string) => isThere(id, { reportedBy: `${year}-12-31` });
      const expected = [...entities]
        .filter(([id, { sensitive }]) => sensitive !== 'true' && there(id, '2018'))
        .flatMap(([id]) => (there(id, '2001') ? [] : [id]));
      const found = changes.appeared.map(({ id }) => id);
      expect(found).toEqual(
        expect.arrayContaining(['jamaat-ud-dawa', 'mumbai-attacks-2008', 'milli-muslim-league']),
      );
      expect(found).toEqual(expected.sort());
    });
  });
}

function amongOn(ids: readonly string[], day: AskedDay): Record<string, Omit<LinkView, 'id'>> {
  const links = [...linksOn(day)].filter(([id]) => {
    const [from = '', , to = ''] = id.split('~');
    return ids.includes(from) && ids.includes(to);
  });
  return Object.fromEntries(links);
}

const views = (links: readonly LinkView[]): Record<string, Omit<LinkView, 'id'>> =>
  Object.fromEntries(links.map(({ id, status, presence }) => [id, { status, presence }]));
