import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  groupRows,
  listedIn,
  nextSorting,
  sortRows,
  type Sorting,
} from '../../../../client/src/panels/listings/order';
import { STATES } from '../../../../client/src/panels/listings/states';
import { furtherWords } from '../../../../client/src/panels/listings/cellWords';
import { cell, column, mark, row } from './rows';

const columns = [column('UN'), column('US')];
const ids = (rows: readonly { readonly entity: { readonly id: string } }[]) =>
  rows.map(({ entity }) => entity.id);

describe('the order of the rows', () => {
  const rows = [
    row('a', [cell('a~UN', { state: 'ABSENT' }), cell('a~US')]),
    row('b', [cell('b~UN', { state: 'LISTED' }), cell('b~US')]),
    row('c', [cell('c~UN', { state: 'LISTED', since: '2005-05-02' }), cell('c~US')]),
    row('d', [cell('d~UN', { state: 'ALIAS', dates: ['2016', '2008-12'] }), cell('d~US')]),
    row('e', [cell('e~UN', { state: 'LISTED', since: '2001' }), cell('e~US')]),
  ];

  it('is by state, then by date, what has no date last', () => {
    expect(ids(sortRows(rows, columns, { by: 'UN', down: false }))).toEqual([
      'e',
      'c',
      'b',
      'd',
      'a',
    ]);
  });

  it('turns round, and leaves what has no date last among its state', () => {
    expect(ids(sortRows(rows, columns, { by: 'UN', down: true }))).toEqual([
      'a',
      'd',
      'c',
      'e',
      'b',
    ]);
  });

  it('keeps equal rows as they were asked for, and all of them', () => {
    const states = fc.constantFrom(...STATES);
    const dates = fc.option(fc.constantFrom('2001', '2005-05-02', '2019-03'), { nil: null });
    fc.assert(
      fc.property(fc.array(fc.tuple(states, dates), { maxLength: 12 }), (given) => {
        const asked = given.map(([state, since], at) =>
          row(`r${at}`, [cell(`r${at}~UN`, { state, since })]),
        );
        const sorted = sortRows(asked, [column('UN')], { by: 'UN', down: false });
        const key = ({ cells }: (typeof asked)[number]) =>
          `${STATES.indexOf(cells[0]!.state)} ${cells[0]!.since ?? '9'}`;
        const expected = [...asked].sort(
          (a, b) =>
            (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0) || asked.indexOf(a) - asked.indexOf(b),
        );
        expect(ids(sorted)).toEqual(ids(expected));
      }),
    );
  });

  it('comes back with the third press on a head', () => {
    const presses = [1, 2, 3].reduce<(Sorting | null)[]>(
      (all) => [...all, nextSorting(all.at(-1) ?? null, 'UN')],
      [],
    );
    expect(presses).toEqual([{ by: 'UN', down: false }, { by: 'UN', down: true }, null]);
  });
});

describe('a cell where somebody says that it is not listed', () => {
  it('names the speaker before the list', () => {
    const words = 'not on the list of banned organisations, says Radio Mashaal, 2017';
    expect(furtherWords(mark({ state: 'SAID_NOT_LISTED', words, since: '2017' }))).toBe(
      'Radio Mashaal, 2017: not on the list of banned organisations',
    );
  });
});

describe('how many a column lists', () => {
  it('counts entries and aliases among the rows it is given, and nothing that is only possible', () => {
    const rows = [
      row('a', [cell('a~UN', { state: 'LISTED' })]),
      row('b', [cell('b~UN', { state: 'ALIAS' })]),
      row('c', [cell('c~UN', { state: 'LISTED', possibly: true })]),
      row('d', [cell('d~UN', { state: 'DELISTED' })]),
    ];
    expect(listedIn(rows, 0)).toBe(2);
    expect(listedIn(rows.slice(1), 0)).toBe(1);
  });
});

describe('the heads', () => {
  it('gather groups, organisations and parties above people', () => {
    const rows = [row('saeed', [], 'Person'), row('let', [], 'Group'), row('mml', [], 'Party')];
    expect(groupRows(rows, 'Others').map(({ title, rows: in_ }) => [title, ids(in_)])).toEqual([
      ['Groups, organisations, parties', ['let', 'mml']],
      ['People', ['saeed']],
    ]);
  });
});
