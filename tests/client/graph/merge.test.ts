import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { merge, remove } from '../../../client/src/graph/merge';
import { emptyPicture } from '../../../client/src/graph/picture';
import type { Id, Picture, Subgraph } from '../../../client/src/graph/types';
import { anyPicture, anySubgraph, entity, link, picture, subgraph } from '../world';

/** The naive model: what ids a merge must leave. */
const expectedIds = (before: Picture, answer: Subgraph): ReadonlySet<Id> =>
  new Set([
    ...before.entities.keys(),
    ...answer.entities.filter((one) => !one.onlySpeaks).map((one) => one.id),
  ]);

describe('merge', () => {
  it('adds what may be drawn, keeps what was there', () => {
    fc.assert(
      fc.property(anyPicture, anySubgraph, (before, answer) => {
        expect(new Set(merge(before, answer).entities.keys())).toEqual(expectedIds(before, answer));
      }),
    );
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(anyPicture, anySubgraph, (before, answer) => {
        const once = merge(before, answer);
        expect(merge(once, answer)).toEqual(once);
      }),
    );
  });

  it('draws no link without both its ends', () => {
    fc.assert(
      fc.property(anySubgraph, (answer) => {
        const { entities, links } = merge(emptyPicture, answer);
        for (const { from, to } of links.values())
          expect(entities.has(from) && entities.has(to)).toBe(true);
      }),
    );
  });

  it('never draws people who only spoke', () => {
    const speaker = entity('speaker', { kind: 'Person', onlySpeaks: true });
    const merged = merge(emptyPicture, subgraph([entity('a'), speaker], [link('speaker', 'a')]));
    expect([...merged.entities.keys()]).toEqual(['a']);
    expect(merged.links.size).toBe(0);
  });

  it('takes the newer record', () => {
    const before = picture([entity('a', { neighbourCount: 1 })]);
    const merged = merge(before, subgraph([entity('a', { neighbourCount: 7 })]));
    expect(merged.entities.get('a')?.neighbourCount).toBe(7);
  });

  it('leaves places alone', () => {
    fc.assert(
      fc.property(anyPicture, anySubgraph, (before, answer) => {
        expect(merge(before, answer).positions).toEqual(before.positions);
      }),
    );
  });
});

describe('remove', () => {
  it('leaves no trace of what was taken off', () => {
    fc.assert(
      fc.property(anyPicture, fc.subarray(['a', 'b', 'c', 'd']), (before, gone) => {
        const after = remove(before, new Set(gone));
        for (const id of gone) {
          expect(after.entities.has(id)).toBe(false);
          expect(after.positions.has(id)).toBe(false);
          expect(after.anchor).not.toBe(id);
          expect(after.path?.entityIds ?? []).not.toContain(id);
        }
        for (const { from, to } of after.links.values()) {
          expect(gone).not.toContain(from);
          expect(gone).not.toContain(to);
        }
      }),
    );
  });
});
