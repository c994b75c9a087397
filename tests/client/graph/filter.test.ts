import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isolate, isOpen, toggle, visible } from '../../../client/src/graph/filter';
import { openFilter } from '../../../client/src/graph/picture';
import type { Filter } from '../../../client/src/graph/types';
import { entityKinds } from '../../../client/src/graph/vocabulary';
import { anyPicture, entity, link, picture } from '../world';

const sheet = picture(
  [entity('a', { kind: 'Group' }), entity('b'), entity('c', { kind: 'Person' })],
  [
    link('b', 'a', { status: 'DESIGNATED', contested: 'PARTY' }),
    link('c', 'a', { type: 'LEADS', status: 'ALLEGED' }),
  ],
);
const seen = (filter: Partial<Filter>) => {
  const view = visible({ ...sheet, filter: { ...openFilter, ...filter } });
  return { entities: [...view.entities.keys()], links: view.links.map((one) => one.id) };
};

describe('visible', () => {
  it('shows everything through an open filter', () => {
    expect(seen({})).toEqual({
      entities: ['a', 'b', 'c'],
      links: ['b~FRONT_FOR~a', 'c~LEADS~a'],
    });
  });

  it('hides a kind with its links', () => {
    expect(seen({ hiddenKinds: ['Person'] })).toEqual({
      entities: ['a', 'b'],
      links: ['b~FRONT_FOR~a'],
    });
  });

  it('hides entities that lost all their links', () => {
    expect(seen({ hiddenTypes: ['LEADS'] }).entities).toEqual(['a', 'b']);
    expect(seen({ hiddenStatuses: ['DESIGNATED'] }).entities).toEqual(['a', 'c']);
    expect(seen({ contestedOnly: true })).toEqual({
      entities: ['a', 'b'],
      links: ['b~FRONT_FOR~a'],
    });
  });

  it('keeps the anchor and a shown path', () => {
    const kept = visible({
      ...sheet,
      anchor: 'c',
      path: { entityIds: ['a', 'b'], linkIds: [], weakest: 0, index: 0 },
      filter: { ...openFilter, hiddenTypes: ['LEADS', 'FRONT_FOR'] },
    });
    expect([...kept.entities.keys()]).toEqual(['a', 'b', 'c']);
  });

  it('hides what lost its lines to a hidden kind and to a link filter alike', () => {
    const orphan = { hiddenKinds: ['Group' as const], hiddenStatuses: ['REPORTED' as const] };
    expect(seen(orphan).entities).toEqual([]);
    expect(seen({ ...orphan, kept: ['c'] }).entities).toEqual(['c']);
  });

  it('keeps what had no line before', () => {
    const alone = picture([entity('alone')]);
    const filter = { ...openFilter, contestedOnly: true };
    expect([...visible({ ...alone, filter }).entities.keys()]).toEqual(['alone']);
  });

  it('never shows what is hidden, whatever the picture', () => {
    fc.assert(
      fc.property(anyPicture, (one) => {
        const view = visible(one);
        for (const { kind } of view.entities.values())
          expect(one.filter.hiddenKinds).not.toContain(kind);
        for (const { status, from, to } of view.links) {
          expect(one.filter.hiddenStatuses).not.toContain(status);
          expect(view.entities.has(from) && view.entities.has(to)).toBe(true);
        }
      }),
    );
  });
});

describe('the clicks of the legend', () => {
  it('toggle twice changes nothing', () => {
    fc.assert(
      fc.property(anyPicture, fc.constantFrom(...entityKinds), ({ filter }, kind) => {
        const twice = toggle(toggle(filter, 'hiddenKinds', kind), 'hiddenKinds', kind);
        expect(twice).toEqual({ ...filter, hiddenKinds: [...filter.hiddenKinds].sort() });
      }),
    );
  });

  it('isolate shows one alone, a second time all', () => {
    const asked = { item: 'Person', all: entityKinds } as const;
    const alone = isolate(openFilter, 'hiddenKinds', asked);
    expect(alone.hiddenKinds).toHaveLength(entityKinds.length - 1);
    expect(alone.hiddenKinds).not.toContain('Person');
    expect(isOpen(isolate(alone, 'hiddenKinds', asked))).toBe(true);
  });
});
