import { describe, expect, it } from 'vitest';
import { hiddenCounts } from '../../../client/src/graph/hidden';
import { entity, link, picture } from '../world';

describe('hiddenCounts', () => {
  it('counts neighbours that are not on the sheet, two links to one neighbour as one', () => {
    const counts = hiddenCounts(
      picture(
        [entity('a', { neighbourCount: 5 }), entity('b', { neighbourCount: 1 }), entity('c')],
        [link('a', 'b'), link('a', 'b', { type: 'ALIAS_OF' }), link('c', 'a')],
      ),
    );
    expect(Object.fromEntries(counts)).toEqual({ a: 3, b: 0, c: 0 });
  });

  it('does not count an entity as its own neighbour', () => {
    const counts = hiddenCounts(picture([entity('a', { neighbourCount: 1 })], [link('a', 'a')]));
    expect(counts.get('a')).toBe(1);
  });
});
