import { describe, expect, it } from 'vitest';
import {
  addChosen,
  previewOf,
  takeBest,
  tick,
  tickedIds,
} from '../../../client/src/state/expansion';
import { entity, link, picture, subgraph } from '../world';

const before = picture(
  [entity('jaish', { kind: 'Group', neighbourCount: 4 }), entity('let', { kind: 'Group' })],
  [link('jaish', 'let', { type: 'ALLIED_WITH' })],
  { jaish: { x: 10, y: 20 }, let: { x: 200, y: 0 } },
);
const answer = subgraph(
  [
    entity('list', { kind: 'Listing' }),
    entity('trust'),
    entity('rumour'),
    entity('speaker', { kind: 'Person', onlySpeaks: true }),
    entity('let', { kind: 'Group' }),
  ],
  [
    link('jaish', 'list', { type: 'LISTED_ON', status: 'DESIGNATED' }),
    link('rumour', 'jaish', { type: 'SUPPORTS', status: 'ALLEGED' }),
    link('trust', 'jaish', { type: 'AFFILIATE_OF', status: 'DESIGNATED' }),
    link('trust', 'let', { type: 'SUPPORTS' }),
    link('speaker', 'jaish', { type: 'SUPPORTS' }),
  ],
);

const preview = () => {
  const made = previewOf(before, 'jaish', answer);
  if (made === null) throw new Error('nothing to preview');
  return made;
};

describe('the preview of an expansion', () => {
  it('ranks by status, lists last, without people who only spoke', () => {
    expect(preview().candidates.map(({ entity: { id } }) => id)).toEqual([
      'trust',
      'rumour',
      'list',
    ]);
  });

  it('ticks lists and the like only where there is nothing else', () => {
    expect([...tickedIds(preview().candidates)]).toEqual(['trust', 'rumour']);
    const only = subgraph(
      [entity('list', { kind: 'Listing' }), entity('court', { kind: 'Authority' })],
      [link('jaish', 'list', { type: 'LISTED_ON' }), link('court', 'jaish', { type: 'SUPPORTS' })],
    );
    expect(tickedIds(previewOf(before, 'jaish', only)?.candidates ?? []).size).toBe(2);
  });

  it('is none where everything is on the sheet', () => {
    expect(previewOf(before, 'jaish', subgraph([entity('let')], []))).toBeNull();
  });

  it('ticks the n best, and single ones', () => {
    const best = takeBest(before, preview(), 1);
    expect([...tickedIds(best.candidates)]).toEqual(['trust']);
    expect([...tickedIds(tick(before, best, 'list').candidates)]).toEqual(['trust', 'list']);
    expect([...tickedIds(tick(before, best, 'trust').candidates)]).toEqual([]);
  });

  it('keeps ghosts where they are when others are ticked', () => {
    const one = takeBest(before, preview(), 1);
    const two = tick(before, one, 'rumour');
    expect(two.places.get('trust')).toEqual(one.places.get('trust'));
  });
});

describe('adding what was ticked', () => {
  it('puts it where the ghosts stood, and moves nothing', () => {
    const ticked = takeBest(before, preview(), 2);
    const after = addChosen(before, ticked, tickedIds(ticked.candidates));
    expect(Object.fromEntries(after.positions)).toEqual({
      ...Object.fromEntries(before.positions),
      ...Object.fromEntries(ticked.places),
    });
    expect([...after.entities.keys()].sort()).toEqual(['jaish', 'let', 'rumour', 'trust']);
  });

  it('brings links to what was on the sheet before', () => {
    const after = addChosen(before, preview(), new Set(['trust']));
    expect([...after.links.keys()]).toContain('trust~SUPPORTS~let');
    expect([...after.links.keys()]).not.toContain('rumour~SUPPORTS~jaish');
  });

  it('gives a place to those that were never previewed', () => {
    const none = takeBest(before, preview(), 0);
    const after = addChosen(before, none, new Set(['trust', 'rumour', 'list']));
    for (const id of ['trust', 'rumour', 'list']) expect(after.positions.has(id)).toBe(true);
  });
});
