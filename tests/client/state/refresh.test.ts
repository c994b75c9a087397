import { describe, expect, it } from 'vitest';
import { refreshed } from '../../../client/src/state/refresh';
import { entity, link, picture, subgraph } from '../world';

const before = {
  ...picture([entity('a'), entity('b'), entity('gone')], [link('a', 'b'), link('gone', 'a')], {
    a: { x: 0, y: 0 },
    b: { x: 100, y: 0 },
    gone: { x: 0, y: 100 },
  }),
  anchor: 'a',
  path: { entityIds: ['gone', 'a'], linkIds: [], weakest: 0, index: 0 },
};

describe('a sheet brought up to newer data', () => {
  const after = refreshed(
    before,
    subgraph(
      [entity('a', { neighbourCount: 4 }), entity('b')],
      [link('a', 'b', { status: 'DESIGNATED' }), link('b', 'a', { type: 'FINANCES' })],
    ),
  );

  it('takes the newer records and links', () => {
    expect(after.entities.get('a')?.neighbourCount).toBe(4);
    expect([...after.links.values()].map(({ id, status }) => [id, status])).toEqual([
      ['a~FRONT_FOR~b', 'DESIGNATED'],
      ['b~FINANCES~a', 'REPORTED'],
    ]);
  });

  it('lets go of what the reader may no longer see, a path through it too', () => {
    expect([...after.entities.keys()]).toEqual(['a', 'b']);
    expect(after.positions.has('gone')).toBe(false);
    expect(after.path).toBeNull();
    expect(after.anchor).toBe('a');
  });

  it('adds nothing and moves nothing', () => {
    const more = refreshed(
      before,
      subgraph([entity('a'), entity('b'), entity('gone'), entity('new')]),
    );
    expect([...more.entities.keys()]).toEqual(['a', 'b', 'gone']);
    expect(more.positions).toEqual(before.positions);
  });
});
