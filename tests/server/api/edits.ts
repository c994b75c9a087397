import { builtInDossiers, importFiles } from '@frontgraph/seed';
import { describe, expect, it } from 'vitest';
import type { ApiServer } from './server.js';

interface Entry {
  id: string;
  at: string;
  by: string;
  action: string;
  summary: string;
  why: string | null;
  fields: { name: string; before: string | null; after: string | null }[];
  entities: { id: string }[];
  claim: { id: string } | null;
  undoes: { id: string } | null;
  undoneBy: { id: string } | null;
  undoable: boolean;
}
interface Payload {
  edit: Entry;
  claim: { id: string; withdrawn: { on: string; why: string } | null; supersedes: string[] } | null;
  link: { id: string; status: string; because: string } | null;
  entity: { id: string; correctionNote: { text: string; on: string } | null } | null;
  source: { id: string; reliability: string; sha256: string | null; hasFile: boolean } | null;
  version: number;
}
type Log = { edges: { node: Entry; cursor: string }[]; totalCount: number; pageInfo: object };

const ENTRY = `fragment E on Edit { id at by action summary why fields { name before after }
  entities { id } claim { id } undoes { id } undoneBy { id } undoable }`;
const PAYLOAD = `edit { ...E } claim { id withdrawn { on why } supersedes }
  link { id status because } entity { id correctionNote { text on } }
  source { id reliability sha256 hasFile } version`;

/** Mutations by name: its arguments as they are declared, and as they are passed on. */
const MUTATIONS = {
  addClaim: ['$input: AddClaimInput!, $why: String', 'input: $input, why: $why'],
  correctClaim: [
    '$id: ID!, $input: CorrectClaimInput!, $why: String!',
    'id: $id, input: $input, why: $why',
  ],
  retractClaim: ['$id: ID!, $why: String!', 'id: $id, why: $why'],
  addSource: ['$input: AddSourceInput!, $why: String', 'input: $input, why: $why'],
  addEntity: ['$input: AddEntityInput!, $why: String', 'input: $input, why: $why'],
  setCorrectionNote: ['$entity: ID!, $text: String!', 'entity: $entity, text: $text'],
  undoEdit: ['$id: ID!, $why: String', 'id: $id, why: $why'],
} as const;
type Name = keyof typeof MUTATIONS;

const DOSSIERS = { format: 'dossier', files: builtInDossiers() } as const;

const LINK = 'al-madina-foundation~FRONT_FOR~lashkar-e-tayyiba';
const CLAIM = {
  subject: 'al-madina-foundation',
  linkType: 'FRONT_FOR',
  object: 'lashkar-e-tayyiba',
  stance: 'ALLEGES',
  statedBy: 'radio-mashaal',
  source: 'rferl-extremist-groups-online-2017',
  locator: 'paragraph 200',
  statement: 'A claim that a test adds and takes back.',
};

/** The mutations of editors and the log of edits, over HTTP. */
export function editsSuite(server: () => ApiServer): void {
  const tell = (name: Name, variables: object, editor = true) => {
    const [declared, passed] = MUTATIONS[name];
    const query = `mutation(${declared}) { ${name}(${passed}) { ${PAYLOAD} } } ${ENTRY}`;
    return server().tell<Record<Name, Payload>>(query, variables, { editor });
  };
  const edit = async (name: Name, variables: object): Promise<Payload> => {
    const { data, errors } = await tell(name, variables);
    expect(errors).toEqual([]);
    return data[name];
  };
  const log = async (field: string, editor = false): Promise<Log> => {
    const query = `{ log: ${field} { totalCount pageInfo { hasNextPage }
      edges { cursor node { ...E } } } } ${ENTRY}`;
    return (await server().ask<{ log: Log }>(query, {}, { editor })).log;
  };
  const history = (id: string, editor = false) => log(`history(entity: "${id}", first: 5)`, editor);

  describe('a claim taken back (Shows 5)', () => {
    const everywhere = async () => {
      const query = `{ link(id: "${LINK}") { status claims { id } }
        neighbours(ids: ["al-madina-foundation"], limit: 200) { links { id status } }
        subgraph(ids: ["al-madina-foundation", "lashkar-e-tayyiba"]) { links { id status } }
        paths(from: "al-madina-foundation", to: "lashkar-e-tayyiba", maxLength: 1) { paths { hops { links { id } } } } }`;
      const { link, neighbours, subgraph, paths } = await server().ask<{
        link: { status: string } | null;
        neighbours: { links: { id: string; status: string }[] };
        subgraph: { links: { id: string; status: string }[] };
        paths: { paths: object[] };
      }>(query);
      const inList = (links: { id: string; status: string }[]) =>
        links.find(({ id }) => id === LINK)?.status ?? null;
      return {
        link: link?.status ?? null,
        neighbours: inList(neighbours.links),
        subgraph: inList(subgraph.links),
        paths: paths.paths.length,
      };
    };

    it('changes the link everywhere, undo brings it back, and the log shows both', async () => {
      const added = await edit('addClaim', { input: CLAIM, why: 'A test.' });
      const standing = { link: 'ALLEGED', neighbours: 'ALLEGED', subgraph: 'ALLEGED', paths: 1 };
      expect(added.link).toMatchObject({ id: LINK, status: 'ALLEGED' });
      expect(await everywhere()).toEqual(standing);

      const why = 'The page names another foundation.';
      const taken = await edit('retractClaim', { id: added.claim?.id, why });
      expect(taken.claim?.withdrawn).toMatchObject({ why });
      expect(taken.link?.because).toMatch(/^The editors withdrew/);
      const gone = 'RETRACTED';
      expect(await everywhere()).toEqual({
        link: gone,
        neighbours: gone,
        subgraph: gone,
        paths: 0,
      });

      const undone = await edit('undoEdit', { id: taken.edit.id });
      expect(await everywhere()).toEqual(standing);
      expect(undone.edit.summary).toMatch(
        /^Undone: claim of Radio Mashaal taken back, that Al-Mad/,
      );
      const { edges } = await history('al-madina-foundation');
      expect(edges.slice(0, 3).map(({ node }) => [node.action, node.undoneBy?.id ?? null])).toEqual(
        [
          ['UNDO', null],
          ['RETRACT_CLAIM', undone.edit.id],
          ['ADD_CLAIM', null],
        ],
      );
      expect(edges[1]?.node).toMatchObject({
        by: 'program',
        why,
        summary:
          'Claim of Radio Mashaal taken back: that Al-Madina Foundation is a front for Lashkar-e-Tayyiba',
        entities: [{ id: 'al-madina-foundation' }, { id: 'lashkar-e-tayyiba' }],
        claim: { id: added.claim?.id },
        undoable: false,
      });
      const told = edges[1]?.node.fields.find(({ name }) => name === 'Taken back because');
      expect(told).toEqual({ name: 'Taken back because', before: null, after: why });
      await edit('undoEdit', { id: added.edit.id });
      expect(await everywhere()).toEqual({
        link: null,
        neighbours: null,
        subgraph: null,
        paths: 0,
      });
    });
  });

  describe('a correction', () => {
    it('keeps the id for better words, replaces the claim else, and answers to both ids', async () => {
      const added = await edit('addClaim', { input: { ...CLAIM, locator: 'paragraph 201' } });
      const id = added.claim?.id;
      const words = await edit('correctClaim', {
        id,
        input: { statement: 'Better.' },
        why: 'Words.',
      });
      expect(words.claim?.id).toBe(id);
      const input = { from: { date: '2016/2017', precision: 'INTERVAL' }, statedBy: 'dawn' };
      const moved = await edit('correctClaim', { id, input, why: 'Wrong speaker.' });
      expect(moved.claim?.supersedes).toEqual([id]);
      expect(moved.edit.fields).toEqual([
        { name: 'Stated by', before: 'Radio Mashaal', after: 'Dawn' },
        { name: 'Held from', before: null, after: '2016/2017' },
      ]);
      const found = await server().ask('query($id: ID!) { node(id: $id) { id } }', { id });
      expect(found).toEqual({ node: { id: moved.claim?.id } });
      for (const [name, more] of [
        ['correctClaim', { input: { statement: 'Late.' } }],
        ['retractClaim', {}],
      ] as const) {
        const late = await tell(name, { id, why: 'Late.', ...more });
        expect(late.errors[0]).toMatchObject({ extensions: { code: 'CONFLICT' } });
        expect(late.errors[0]?.message).toContain(`“${moved.claim?.id}” stands in its place`);
      }
      const early = await tell('undoEdit', { id: words.edit.id });
      expect(early.errors[0]).toMatchObject({ extensions: { code: 'CONFLICT' } });
      expect(early.errors[0]?.message).toContain(`“${moved.edit.id}” (claim corrected, `);
      for (const { edit: entry } of [moved, words, added]) await edit('undoEdit', { id: entry.id });
      expect(await server().ask('query($id: ID!) { node(id: $id) { id } }', { id })).toEqual({
        node: null,
      });
    });

    it('of a claim of the built-in graph outlasts the next import, which changes nothing', async () => {
      const read = () => importFiles(store(), DOSSIERS, { hideNaming: true });
      const store = () => server().running.services.store;
      const stated = await server().ask<{ link: { claims: { id: string }[] } }>(
        '{ link(id: "jamaat-ud-dawa~FRONT_FOR~lashkar-e-tayyiba") { claims { id } } }',
      );
      const [words, moved, taken] = stated.link.claims.map(({ id }) => id);
      const edits = [
        await edit('correctClaim', { id: words, input: { statement: 'Ours.' }, why: 'Words.' }),
        await edit('correctClaim', { id: moved, input: { locator: 'page 9' }, why: 'Place.' }),
        await edit('retractClaim', { id: taken, why: 'It speaks of another party.' }),
      ];
      expect((await read()).written).toBe(0);
      for (const { edit: entry } of edits.reverse()) await edit('undoEdit', { id: entry.id });
      expect((await read()).written).toBe(0);
    });

    it('tells all that is wrong with it at once, and changes nothing', async () => {
      const added = await edit('addClaim', { input: { ...CLAIM, locator: 'paragraph 202' } });
      const input = { statement: ' ', stance: 'DESIGNATES', source: 'nowhere' };
      const { errors } = await tell('correctClaim', { id: added.claim?.id, input, why: '' });
      expect(errors[0]?.extensions.code).toBe('BAD_INPUT');
      expect(errors[0]?.message.split('\n')).toEqual([
        '“statement” must not be empty.',
        expect.stringMatching(/^DESIGNATES is a legal act/),
        expect.stringMatching(/no source “nowhere”/),
        '“why” must not be empty.',
      ]);
      const nothing = await tell('correctClaim', { id: added.claim?.id, input: {}, why: 'No.' });
      expect(nothing.errors[0]?.message).toMatch(/give what is to change/);
      await edit('undoEdit', { id: added.edit.id });
    });
  });

  describe('a source and an entity', () => {
    it('are added with an id from their name, graded, and taken away again', async () => {
      const source = {
        title: 'A page that a test invents',
        publisher: 'Dawn',
        kind: 'article',
        language: 'en',
        published: '2020-02-30',
        url: 'javascript:alert(1)',
        accessed: '2999',
        sha256: 'abc',
      };
      const wrong = await tell('addSource', { input: source });
      expect(wrong.errors[0]?.message.split('\n')).toEqual([
        expect.stringMatching(/^“published”: “2020-02-30” is no date/),
        expect.stringMatching(/^“url” must be an address/),
        '“accessed” (2999) lies in the future.',
        expect.stringMatching(/^“sha256” must have 64/),
      ]);
      const right = {
        ...source,
        published: '2020-02-29',
        accessed: '2020-03',
        url: 'https://dawn.example/1',
        sha256: 'AB'.repeat(32),
      };
      const added = await edit('addSource', { input: right });
      expect(added.source).toEqual({
        id: 'dawn-2020-02-29',
        reliability: expect.stringMatching(/^[A-F]$/) as string,
        sha256: 'ab'.repeat(32),
        hasFile: false,
      });
      for (const input of [
        { ...right, title: 'Another title' },
        { ...right, url: null },
      ]) {
        const { errors } = await tell('addSource', { input });
        expect(errors[0]?.extensions.code).toBe('CONFLICT');
        expect(errors[0]?.message).toContain('“dawn-2020-02-29”');
      }
      const named = await edit('addSource', { input: { ...right, id: 'dawn-second' } });
      await edit('undoEdit', { id: named.edit.id });
      const claim = { ...CLAIM, subject: 'NEW', source: 'dawn-2020-02-29' };
      const input = { kind: 'Organisation', name: 'Fálah Trust', country: 'pk', claim };
      const entity = await edit('addEntity', { input });
      expect(entity).toMatchObject({
        entity: { id: 'falah-trust' },
        link: { id: 'falah-trust~FRONT_FOR~lashkar-e-tayyiba', status: 'ALLEGED' },
        edit: {
          summary:
            'Entity added: Fálah Trust, with the claim of Radio Mashaal that Fálah Trust is a front for Lashkar-e-Tayyiba',
          undoable: true,
        },
      });
      const again = await tell('addEntity', { input });
      expect(again.errors[0]?.message).toMatch(/^“name”: there is an entity “Fálah Trust” already/);
      const early = await tell('undoEdit', { id: added.edit.id });
      expect(early.errors[0]?.message).toContain(`“${entity.edit.id}” (entity added, `);
      for (const { edit: entry } of [entity, added]) await edit('undoEdit', { id: entry.id });
      expect(await server().ask('{ entity(id: "falah-trust") { id } }')).toEqual({ entity: null });
    });
  });

  describe('a name in another script', () => {
    it('gives an id in Latin letters, or one of its kind where the script is not known', async () => {
      const claim = { ...CLAIM, subject: 'NEW' };
      const names = ['جماعت الدعوۃ ٹرسٹ', 'जमात', 'ジャマート'];
      for (const [at, id] of [
        'jmaat-aldawh-dawh-trst',
        'jmat',
        /^organisation-[0-9a-f]{6}$/,
      ].entries()) {
        const input = { kind: 'Organisation', name: names[at], claim };
        const added = await edit('addEntity', { input });
        expect(added.entity?.id).toEqual(typeof id === 'string' ? id : expect.stringMatching(id));
        await edit('undoEdit', { id: added.edit.id });
      }
      const source = { title: 'خبر', publisher: 'روزنامہ جنگ', kind: 'article', language: 'ur' };
      const added = await edit('addSource', { input: source });
      expect(added.source?.id).toBe('rwznamh-jng-undated');
      await edit('undoEdit', { id: added.edit.id });
    });
  });

  describe('a correction note', () => {
    it('is shown to every reader, and taken away by an empty text', async () => {
      const query = '{ entity(id: "hafiz-saeed") { correctionNote { text } } }';
      await edit('setCorrectionNote', { entity: 'hafiz-saeed', text: 'The year was wrong.' });
      expect(await server().ask(query)).toEqual({
        entity: { correctionNote: { text: 'The year was wrong.' } },
      });
      const away = await edit('setCorrectionNote', { entity: 'hafiz-saeed', text: ' ' });
      expect(away.edit.fields).toEqual([
        { name: 'Correction note', before: 'The year was wrong.', after: null },
      ]);
      expect(await server().ask(query)).toEqual({ entity: { correctionNote: null } });
    });
  });

  describe('the log', () => {
    it('is written by editors alone', async () => {
      for (const [name, variables] of [
        ['retractClaim', { id: 'c-1', why: 'No.' }],
        ['setCorrectionNote', { entity: 'naureen-laghari', text: 'No.' }],
        ['undoEdit', { id: 'none' }],
      ] as const) {
        const { errors } = await tell(name, variables, false);
        expect(errors[0]?.extensions, name).toEqual({ code: 'FORBIDDEN' });
      }
    });

    it('hides from readers what names somebody hidden, in its texts too', async () => {
      const before = await log('edits(first: 200)');
      const secret = { ...CLAIM, locator: 'paragraph 203', sensitive: true };
      const hidden = [
        await edit('addClaim', { input: secret }),
        await edit('setCorrectionNote', { entity: 'naureen-laghari', text: 'A note.' }),
      ];
      const refused = await tell('setCorrectionNote', {
        entity: 'hafiz-saeed',
        text: 'Naureen Laghari was named here.',
      });
      expect(refused.errors[0]?.message).toMatch(/“text” names somebody whom readers may not see/);
      const archiveUrl = 'https://archive.example/Laghari%2C%20Noreen';
      const page = { title: 'A page', publisher: 'Dawn', kind: 'article', language: 'en' };
      const source = await tell('addSource', { input: { ...page, archiveUrl } });
      expect(source.errors[0]?.message).toMatch(/“archiveUrl” names somebody/);
      const after = await log('edits(first: 200)');
      expect(after).toEqual(before);
      const all = await log('edits(first: 200)', true);
      expect(all.totalCount).toBe(all.edges.length);
      expect(all.edges.slice(0, 2).map(({ node }) => node.id)).toEqual(
        hidden.map(({ edit: entry }) => entry.id).reverse(),
      );
      expect(await log('history(entity: "naureen-laghari")')).toBeNull();
      expect((await history('naureen-laghari', true)).edges).toHaveLength(1);
    });

    it('hides all edits of a claim once the claim is hidden, under whichever id', async () => {
      const before = await log('edits(first: 200)');
      const entry = { ...CLAIM, locator: 'paragraph 204', statement: 'A rumour about somebody.' };
      const added = await edit('addClaim', { input: entry, why: 'It named a minor.' });
      const ids = async () => (await log('edits(first: 200)')).edges.map(({ node }) => node.id);
      const shown = [added.edit.id, ...before.edges.map(({ node }) => node.id)];
      expect(await ids()).toEqual(shown);
      const { id } = added.claim ?? {};
      const hiding = [];
      for (const input of [{ sensitive: true }, { sensitive: true, locator: 'paragraph 205' }]) {
        const hidden = await edit('correctClaim', { id, input, why: 'A minor.' });
        expect(await log('edits(first: 200)')).toEqual(before);
        const { edges } = await history('al-madina-foundation');
        expect(edges.map(({ node }) => node.id)).not.toContain(added.edit.id);
        hiding.push(await edit('undoEdit', { id: hidden.edit.id }));
        expect(await ids()).toEqual(shown);
      }
      await edit('undoEdit', { id: hiding.at(-1)?.edit.id });
      expect(await log('edits(first: 200)')).toEqual(before);
    });

    it('is read page by page', async () => {
      const first = await log('edits(first: 2)', true);
      const cursor = first.edges[1]?.cursor ?? '';
      const next = await log(`edits(first: 1, after: "${cursor}")`, true);
      const both = await log('edits(first: 3)', true);
      expect([...first.edges, ...next.edges]).toEqual(both.edges);
      expect(first.pageInfo).toEqual({ hasNextPage: true });
    });
  });
}
