import { answerPresence, decideOn, type Day } from '@frontgraph/cypher';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { changesBetween, countsOn, type ChangesRequest } from '../../server/src/paths/index.js';
import type { EntityRow, LinkRow } from '../../server/src/projection/index.js';
import { graphs, linkKey, projectionOf, seeds, type Graph } from './graphs.js';
import { DAYS } from './linkClaims.js';

const unbounded = { work: Infinity, deadline: Infinity };

/** What there is on a day, link by link, each judged by all its claims. */
function dayByHand(graph: Graph, day: Day, showSensitive: boolean) {
  const seen = graph.entities.filter((entity) => showSensitive || !entity.sensitive);
  const there = (entity: EntityRow) => answerPresence(entity, day) !== 'no';
  const entities = seen.filter(there).map(({ id }) => id);
  const visible = (link: LinkRow) => showSensitive || !link.sensitive;
  const links = graph.links
    .filter((link) => visible(link) && entities.includes(link.from) && entities.includes(link.to))
    .map((link) => ({ link, on: decideOn(link.claims, day) }))
    .filter(({ on }) => on !== null);
  // To be certain of an entity, it surely was there or is an end of what surely was.
  const tied = links.flatMap(({ link: { from, to } }) => [from, to]);
  const sure = (entity: EntityRow) =>
    answerPresence(entity, day) === 'yes' || tied.includes(entity.id);
  return {
    seen: seen.map(({ id }) => id),
    entities: day.certain ? seen.filter(sure).map(({ id }) => id) : entities,
    links: new Map(links.map(({ link, on }) => [linkKey(link), on])),
  };
}

function changesByHand(graph: Graph, request: ChangesRequest) {
  const { ids, showSensitive } = request;
  const scope = {
    entities: graph.entities.filter(({ id }) => !ids || ids.includes(id)),
    links: graph.links.filter(({ from, to }) => !ids || (ids.includes(from) && ids.includes(to))),
  };
  const [before, after] = [request.before, request.after].map((day) =>
    dayByHand(scope, day, showSensitive),
  );
  const links = new Set([...before!.links.keys(), ...after!.links.keys()]);
  const pairs = [...links].map((id) => ({
    id,
    before: before!.links.get(id)?.link,
    after: after!.links.get(id)?.link,
  }));
  return {
    appeared: after!.entities.filter((id) => !before!.entities.includes(id)).sort(),
    began: pairs.filter((pair) => !pair.before).map(({ id }) => id),
    ended: pairs.filter((pair) => !pair.after).map(({ id }) => id),
    changed: pairs
      .filter((pair) => pair.before && pair.after)
      .filter(
        (pair) =>
          pair.before!.status !== pair.after!.status ||
          pair.before!.contested !== pair.after!.contested,
      )
      .map(({ id, before: was, after: is }) => ({
        ...{ id, before: was!.status, after: is!.status },
        ...{ contestedBefore: was!.contested, contestedAfter: is!.contested },
      })),
  };
}

const days = fc.record({
  asOf: fc.constantFrom(null, ...DAYS),
  reportedBy: fc.constantFrom(null, ...DAYS),
  certain: fc.boolean(),
});

const byId = (a: { id: string }, b: { id: string }): number => (a.id < b.id ? -1 : 1);

describe.each(seeds)('what differs between two days, seed %i', (seed) => {
  test('equals a comparison link by link, in the whole graph and in parts of it', () => {
    let changed = 0;
    fc.assert(
      fc.property(graphs, days, days, fc.boolean(), fc.boolean(), (graph, ...given) => {
        const [before, after, showSensitive, some] = given;
        const ids = some ? graph.entities.slice(0, 5).map(({ id }) => id) : null;
        const request = { before, after, showSensitive, ids, first: 1000 };
        const answer = changesBetween(projectionOf(graph), request, unbounded);
        if (answer.outcome !== 'found') throw new Error('An unbounded walk gave up.');
        const byHand = changesByHand(graph, request);
        changed += byHand.changed.length + byHand.began.length + byHand.ended.length;
        expect({
          appeared: answer.appeared.items,
          began: [...answer.began.items].sort(),
          ended: [...answer.ended.items].sort(),
          changed: [...answer.changed.items].sort(byId),
        }).toEqual({
          ...byHand,
          ...{ began: byHand.began.sort(), ended: byHand.ended.sort() },
          changed: byHand.changed.sort(byId),
        });
      }),
      { seed, numRuns: 300 },
    );
    expect(changed).toBeGreaterThan(100);
  });

  test('counts what there is on a day', () => {
    fc.assert(
      fc.property(graphs, days, fc.boolean(), (graph, day, showSensitive) => {
        const { entities, links } = dayByHand(graph, day, showSensitive);
        const on = [...links.values()].map((one) => one!);
        expect(countsOn(projectionOf(graph), { day, showSensitive }, unbounded)).toEqual({
          outcome: 'found',
          entities: entities.length,
          links: on.length,
          possibleLinks: on.filter(({ answer }) => answer === 'possibly').length,
          claims: on.reduce((sum, { qualifying }) => sum + qualifying.length, 0),
        });
      }),
      { seed, numRuns: 200 },
    );
  });
});

describe('a walk over all of a graph', () => {
  const [graph] = fc.sample(
    graphs.filter(({ links }) => links.length > 5),
    { seed: 7, numRuns: 1 },
  );
  const [before, after] = [DAYS[0]!, DAYS[4]!].map((asOf) => ({
    asOf,
    reportedBy: null,
    certain: false,
  })) as [Day, Day];
  const request = { before, after, showSensitive: true, ids: null, first: 1 };

  test('tells as many of each as asked for, and how many there are', () => {
    const projection = projectionOf(graph!);
    const all = changesBetween(projection, { ...request, first: 500 }, unbounded);
    const one = changesBetween(projection, request, unbounded);
    if (all.outcome !== 'found' || one.outcome !== 'found') throw new Error('gave up');
    expect(all.began.count).toBeGreaterThan(1);
    expect(one.began).toEqual({ items: all.began.items.slice(0, 1), count: all.began.count });
  });

  test('gives up at its deadline and when nobody waits any more, and says so', () => {
    const projection = projectionOf(graph!);
    const late = { work: Infinity, deadline: 0 };
    expect(changesBetween(projection, request, late)).toEqual({
      outcome: 'gaveUp',
      because: 'deadline',
    });
    expect(countsOn(projection, { day: after, showSensitive: true }, late)).toEqual({
      outcome: 'gaveUp',
      because: 'deadline',
    });
    const left = { ...unbounded, cancelled: () => true };
    expect(changesBetween(projection, request, left)).toEqual({
      outcome: 'gaveUp',
      because: 'cancelled',
    });
  });
});
