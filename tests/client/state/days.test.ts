import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createApp, type App, type AppState } from '../../../client/src/state';
import { followDays } from '../../../client/src/state/followDays';
import { writePermalink } from '../../../client/src/state/permalink';
import { sheetOf } from '../../../client/src/state/sheet';
import { apiServer, type ApiServer } from '../../server/api/server.js';

let server: ApiServer;
const stops: (() => void)[] = [];

beforeAll(async () => {
  server = await apiServer();
});

afterAll(async () => {
  stops.forEach((stop) => stop());
  await server.remove();
});

/** An explorer on the real server that follows the days; places are given by hand. */
const explorer = async (fetch: typeof globalThis.fetch = globalThis.fetch): Promise<App> => {
  const app = createApp({ request: { endpoint: `${server.running.address}/graphql`, fetch } });
  await app.actions.open('lashkar-e-tayyiba');
  const ids = [...app.store.getState().picture.entities.keys()];
  app.actions.settle(new Map(ids.map((id, at) => [id, { x: (at % 6) * 120, y: at * 30 }])));
  stops.push(followDays({ ...app, notify: app.actions.notify }));
  return app;
};

/** Waits until the state is as it should be. */
const until = ({ store }: App, holds: (state: AppState) => boolean): Promise<void> =>
  new Promise((done) => {
    const check = (state: AppState): void => {
      if (!holds(state)) return;
      stop();
      done();
    };
    const stop = store.subscribe(check);
    check(store.getState());
  });

const answered = ({ picture }: AppState): boolean => picture.dated?.days === picture.days;
const inView = (app: App) => [...sheetOf(app.store.getState().picture).entities.keys()];
const latecomers = ['falah-e-insaniat-foundation', 'milli-muslim-league'];

describe('the explorer on a day', () => {
  it('lets organisations come and go, moves nothing, and brings everything back', async () => {
    const app = await explorer();
    const { picture } = app.store.getState();
    app.actions.setDay('HELD', '2001');
    app.actions.setCertain(true);
    await until(app, answered);
    for (const id of latecomers) expect(inView(app)).not.toContain(id);
    expect(inView(app)).toContain('lashkar-e-tayyiba');
    app.actions.setDay('HELD', '2018');
    await until(app, answered);
    expect(inView(app)).toEqual(expect.arrayContaining(latecomers));
    expect(app.store.getState().picture.positions).toBe(picture.positions);

    app.actions.undo();
    expect(app.store.getState().picture.days).toEqual(picture.days);
    app.actions.redo();
    expect(app.store.getState().picture.days.asOf).toBe('2018');
    app.actions.clearDays();
    expect({ ...app.store.getState().picture, dated: null }).toEqual(picture);
  });

  it('expands to what was there, and has it undated once the days are left', async () => {
    const app = await explorer();
    app.actions.setDay('HELD', '2003');
    await until(app, answered);
    await app.actions.expand('jaish-e-mohammed');
    const before = app.store.getState().picture.entities.size;
    app.actions.addPreviewed(true);
    expect(app.store.getState().picture.entities.size).toBeGreaterThan(before);
    const ids = [...app.store.getState().picture.entities.keys()];
    const whole = await app.queryClient.fetchQuery(app.queries.subgraph(ids));
    const undated = new Map(whole.links.map((link) => [link.id, link]));
    await until(app, (state) => {
      const { links } = state.picture;
      return (
        links.size === undated.size &&
        [...links.values()].every(
          (link) =>
            link.status === undated.get(link.id)?.status &&
            link.sentence === undated.get(link.id)?.sentence,
        )
      );
    });
  });

  it('keeps the last answer until the next is there, and cancels what nobody waits for', async () => {
    const hung: AbortSignal[] = [];
    const app = await explorer((input, init) => {
      if (!String(init?.body).includes('"asOf":"2005"')) return fetch(input, init);
      const { signal } = init ?? {};
      if (signal) hung.push(signal);
      return new Promise((_, reject) =>
        signal?.addEventListener('abort', () => reject(signal.reason)),
      );
    });
    app.actions.setDay('HELD', '2018');
    await until(app, answered);
    const { dated } = app.store.getState().picture;
    app.actions.setDay('HELD', '2005');
    await new Promise<void>((done) => {
      const look = (): void => (hung.length > 0 ? done() : void setImmediate(look));
      look();
    });
    expect(app.store.getState().picture.dated).toBe(dated);
    app.actions.setDay('HELD', '2018');
    // Known already: it is there at once, without a request.
    expect(answered(app.store.getState())).toBe(true);
    await until(app, () => hung.every(({ aborted }) => aborted));
    expect(app.store.getState().notice?.tone).not.toBe('failure');
  });

  it('never shows a day that did not load as that day, and tries again', async () => {
    let broken = false;
    const app = await explorer((input, init) =>
      broken && String(init?.body).includes('"asOf":"2018"')
        ? Promise.reject(new TypeError('refused'))
        : fetch(input, init),
    );
    app.actions.setDay('HELD', '2009');
    await until(app, answered);
    const drawn = inView(app);
    broken = true;
    app.actions.setDay('HELD', '2018');
    await until(app, ({ dayFailure }) => dayFailure !== null);
    const { picture, history, dayFailure } = app.store.getState();
    expect(picture.days.asOf).toBe('2009');
    expect(dayFailure).toMatchObject({ days: { asOf: '2018' }, drawn: { asOf: '2009' } });
    expect(writePermalink(app.store.getState())).toMatch(/asof=2009$/);
    expect(inView(app)).toEqual(drawn);
    expect(history.past.at(-1)?.label).toBe('As of 2009');
    broken = false;
    dayFailure?.retry();
    await until(app, answered);
    expect(app.store.getState()).toMatchObject({
      dayFailure: null,
      picture: { days: { asOf: '2018' } },
    });
    expect(inView(app)).toEqual(expect.arrayContaining(latecomers));
  });

  it('sets two days side by side', async () => {
    const app = await explorer();
    app.actions.compareDays({ axis: 'HELD', from: '2004', to: '2018' });
    app.actions.setCertain(true);
    await until(app, answered);
    const { differences } = app.store.getState().picture.dated ?? { differences: new Map() };
    expect(differences.get('milli-muslim-league')).toBe('began');
    expect(differences.get('falah-e-insaniat-foundation~ALIAS_OF~lashkar-e-tayyiba')).toBe('began');
    app.actions.compareDays(null);
    expect(app.store.getState().picture.dated).toBeNull();
  });
});
