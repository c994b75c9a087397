import { decideOn, readLinkEvidence } from '@frontgraph/cypher';
import type { Day, LinkClaim } from '@frontgraph/cypher';
import { beforeAll, describe, expect, it } from 'vitest';
import type { ApiServer } from './server.js';

/** How the days of a question are written, and what they mean. */
const DAYS: [string, Day][] = [
  ['asOf: "2004"', day('2004-12-31', null)],
  ['asOf: "2009"', day('2009-12-31', null)],
  ['asOf: "2013-06"', day('2013-06-30', null)],
  ['asOf: "2018-01-02"', day('2018-01-02', null)],
  ['asOf: "2009", certain: true', day('2009-12-31', null, true)],
  ['reportedBy: "2011"', day(null, '2011-12-31')],
  ['asOf: "2009", reportedBy: "2010"', day('2009-12-31', '2010-12-31')],
  ['reportedBy: "2017-08-10", certain: true', day(null, '2017-08-10', true)],
];

const LINK = `id status contested because claimCount supportCount denialCount roles presence
  undatedCount confidence confidenceBecause held { from to } reported { from to }
  claims(first: 200) { id } setAside(first: 200) { id }`;

interface LinkView {
  id: string;
  status: string;
  contested: string | null;
  presence: string;
  held: object | null;
  reported: object | null;
  claims: { id: string }[];
  setAside: { id: string }[];
}
interface EntityView {
  id: string;
  presence: string;
  onlySpeaks: boolean;
}
interface Picture {
  entities: EntityView[];
  links: LinkView[];
}
interface Related {
  links: { entity: { id: string }; link: { id: string } }[];
}

/** A begin as EDTF: “about”, where every claim that gives this date says so. */
function asMeant(date: string, claims: readonly LinkClaim[]): string {
  const given = claims.flatMap(({ heldFrom }) => (heldFrom?.date === date ? [heldFrom] : []));
  const about = given.length > 0 && given.every(({ precision }) => precision === 'circa');
  return about ? `${date}~` : date;
}

/** Questions for a day, on either time; what is expected is decided here from the stored claims. */
export function daysSuite(server: () => ApiServer): void {
  let ids: string[];
  let evidence: Map<string, LinkClaim[]>;

  beforeAll(async () => {
    const { entities } = await server().ask<{ entities: { edges: { node: { id: string } }[] } }>(
      '{ entities(first: 200) { edges { node { id } } } }',
    );
    ids = entities.edges.map(({ node }) => node.id);
    const { links } = await pictureOn('');
    const { store } = server().running.services;
    const options = { deadline: Date.now() + 60_000 };
    evidence = await readLinkEvidence(
      { run: (statement, params) => store.read(statement, params, options) },
      links.map(({ id }) => id),
    );
  });

  async function pictureOn(when: string): Promise<Picture> {
    const query = `query($ids: [ID!]!) { picture: subgraph(ids: $ids${when && `, ${when}`}) {
      entities { id presence onlySpeaks } links { ${LINK} } } }`;
    return (await server().ask<{ picture: Picture }>(query, { ids })).picture;
  }

  /** Links that are there on a day by the claims, between entities that are. */
  function expectedOn(asked: Day, { entities }: Picture) {
    const there = new Set(entities.map(({ id }) => id));
    const decided = [...evidence].flatMap(([id, claims]) => {
      const { from, to } = claims[0]!;
      const found = there.has(from) && there.has(to) ? decideOn(claims, asked) : null;
      return found === null ? [] : [[id, found] as const];
    });
    return new Map(decided);
  }

  describe('questions for a day', () => {
    it.each(DAYS)('decide every field of every link from its claims (%s)', async (when, asked) => {
      const picture = await pictureOn(when);
      const expected = expectedOn(asked, picture);
      expect(picture.links.map(({ id }) => id).sort()).toEqual([...expected.keys()].sort());
      expect(picture.links.length).toBeGreaterThan(0);
      for (const link of picture.links) {
        const { link: derived, answer, undated, qualifying, setAside } = expected.get(link.id)!;
        const { heldFrom, heldTo, reportedFrom, reportedTo } = derived;
        const counted = evidence.get(link.id)!.filter(({ id }) => qualifying.includes(id));
        const begun = heldFrom && asMeant(heldFrom, counted);
        expect(link, link.id).toEqual({
          id: derived.id,
          status: derived.status.toUpperCase(),
          contested: derived.contested?.toUpperCase() ?? null,
          because: derived.because,
          claimCount: derived.claimCount,
          supportCount: derived.supportCount,
          denialCount: derived.denialCount,
          roles: derived.roles,
          presence: answer.toUpperCase(),
          undatedCount: undated,
          confidence: derived.confidence,
          confidenceBecause: derived.confidenceBecause,
          held: (heldFrom ?? heldTo) ? { from: begun, to: heldTo } : null,
          reported: (reportedFrom ?? reportedTo) ? { from: reportedFrom, to: reportedTo } : null,
          claims: link.claims,
          setAside: link.setAside,
        });
        expect(idsOf(link.claims), link.id).toEqual([...qualifying].sort());
        expect(idsOf(link.setAside), link.id).toEqual([...setAside].sort());
      }
    });

    it('count what was there as the picture of all shows it', async () => {
      for (const [when] of DAYS) {
        const { entities, links } = await pictureOn(when);
        const { stats } = await server().ask<{ stats: object }>(
          `{ stats(${when}) { entities links possibleLinks claims } }`,
        );
        expect(stats, when).toEqual({
          entities: entities.length,
          links: links.length,
          possibleLinks: links.filter(({ presence }) => presence === 'POSSIBLY').length,
          claims: links.reduce((sum, { claims }) => sum + claims.length, 0),
        });
      }
      expect(await server().ask('{ stats { possibleLinks } }')).toEqual({
        stats: { possibleLinks: 0 },
      });
    });

    it.each(DAYS.filter(([, { certain }]) => !certain))(
      'leave out with certain whom neither its presence nor a link makes sure (%s)',
      async (when) => {
        const all = await pictureOn(when);
        const sure = await pictureOn(`${when}, certain: true`);
        const ends = new Set(sure.links.flatMap(({ id }) => [id.split('~')[0], id.split('~')[2]]));
        const expected = all.entities.filter(
          ({ id, presence }) => presence === 'YES' || ends.has(id),
        );
        expect(sure.entities).toEqual(expected);
        expect(sure.entities.length).toBeLessThan(all.entities.length);
        const hits = `search(query: "lashkar", limit: 50, ${when}`;
        const { stats, search, possible, neighbours } = await server().ask<{
          stats: { entities: number };
          search: { entities: { entity: { id: string } }[] };
          possible: { entities: { entity: { id: string } }[] };
          neighbours: Picture;
        }>(`{ stats(${when}, certain: true) { entities }
          ${hits}, certain: true) { entities { entity { id } } }
          possible: ${hits}) { entities { entity { id } } }
          neighbours(ids: ["lashkar-e-tayyiba"], ${when}, certain: true) { entities { id } } }`);
        const there = idsOf(sure.entities);
        expect(stats.entities).toBe(there.length);
        expect(there).toEqual(expect.arrayContaining(idsOf(neighbours.entities)));
        expect(search.entities).toEqual(
          possible.entities.filter(({ entity }) => there.includes(entity.id)),
        );
      },
    );

    it('give different pictures of different days, and of the same day the same', async () => {
      const pictures = await Promise.all(DAYS.map(([when]) => pictureOn(when)));
      const told = pictures.map(({ links }) => links.map(({ id }) => id).join());
      expect(new Set(told).size).toBeGreaterThan(5);
      expect(await pictureOn('asOf: "2004-12-31"')).toEqual(pictures[0]);
    });

    it('leave out who was not there, with all links, and still answer about the entity', async () => {
      const { entity, subgraph, search, link, neighbours } = await server().ask<{
        entity: { presence: string; neighbourCount: number } & Related;
        subgraph: Picture;
        search: { entities: { entity: { id: string } }[]; links: { id: string }[] };
        link: object | null;
        neighbours: Picture;
      }>(`{
        entity(id: "milli-muslim-league", asOf: "2013") { presence neighbourCount
          links { entity { id } link { id } } fronts { link { id } } leaders { link { id } } }
        subgraph(ids: ["milli-muslim-league", "lashkar-e-tayyiba"], asOf: "2013") { entities { id } links { id } }
        search(query: "Milli Muslim League", asOf: "2013") { entities { entity { id } } links { id } }
        link(id: "hafiz-saeed~SUPPORTS~milli-muslim-league", asOf: "2013") { id }
        neighbours(ids: ["hafiz-saeed"], limit: 500, asOf: "2013") { entities { id } links { id } }
      }`);
      expect(entity).toEqual({
        presence: 'NO',
        neighbourCount: 0,
        links: [],
        fronts: [],
        leaders: [],
      });
      expect(subgraph).toEqual({ entities: [{ id: 'lashkar-e-tayyiba' }], links: [] });
      expect(link).toBeNull();
      const told = JSON.stringify([search, neighbours]);
      expect(told).not.toContain('milli-muslim-league');
      const later = await server().ask<{ entity: EntityView; search: typeof search }>(`{
        entity(id: "milli-muslim-league", asOf: "2018") { presence }
        search(query: "Milli Muslim League", asOf: "2018") { entities { entity { id } } links { id } } }`);
      expect(later.entity.presence).toBe('YES');
      expect(later.search.entities[0]?.entity.id).toBe('milli-muslim-league');
    });

    it('never mix two days in one request', async () => {
      const fields = `presence neighbourCount frontFor { link { ${LINK} } } links(first: 60) {
        entity { id neighbourCount links(first: 10) { link { id status } } }
        link { ${LINK} sentence statusWords from { links(first: 3) { link { id presence } } }
          told: claims(first: 3) { subject { presence links(first: 3) { link { id status } } } } } }`;
      const ask = (when: string) => `entity(id: "jamaat-ud-dawa"${when}) { ${fields} }`;
      const whens = ['', ', asOf: "2004"', ', asOf: "2018"', ', reportedBy: "2009"'];
      const mixed = await server().ask<Record<string, object>>(
        `{ ${whens.map((when, place) => `d${place}: ${ask(when)}`).join('\n')} }`,
      );
      for (const [place, when] of whens.entries()) {
        const alone = await server().ask<{ entity: object }>(`{ ${ask(when)} }`);
        expect(mixed[`d${place}`], when).toEqual(alone.entity);
      }
      expect(new Set(Object.values(mixed).map((told) => JSON.stringify(told))).size).toBe(4);
    });

    it('tell the lead of the day in the sentence', async () => {
      const { link } = await server().ask<{ link: { sentence: string; setAside: object[] } }>(
        `{ link(id: "jamaat-ud-dawa~FRONT_FOR~lashkar-e-tayyiba", reportedBy: "2011") {
          sentence setAside { id } } }`,
      );
      expect(link.setAside.length).toBeGreaterThan(0);
      expect(link.sentence).not.toMatch(/201[2-9]/);
    });
  });

  describe('expansions on a day', () => {
    it.each(DAYS)('give the neighbours that links of the day tie (%s)', async (when, asked) => {
      const picture = await pictureOn(when);
      const speakers = picture.entities.filter(({ onlySpeaks }) => onlySpeaks);
      const onlySpeak = new Set(speakers.map(({ id }) => id));
      for (const start of ['lashkar-e-tayyiba', 'facebook', 'list-un-1267']) {
        const tied = [...expectedOn(asked, picture).values()].flatMap(({ link: { from, to } }) =>
          from === start ? [to] : to === start ? [from] : [],
        );
        const expected = [...new Set(tied)].filter((id) => !onlySpeak.has(id)).sort();
        const { entity, neighbours } = await server().ask<{
          entity: { neighbourCount: number } & Related;
          neighbours: Picture & { truncated: boolean };
        }>(`{ entity(id: "${start}", ${when}) { neighbourCount links(first: 200) { entity { id } link { id } } }
          neighbours(ids: ["${start}"], limit: 500, ${when}) { entities { id } links { id } truncated } }`);
        const found = neighbours.entities.map(({ id }) => id).filter((id) => id !== start);
        expect(found.sort(), start).toEqual(expected);
        expect(neighbours.truncated).toBe(false);
        expect(entity.neighbourCount, start).toBe(expected.length);
        const related = new Set(entity.links.map((relation) => relation.entity.id));
        expect([...related].sort(), start).toEqual([...new Set(tied)].sort());
      }
    });

    it('give as many as were asked for, where the hulls let through too many', async () => {
      const query = (limit: number) => `{ neighbours(ids: ["lashkar-e-tayyiba", "hafiz-saeed"],
        limit: ${limit}, asOf: "2003", certain: true) { entities { id } truncated } }`;
      const all = await server().ask<{ neighbours: Picture & { truncated: boolean } }>(query(500));
      const count = all.neighbours.entities.length - 2;
      expect(count).toBeGreaterThan(3);
      for (const limit of [1, 2, count - 1, count]) {
        const { neighbours } = await server().ask<typeof all>(query(limit));
        expect(neighbours.entities).toHaveLength(limit + 2);
        expect(neighbours.truncated).toBe(limit < count);
      }
    });
  });

  describe('a day that is none', () => {
    it.each([
      ['entity(id: "hafiz-saeed", asOf: "soon") { id }', 'asOf', 'soon'],
      [
        'search(query: "saeed", reportedBy: "2011-02-30") { truncated }',
        'reportedBy',
        '2011-02-30',
      ],
      ['neighbours(ids: ["hafiz-saeed"], asOf: "1.6.2009") { truncated }', 'asOf', '1.6.2009'],
      ['subgraph(ids: ["hafiz-saeed"], asOf: "") { truncated }', 'asOf', ''],
      ['link(id: "a~LEADS~b", reportedBy: "09") { id }', 'reportedBy', '09'],
      ['stats(asOf: "2009-13") { links }', 'asOf', '2009-13'],
    ])('is refused by name and value: %s', async (query, name, value) => {
      const { errors } = await server().tell(`{ ${query} }`);
      expect(errors[0]?.extensions).toEqual({ code: 'BAD_INPUT' });
      expect(errors[0]?.message).toBe(
        `“${name}” is no date (“${value}”); write a year, month or day: 2009, 2009-06 or 2009-06-30.`,
      );
    });
  });

  describe('what is marked sensitive, on a day', () => {
    const WAYS = [
      'entity(id: "naureen-laghari", WHEN) { id name links { link { id sentence } } }',
      'link(id: "islamic-state~RECRUITED~naureen-laghari", WHEN) { id sentence }',
      'entity(id: "islamic-state", WHEN) { neighbourCount links(first: 200) { entity { name } link { sentence claims { statement } setAside { statement } } } }',
      'neighbours(ids: ["islamic-state", "ali-tariq"], limit: 500, WHEN) { entities { id name } links { id sentence } }',
      'subgraph(ids: ["naureen-laghari", "islamic-state"], WHEN) { entities { id name } links { id } }',
      'search(query: "Laghari", WHEN) { entities { entity { id name } matched } links { id sentence } }',
    ];
    it.each(WAYS)('is reached by editors alone: %s', async (way) => {
      const told: string[] = [];
      for (const when of [
        'asOf: "2018"',
        'reportedBy: "2020"',
        'asOf: "2017-04-20", reportedBy: "2018"',
      ]) {
        const query = `{ ${way.replace('WHEN', when)} }`;
        const reader = await server().tell(query);
        expect(reader.errors).toEqual([]);
        expect(reader.text).not.toMatch(/laghari|leghari|noreen|naureen/i);
        told.push((await server().tell(query, {}, { editor: true })).text);
      }
      expect(told.join('\n')).toMatch(/laghari/i);
    });
  });
}

function day(asOf: string | null, reportedBy: string | null, certain = false): Day {
  return { asOf, reportedBy, certain };
}

function idsOf(rows: readonly { id: string }[]): string[] {
  return rows.map(({ id }) => id).sort();
}
