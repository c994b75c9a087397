import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createApp, type App } from '../../../client/src/state';
import { applyElements } from '../../../client/src/canvas/apply';
import { layOut } from '../../../client/src/canvas/layout';
import { legibility, placeLabels, type Labelled } from '../../../client/src/graph/labels';
import { sheetOf } from '../../../client/src/state/sheet';
import { elementsFor, headlessWithLayout, sceneFor } from '../canvas/drawing';
import { apiServer, EDITOR_TOKEN, type ApiServer } from '../../server/api/server.js';

let server: ApiServer;

beforeAll(async () => {
  server = await apiServer();
});

afterAll(() => server.remove());

/** An explorer on the real server; the canvas is absent, so places are given by hand. */
const explorer = async (openOn = 'lashkar-e-tayyiba'): Promise<App> => {
  const app = createApp({ request: { endpoint: `${server.running.address}/graphql` } });
  await app.actions.open(openOn);
  const ids = [...app.store.getState().picture.entities.keys()];
  app.actions.settle(new Map(ids.map((id, at) => [id, { x: (at % 6) * 120, y: at * 30 }])));
  return app;
};

const picture = (app: App) => app.store.getState().picture;
const ids = (app: App) => [...picture(app).entities.keys()];

describe('the explorer on the built-in graph', () => {
  it('opens on about 35 entities that matter, of kinds that carry a path', async () => {
    const app = await explorer();
    const { entities } = sheetOf(picture(app));
    expect(entities.size).toBeGreaterThanOrEqual(30);
    expect(entities.size).toBeLessThanOrEqual(40);
    expect(picture(app).anchor).toBe('lashkar-e-tayyiba');
    const kinds = new Set([...entities.values()].map(({ kind }) => kind));
    for (const kind of ['Group', 'Organisation', 'Person', 'Account', 'Bounty', 'Event'] as const)
      expect(kinds).toContain(kind);
    for (const kind of ['Listing', 'Authority', 'Place', 'Statistic'] as const)
      expect(kinds).not.toContain(kind);
    expect([...entities.values()].filter(({ onlySpeaks }) => onlySpeaks)).toEqual([]);
    expect(app.store.getState().history.past).toEqual([]);
  });

  it.each([
    [1440, 655, 728],
    [1280, 540, 560],
  ])('lays the opening out legibly, the same each time, at %d px', async (_, width, height) => {
    const app = await explorer();
    const bare = { ...picture(app), positions: new Map() };
    const scene = sceneFor(bare);
    const draw = () => {
      const cy = headlessWithLayout();
      applyElements(cy, new Map(), elementsFor(bare));
      const places = layOut(cy, scene, { width, height });
      cy.destroy();
      return places;
    };
    const places = draw();
    const items = [...scene.nodes].map<Labelled>(([id, { foot }]) => {
      const at = places.get(id);
      if (at === undefined) throw new Error(`${id} has no place`);
      return { id, foot, at };
    });
    expect(legibility(items, placeLabels(items, []))).toEqual({
      labelsOnLabels: 0,
      labelsOnSymbols: 0,
      symbolsOnSymbols: 0,
    });
    expect(draw()).toEqual(places);
  });

  it('expands in two moves, moves nothing, and takes it back in one', async () => {
    const app = await explorer();
    const before = picture(app);
    await app.actions.expand('jaish-e-mohammed');
    expect(app.store.getState().preview?.candidates.length).toBeGreaterThan(8);
    expect(picture(app)).toBe(before);
    app.actions.takeBest(5);
    app.actions.addPreviewed();
    expect(picture(app).entities.size).toBe(before.entities.size + 5);
    for (const [id, at] of before.positions) expect(picture(app).positions.get(id)).toEqual(at);
    const after = picture(app);
    app.actions.undo();
    expect(picture(app)).toEqual(before);
    app.actions.redo();
    expect(picture(app)).toEqual(after);
  });

  it('marks the path from the party to the attacks and adds what is missing', async () => {
    const app = await explorer('falah-e-insaniat-foundation');
    const request = { from: 'milli-muslim-league', to: 'mumbai-attacks-2008' };
    app.actions.findPaths(request);
    const { pathRequest } = app.store.getState();
    if (pathRequest === null) throw new Error('no request');
    const found = await app.queryClient.fetchQuery(app.queries.paths(pathRequest));
    app.actions.showPath(0);
    expect(picture(app).path?.entityIds).toEqual(found.paths[0]?.entityIds);
    expect(picture(app).path?.entityIds[0]).toBe('milli-muslim-league');
    expect(picture(app).path?.entityIds.at(-1)).toBe('mumbai-attacks-2008');
    for (const id of picture(app).path?.entityIds ?? []) {
      expect(ids(app)).toContain(id);
      expect(picture(app).positions.has(id)).toBe(true);
    }
    app.actions.undo();
    expect(picture(app).path).toBeNull();
  });

  it('finds, adds beside its friends and selects', async () => {
    const app = await explorer();
    const found = await app.queryClient.fetchQuery(app.queries.search('Haqqani', 5));
    const id = found.entities[0]?.entity.id ?? '';
    await app.actions.add(id);
    expect(ids(app)).toContain(id);
    expect(app.store.getState().selection).toEqual({ kind: 'entity', id });
    await app.actions.openLink('jamaat-ud-dawa~FRONT_FOR~lashkar-e-tayyiba');
    expect(app.store.getState().selection).toMatchObject({
      kind: 'line',
      link: 'jamaat-ud-dawa~FRONT_FOR~lashkar-e-tayyiba',
    });
  });

  it('answers every question that a panel asks, within the limits of the server', async () => {
    const { queryClient: client, queries } = await explorer();
    const link = 'jamaat-ud-dawa~FRONT_FOR~lashkar-e-tayyiba';
    expect((await client.fetchQuery(queries.link(link)))?.claims.length).toBeGreaterThan(2);
    expect((await client.fetchQuery(queries.entity('hafiz-saeed')))?.bounties).toHaveLength(1);
    expect((await client.fetchQuery(queries.stats())).viewer.editor).toBe(false);
    const { kinds } = await client.fetchQuery(queries.vocabulary());
    expect(kinds.find(({ name }) => name === 'Group')?.count).toBeGreaterThan(10);
    const { edges } = await client.fetchQuery(queries.sources('Gandhara'));
    const source = await client.fetchQuery(queries.source(edges[0]?.node.id ?? ''));
    expect(source.claims.totalCount).toBeGreaterThan(0);
    expect(
      (await client.fetchQuery(queries.entityClaims('hafiz-saeed'))).totalCount,
    ).toBeGreaterThan(9);
  });

  it('answers what the tables ask, within the limits of the server', async () => {
    const { queryClient: client, queries } = await explorer();
    const day = { asOf: null, reportedBy: null, certain: false };
    const asked = { entities: ['jamaat-ud-dawa', 'abdul-rehman-makki'], day };
    const { columns, rows } = await client.fetchQuery(queries.matrix(asked));
    expect(rows.map(({ cells }) => cells.length)).toEqual([columns.length, columns.length]);
    const sources = await client.fetchQuery(queries.matrixSources(asked));
    const one = await client.fetchQuery(queries.matrixCell('jamaat-ud-dawa', 'US', day));
    const [open] = one.rows[0]?.cells ?? [];
    const same = sources.rows[0]?.cells.find(({ id }) => id === open?.id);
    expect(open?.claims.length).toBeGreaterThan(2);
    expect(same?.claims.map(({ id }) => id)).toEqual(open?.claims.map(({ id }) => id));
    const all = await client.fetchInfiniteQuery(queries.disagreements({ about: null, kinds: [] }));
    const counts = await client.fetchQuery(queries.disagreementCounts(null));
    const { all: total, ...kinds } = counts;
    expect(all.pages[0]?.totalCount).toBe(total.totalCount);
    expect(Object.values(kinds).reduce((sum, { totalCount }) => sum + totalCount, 0)).toBe(
      total.totalCount,
    );
  });

  it('says so when there is no such entity', async () => {
    const app = await explorer();
    const before = picture(app);
    await app.actions.open('nobody-of-this-name');
    expect(picture(app)).toBe(before);
    expect(app.store.getState().notice?.text).toContain('nobody-of-this-name');
  });

  it('brings the sheet up to a claim that somebody else adds', async () => {
    const app = await explorer();
    const { claimCount } = linkOf(app);
    await server.ask(
      `mutation ($input: AddClaimInput!) { addClaim(input: $input) { version } }`,
      {
        input: {
          subject: 'jamaat-ud-dawa',
          linkType: 'FRONT_FOR',
          object: 'lashkar-e-tayyiba',
          stance: 'REPORTS',
          source: 'rferl-extremist-groups-online-2017',
          locator: 'a paragraph of this test',
          statement: 'The article calls Jamaat-ud-Dawa a front for Lashkar-e-Tayyiba once more.',
        },
      },
      { headers: { authorization: `Bearer ${EDITOR_TOKEN}` } },
    );
    await app.queryClient.fetchQuery({ ...app.queries.stats(), staleTime: 0 });
    await new Promise<void>((done) => {
      const check = (): void => {
        if (linkOf(app).claimCount <= claimCount) return;
        stop();
        done();
      };
      const stop = app.store.subscribe(check);
    });
    expect(linkOf(app).claimCount).toBe(claimCount + 1);
  });
});

const linkOf = (app: App) => {
  const link = picture(app).links.get('jamaat-ud-dawa~FRONT_FOR~lashkar-e-tayyiba');
  if (link === undefined) throw new Error('the link is not on the sheet');
  return link;
};
