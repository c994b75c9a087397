import { describe, expect, it } from 'vitest';
import type { ApiServer } from './server.js';

interface Years {
  years: { year: number; held: number; reported: number }[];
  undatedHeld: number;
  undatedReported: number;
  claims: number;
}
interface ClaimView {
  id: string;
  subject: { id: string };
  object: { id: string } | null;
  property: string | null;
  from: { date: string } | null;
  to: { date: string } | null;
  value: { date: { date: string } | null } | null;
  reportedOn: string | null;
}
interface ClaimPage {
  claims: {
    edges: { node: ClaimView }[];
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
  };
}

const IDS = ['lashkar-e-tayyiba', 'jamaat-ud-dawa', 'mumbai-attacks-2008', 'milli-muslim-league'];
const TIMELINE = `query($ids: [ID!]!) { timeline(ids: $ids) {
  years { year held reported } undatedHeld undatedReported claims } }`;
const CLAIMS = `query($id: ID!, $after: String) { claims(entity: $id, first: 200, after: $after) {
  edges { node { id subject { id } object { id } property from { date } to { date } reportedOn
    value { date { date } } } } pageInfo { hasNextPage endCursor } } }`;

/** Claims by year, against a count over the claims as the API turns their pages. */
export function timelineSuite(server: () => ApiServer): void {
  describe('timeline', () => {
    it('counts each claim among the entities once on either time', async () => {
      const { timeline } = await server().ask<{ timeline: Years }>(TIMELINE, { ids: IDS });
      expect(timeline).toEqual(countYears(await claimsAmong(server(), IDS)));
      expect(timeline.years.length).toBeGreaterThan(5);
      expect(timeline.undatedHeld).toBeGreaterThan(0);
    });

    it('takes one statement, whatever the number of entities', async () => {
      const { headers } = await server().tell(TIMELINE, { ids: IDS });
      const one = await server().tell(TIMELINE, { ids: IDS.slice(0, 1) });
      expect(headers.get('x-statements')).toBe(one.headers.get('x-statements'));
    });

    it('counts what is marked sensitive for editors alone', async () => {
      const ids = ['islamic-state', 'naureen-laghari'];
      const ask = (editor: boolean) =>
        server().ask<{ timeline: Years }>(TIMELINE, { ids }, { editor });
      const [reader, editor] = [await ask(false), await ask(true)];
      expect(editor.timeline.claims).toBeGreaterThan(reader.timeline.claims);
      const without = await server().ask<{ timeline: Years }>(TIMELINE, { ids: ids.slice(0, 1) });
      expect(reader).toEqual(without);
    });
  });
}

/** Claims on links among these entities and on their properties, each once. */
async function claimsAmong(server: ApiServer, ids: readonly string[]): Promise<ClaimView[]> {
  const found = new Map<string, ClaimView>();
  for (const id of ids) {
    for (let after: string | null = null, more = true; more;) {
      const { claims }: ClaimPage = await server.ask<ClaimPage>(CLAIMS, { id, after });
      for (const { node } of claims.edges) found.set(node.id, node);
      [after, more] = [claims.pageInfo.endCursor, claims.pageInfo.hasNextPage];
    }
  }
  return [...found.values()].filter(
    ({ subject, object }) => ids.includes(subject.id) && ids.includes(object?.id ?? subject.id),
  );
}

function countYears(claims: readonly ClaimView[]): Years {
  const held = claims.map(({ property, value, from, to }) =>
    property === 'date' || property === 'began' ? value?.date?.date : (from ?? to)?.date,
  );
  const reported = claims.map(({ reportedOn }) => reportedOn);
  const yearsOf = (dates: readonly (string | null | undefined)[]) =>
    dates.flatMap((date) => (date == null ? [] : [Number(date.slice(0, 4))]));
  const times = { held: yearsOf(held), reported: yearsOf(reported) };
  const years = [...new Set([...times.held, ...times.reported])].sort((a, b) => a - b);
  const count = (list: readonly number[], year: number) =>
    list.filter((one) => one === year).length;
  return {
    years: years.map((year) => ({
      year,
      held: count(times.held, year),
      reported: count(times.reported, year),
    })),
    undatedHeld: claims.length - times.held.length,
    undatedReported: claims.length - times.reported.length,
    claims: claims.length,
  };
}
