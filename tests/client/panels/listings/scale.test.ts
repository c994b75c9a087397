import { describe, expect, it } from 'vitest';
import { barOf, scaleOf } from '../../../../client/src/panels/listings/scale';
import { cell, mark, row } from './rows';

const scale = { first: 2000, last: 2020 };

describe('the bars', () => {
  it('share one scale from the earliest date to the day', () => {
    const rows = [
      row('a', [cell('a~UN', { dates: ['2005-05-02'] })]),
      row('b', [cell('b~UN', { marks: [mark({ since: '2001-10' })] })]),
    ];
    expect(scaleOf(rows, '2026-01-01')).toEqual({ first: 2001, last: 2026 });
    expect(scaleOf([row('a', [cell('a~UN')])], '2026-01-01')).toBeNull();
    const coming = cell('a~UN', { state: 'NOT_YET', marks: [mark({ since: '2019' })] });
    expect(scaleOf([...rows, row('c', [coming])], '2010-06-01')?.last).toBeLessThan(2011);
  });

  it('draw nothing where no stretch of time is said', () => {
    for (const state of ['ABSENT', 'SAID_NOT_LISTED', 'NOT_YET'] as const)
      expect(
        barOf(cell('a~UN', { state, marks: [mark({ state, since: '2017' })] }), scale),
      ).toBeNull();
    expect(barOf(cell('a~UN'), scale)).toBeNull();
  });

  it('run from the date that leads; another date is a tick', () => {
    const marks = [
      mark({ since: '2010' }),
      mark({ state: 'WATCHED', since: '2005', until: '2010' }),
      mark({ since: '2002' }),
    ];
    const bar = barOf(
      cell('a~PK', { state: 'LISTED', since: '2010', dates: ['2002', '2010'], marks }),
      scale,
    );
    expect(bar).toEqual({
      stretches: [
        { state: 'WATCHED', from: 0.25, to: 0.5, stops: true },
        { state: 'LISTED', from: 0.5, to: 1, stops: false },
      ],
      ticks: [0.1, 0.5],
    });
  });

  it('run from every date where none leads, and are dotted where none is given', () => {
    const disputed = [
      mark({ state: 'ALIAS', since: '2006' }),
      mark({ state: 'ALIAS', since: '2014' }),
    ];
    const bar = barOf(
      cell('a~US', { state: 'ALIAS', dates: ['2006', '2014'], marks: disputed }),
      scale,
    );
    expect(bar?.stretches.map(({ from }) => from)).toEqual([0.7, 0.3]);
    const undated = barOf(cell('a~IN', { state: 'LISTED', marks: [mark()] }), scale);
    expect(undated?.stretches).toEqual([{ state: 'LISTED', from: null, to: 1, stops: false }]);
  });
});
