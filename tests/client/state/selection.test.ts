import { describe, expect, it } from 'vitest';
import { openFilter } from '../../../client/src/graph/picture';
import { prune, selectAlso, selectedEntities } from '../../../client/src/state/selection';
import { entity, link, picture } from '../world';

const sheet = picture(
  [entity('a'), entity('b'), entity('c', { kind: 'Person' })],
  [link('a', 'b'), link('a', 'b', { type: 'ALIAS_OF' }), link('c', 'b', { type: 'LEADS' })],
);

describe('selectAlso', () => {
  const a = { kind: 'entity', id: 'a' } as const;
  const ab = { kind: 'two', first: 'a', second: 'b' } as const;

  it.each([
    [{ kind: 'none' } as const, 'a', a],
    [a, 'b', ab],
    [a, 'a', { kind: 'none' }],
    [ab, 'c', { kind: 'two', first: 'a', second: 'c' }],
    [ab, 'a', { kind: 'entity', id: 'b' }],
    [ab, 'b', a],
    [{ kind: 'line', line: 'a~b', link: 'x' } as const, 'a', a],
  ] as const)('%j and %s', (before, id, after) => {
    expect(selectAlso(before, id)).toEqual(after);
  });
});

describe('prune', () => {
  const line = { kind: 'line', line: 'a~b', link: 'a~ALIAS_OF~b' } as const;

  it('keeps what is in view', () => {
    expect(prune(line, sheet)).toBe(line);
  });

  it('falls back to the strongest link when the tab is filtered away', () => {
    const filtered = { ...sheet, filter: { ...openFilter, hiddenTypes: ['ALIAS_OF'] as const } };
    expect(prune(line, filtered)).toEqual({ ...line, link: 'a~FRONT_FOR~b' });
  });

  it('lets go of what left the sheet', () => {
    const filtered = { ...sheet, filter: { ...openFilter, hiddenKinds: ['Person'] as const } };
    expect(prune({ kind: 'entity', id: 'c' }, filtered)).toEqual({ kind: 'none' });
    expect(prune({ kind: 'two', first: 'c', second: 'a' }, filtered)).toEqual({
      kind: 'entity',
      id: 'a',
    });
    expect(prune({ kind: 'line', line: 'b~c', link: 'c~LEADS~b' }, filtered)).toEqual({
      kind: 'none',
    });
  });
});

describe('selectedEntities', () => {
  it('names both ends of a line', () => {
    expect(selectedEntities({ kind: 'line', line: 'a~b', link: 'b~LEADS~a' })).toEqual(['a', 'b']);
  });
});
