import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coveredBox, footprint } from '../../../client/src/graph/footprint';
import { distance, sharedArea, shift } from '../../../client/src/graph/geometry';
import { placeNew, withPlaces } from '../../../client/src/graph/place';
import { roughMeasure } from '../../../client/src/graph/text';
import type { Id, Picture, Point } from '../../../client/src/graph/types';
import { anyPicture, entity, link, picture } from '../world';

const names = Array.from({ length: 12 }, (_, at) => `new-${at}`);
const grown: Picture = picture(
  [entity('parent', { kind: 'Group' }), entity('old'), ...names.map((id) => entity(id))],
  [link('old', 'parent'), ...names.map((id) => link(id, 'parent'))],
  { parent: { x: 0, y: 0 }, old: { x: 160, y: 0 } },
);

const boxOf = (one: Picture, id: Id) => {
  const found = one.entities.get(id);
  const at = one.positions.get(id);
  if (found === undefined || at === undefined) throw new Error(`${id} has no place`);
  return shift(
    coveredBox(footprint(found, { anchor: false, hidden: 2, measure: roughMeasure })),
    at,
  );
};

describe('placeNew', () => {
  it('gives places to new entities alone', () => {
    expect([...placeNew(grown, { parent: 'parent' }).keys()].sort()).toEqual([...names].sort());
  });

  it('moves nothing that has a place, whatever the picture', () => {
    fc.assert(
      fc.property(anyPicture, (one) => {
        const after = withPlaces(one, placeNew(one));
        for (const [id, at] of one.positions) expect(after.positions.get(id)).toEqual(at);
        for (const id of one.entities.keys()) expect(after.positions.has(id)).toBe(true);
      }),
    );
  });

  it('covers nothing, and stays beside the parent', () => {
    const after = withPlaces(grown, placeNew(grown, { parent: 'parent' }));
    const ids = [...after.entities.keys()];
    ids.forEach((a, at) => {
      for (const b of ids.slice(at + 1))
        expect([a, b, sharedArea(boxOf(after, a), boxOf(after, b))]).toEqual([a, b, 0]);
    });
    for (const id of names) {
      const at = after.positions.get(id) ?? { x: Infinity, y: Infinity };
      expect(distance(at, { x: 0, y: 0 })).toBeLessThan(330);
    }
  });

  it('finds room for two hundred on a sheet of thirty-six', () => {
    const old = Array.from({ length: 35 }, (_, at) => `old-${at}`);
    const many = Array.from({ length: 200 }, (_, at) => `Newcomer with a long name ${at}`);
    const crowd = picture(
      [entity('parent', { kind: 'Group' }), ...[...old, ...many].map((id) => entity(id))],
      [...old, ...many].map((id, at) => link(id, at % 5 === 4 ? `old-${at % 35}` : 'parent')),
      Object.fromEntries([
        ['parent', { x: 0, y: 0 }],
        ...old.map((id, at) => [id, { x: (at % 6) * 110 - 280, y: Math.floor(at / 6) * 90 + 60 }]),
      ]) as Record<Id, Point>,
    );
    const places = placeNew(crowd, { parent: 'parent' });
    expect(placeNew(crowd, { parent: 'parent' })).toEqual(places);
    const after = withPlaces(crowd, places);
    const boxes = [...after.entities.keys()].map((id) => [id, boxOf(after, id)] as const);
    const covering = boxes.flatMap(([a, box], at) =>
      boxes
        .slice(at + 1)
        .filter(([b, other]) => places.has(b) && sharedArea(box, other) > 0)
        .map(([b]) => [a, b]),
    );
    expect(covering).toEqual([]);
  });

  it('gives the same places for the same picture', () => {
    expect(placeNew(grown, { parent: 'parent' })).toEqual(placeNew(grown, { parent: 'parent' }));
  });

  it('places what is linked with nothing', () => {
    expect(placeNew(picture([entity('alone')])).get('alone')).toBeDefined();
  });
});
