import { describe, expect, it } from 'vitest';
import { openFilter } from '../../../client/src/graph/picture';
import { legendOf } from '../../../client/src/state/legend';
import { entity, link, picture } from '../world';

const sheet = picture(
  [entity('a', { kind: 'Group' }), entity('b'), entity('c', { kind: 'Person' })],
  [
    link('b', 'a', { status: 'DESIGNATED', contested: 'PARTY' }),
    link('b', 'a', { type: 'ALIAS_OF', status: 'REPORTED' }),
    link('c', 'a', { type: 'LEADS' }),
  ],
);
const totals = {
  kinds: new Map([['Group', 14] as const]),
  types: new Map([['LEADS', 9] as const]),
};
const read = (filter = openFilter, known: typeof totals | null = totals) =>
  legendOf({ ...sheet, filter }, { totals: known, hiddenCountsShown: true });
const row = <T>(rows: readonly { readonly value: T }[], value: T) =>
  rows.find((one) => one.value === value);

describe('the legend', () => {
  it('counts entities in view and in the whole graph', () => {
    expect(row(read().kinds, 'Group')).toMatchObject({ inView: 1, all: 14, hidden: false });
    expect(row(read(openFilter, null).kinds, 'Group')).toMatchObject({ all: null });
  });

  it('counts lines by the status that they show, links by their type', () => {
    expect(row(read().statuses, 'DESIGNATED')).toMatchObject({ inView: 1 });
    expect(row(read().statuses, 'REPORTED')).toMatchObject({ inView: 1 });
    expect(read().groups.find(({ value }) => value === 'structure')).toMatchObject({ inView: 2 });
    expect(read().contested).toBe(1);
  });

  it('says what is hidden', () => {
    const hiding = read({ ...openFilter, hiddenKinds: ['Person'], contestedOnly: true });
    expect(hiding.filtered).toBe(true);
    expect(hiding.summary).toBe('People off · contested only');
    expect(row(hiding.kinds, 'Person')).toMatchObject({ inView: 0, hidden: true });
    expect(read().filtered).toBe(false);
    expect(read().summary).toBe('');
  });
});
