import { buildSchema } from 'graphql';
import { describe, expect, it } from 'vitest';
import { typeDefs } from '../../../server/src/generated/schema.js';
import type { Answer, ApiServer } from './server.js';

/** The one person whom only editors may see, in every spelling of the sources. */
const NAMES = /laghari|leghari|noreen|naureen/i;
const CLAIM =
  '{ edges { node { id statement citation subject { id } object { id } source { title url note } } } }';

/** For each root field, a query that would reach her; `byName` holds what an editor must find. */
const WAYS: Record<string, { query: string; editorFinds: boolean }> = {
  node: {
    query: '{ node(id: "naureen-laghari") { id ... on Entity { name } } }',
    editorFinds: true,
  },
  entity: {
    query: '{ entity(id: "naureen-laghari") { id name links { link { id sentence } } } }',
    editorFinds: true,
  },
  entities: {
    query:
      '{ entities(first: 200, kinds: [Person]) { edges { node { id name summary } } totalCount } }',
    editorFinds: true,
  },
  search: {
    query:
      '{ search(query: "Laghari") { entities { entity { id name } matched } links { id sentence } } }',
    editorFinds: true,
  },
  neighbours: {
    query:
      '{ neighbours(ids: ["islamic-state", "ali-tariq", "facebook", "syria"], limit: 500) { entities { id name } links { id sentence because } } }',
    editorFinds: true,
  },
  subgraph: {
    query:
      '{ subgraph(ids: ["naureen-laghari", "islamic-state"]) { entities { id name } links { id } } }',
    editorFinds: true,
  },
  paths: {
    query:
      '{ paths(from: "islamic-state", to: "naureen-laghari") { paths { entityIds sentence } } }',
    editorFinds: true,
  },
  link: {
    query:
      '{ link(id: "islamic-state~RECRUITED~naureen-laghari") { id sentence claims { statement } } }',
    editorFinds: true,
  },
  claims: {
    query: `{ a: claims(entity: "naureen-laghari") ${CLAIM} b: claims(source: "geo-2017-04-17") ${CLAIM}
      c: claims(link: "islamic-state~RECRUITED~naureen-laghari") ${CLAIM}
      d: claims(statedBy: "radio-mashaal", first: 200) ${CLAIM}
      e: claims(source: "rferl-extremist-groups-online-2017", first: 200) ${CLAIM} }`,
    editorFinds: true,
  },
  source: {
    query:
      '{ source(id: "geo-2017-04-17") { id title url note publishedWhy publisher published } }',
    editorFinds: true,
  },
  sources: {
    query: '{ sources(text: "leghari") { edges { node { id title } } totalCount } }',
    editorFinds: true,
  },
  vocabulary: { query: '{ vocabulary { kinds { name count } } }', editorFinds: false },
  timeline: {
    query: '{ timeline(ids: ["naureen-laghari", "islamic-state"]) { claims undatedHeld } }',
    editorFinds: false,
  },
  stats: { query: '{ stats { entities links claims } }', editorFinds: false },
  // Nothing was edited yet; what the log hides is tested where it is written.
  changes: {
    query: `{ changes(from: "2016", to: "2018", first: 500) { appearedCount beganCount
      appeared { id name } began { id sentence } ended { id sentence } changed { words link { id } } } }`,
    editorFinds: true,
  },
  disagreements: {
    query: `{ disagreements(first: 200) { totalCount edges { node { id title
      entities { id name } links { id sentence } sides { label claims { statement } } } } } }`,
    editorFinds: true,
  },
  listingMatrix: {
    query: `{ listingMatrix(entities: ["naureen-laghari", "islamic-state"]) {
      rows { entity { id name } cells { words claims { statement } } } } }`,
    editorFinds: true,
  },
  edits: { query: '{ edits { edges { node { summary why } } } }', editorFinds: false },
  history: {
    query: '{ history(entity: "naureen-laghari") { edges { node { summary } } } }',
    editorFinds: false,
  },
  viewer: { query: '{ viewer { editor } }', editorFinds: false },
};

/** Vocabulary has no secret, and nobody has edited yet: `edits.ts` looks once somebody has. */
const SAME_FOR_ALL = ['vocabulary', 'edits'];

/** What is marked sensitive is reached by editors alone, whichever way one asks. */
export function sensitiveSuite(server: () => ApiServer): void {
  describe('what is marked sensitive', () => {
    it('is looked for by every root field', () => {
      const fields = buildSchema(typeDefs).getQueryType()?.getFields() ?? {};
      expect(Object.keys(WAYS).sort()).toEqual(Object.keys(fields).sort());
    });

    for (const [field, { query, editorFinds }] of Object.entries(WAYS)) {
      it(`is not reached by a reader through ${field}`, async () => {
        const reader = await server().tell(query);
        // A refusal may repeat the id that was asked for, and nothing else.
        const told = reader.text.replaceAll('There is no entity “naureen-laghari”.', '');
        expect(told).not.toMatch(NAMES);
        const editor = await server().tell(query, {}, { editor: true });
        expect(editor.errors).toEqual([]);
        if (editorFinds) expect(editor.text).toMatch(NAMES);
        else if (!SAME_FOR_ALL.includes(field)) expect(editor.text).not.toBe(reader.text);
      });
    }

    it('is in no page of entities, claims and sources that a reader can turn', async () => {
      const seen = await crawl(server(), false);
      expect(seen.text).not.toMatch(NAMES);
      expect(seen.text).not.toContain('"sensitive":true');
      const all = await crawl(server(), true);
      expect(all.text).toMatch(NAMES);
      expect(all.counts.entities).toBe(seen.counts.entities + 1);
      expect(all.counts.claims).toBeGreaterThan(seen.counts.claims);
      expect(all.counts.sources).toBe(seen.counts.sources);
    });

    it('counts the same as what can be turned', async () => {
      for (const editor of [false, true]) {
        const { counts } = await crawl(server(), editor);
        const { stats } = await server().ask<{ stats: object }>(
          '{ stats { entities claims sources } }',
          {},
          { editor },
        );
        expect(stats).toEqual(counts);
      }
    });

    it('shows publisher and date in the place of a title that names her', async () => {
      const { source } = await server().ask<{ source: object }>(
        '{ source(id: "geo-2017-04-17") { title url note } }',
      );
      expect(source).toEqual({ title: 'Geo News, 2017-04-17', url: null, note: null });
    });
  });
}

interface PageOf {
  page: {
    edges: { cursor: string }[];
    pageInfo: { endCursor: string | null; hasNextPage: boolean };
  };
}

const PAGES = {
  entities: `entities(first: 100, after: $after) { edges { cursor node { id name summary identityNote sensitive
    aliases { name } properties { claims { id statement quotation } }
    links(first: 200) { entity { id name } link { id sentence because roles } } } }`,
  claims: `claims(first: 200, after: $after) { edges { cursor node { id sensitive statement quotation citation locator
    subject { id } object { id } statedBy { id } citing { id } answers { id statement } contradictedBy { id } } }`,
  sources:
    'sources(first: 200, after: $after) { edges { cursor node { id title url note publishedWhy } }',
} as const;

async function crawl(server: ApiServer, editor: boolean) {
  const counts = { entities: 0, claims: 0, sources: 0 };
  let text = '';
  for (const [name, query] of Object.entries(PAGES)) {
    for (let after: string | null = null, more = true; more;) {
      const asked = `query($after: String) { page: ${query} pageInfo { endCursor hasNextPage } } }`;
      const answer: Answer<PageOf> = await server.tell<PageOf>(asked, { after }, { editor });
      expect(answer.errors).toEqual([]);
      const { edges, pageInfo } = answer.data.page;
      counts[name as keyof typeof counts] += edges.length;
      text += answer.text;
      [after, more] = [pageInfo.endCursor, pageInfo.hasNextPage];
    }
  }
  return { counts, text };
}
