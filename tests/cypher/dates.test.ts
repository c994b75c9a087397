import {
  answerHeld,
  answerReported,
  dayOf,
  firstPossibleDay,
  isPartialDate,
  lastPossibleDay,
  parseDate,
  toEdtf,
} from '@frontgraph/cypher';
import type { DayAnswer, PartialDate } from '@frontgraph/cypher';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { date } from './records.js';

const span = (text: string) => {
  const read = date(text);
  return [toEdtf(read), firstPossibleDay(read), lastPossibleDay(read)];
};

describe('a date', () => {
  it.each<[string, string, string | null, string | null]>([
    ['2017', '2017', '2017-01-01', '2017-12-31'],
    ['2016-02', '2016-02', '2016-02-01', '2016-02-29'],
    ['2017-08-07', '2017-08-07', '2017-08-07', '2017-08-07'],
    ['about 1988', '1988~', '1987-01-01', '1989-12-31'],
    ['about 2012-03', '2012-03~', '2012-02-01', '2012-04-30'],
    ['about 2012-03-03', '2012-03-03~', '2012-02-25', '2012-03-10'],
    ['before 2002', '../2001', null, '2001-12-31'],
    ['before 2002-01-01', '../2001-12-31', null, '2001-12-31'],
    ['after 2001-12', '2002-01/..', '2002-01-01', null],
    // EDTF, level 1.
    ['2017?', '2017~', '2016-01-01', '2018-12-31'],
    ['2017-08-07T10:00:00Z', '2017-08-07', '2017-08-07', '2017-08-07'],
    ['2016/2017-03', '2016/2017-03', '2016-01-01', '2017-03-31'],
    ['../2001', '../2001', null, '2001-12-31'],
    ['/2001-12', '../2001-12', null, '2001-12-31'],
    ['2002/..', '2002/..', '2002-01-01', null],
    ['2016~/2017', '2015-01-01/2017', '2015-01-01', '2017-12-31'],
    ['201X', '2010/2019', '2010-01-01', '2019-12-31'],
    ['2017-XX-XX', '2017', '2017-01-01', '2017-12-31'],
    ['2017-24', '2017-12/2018-02', '2017-12-01', '2018-02-28'],
    ['2016-02-29', '2016-02-29', '2016-02-29', '2016-02-29'],
  ])('written %s is %s', (text, ...expected) => {
    expect(span(text)).toEqual(expected);
  });

  it.each([
    ...[
      '',
      '17',
      '0000',
      '2017-13',
      '2017-02-29',
      '2017/2016',
      '../..',
      '..',
      '2017-8',
      '02/05/2005',
    ],
    ...['about', 'before', 'about 2017-02-30', '2017-XX-07', '{2016,2017}', 'Y-17000', '-0044'],
  ])('is not “%s”', (text) => {
    expect(parseDate(text)).toBeNull();
  });

  it('fits its precision', () => {
    expect(isPartialDate({ date: '2016/2017', precision: 'interval' })).toBe(true);
    expect(isPartialDate({ date: '2016', precision: 'interval' })).toBe(false);
    expect(isPartialDate({ date: '2016-01', precision: 'year' })).toBe(false);
    expect(isPartialDate({ date: '2016-01', precision: 'before' })).toBe(true);
    expect(isPartialDate({ date: '2017/2016', precision: 'interval' })).toBe(false);
    expect(isPartialDate({ date: '2016-02-30', precision: 'day' })).toBe(false);
  });
});

describe('a day that is asked about', () => {
  it.each([
    ['2009', '2009-12-31'],
    ['2012-02', '2012-02-29'],
    ['2009-06-30', '2009-06-30'],
    ['2009-6', null],
    ['2009-02-30', null],
    ['about 2009', null],
  ])('%s is %s', (text, day) => {
    expect(dayOf(text)).toBe(day);
  });
});

describe('whether something held on a day', () => {
  const held = (from: string | null, to: string | null, day: string) =>
    answerHeld({ from: from === null ? null : date(from), to: to === null ? null : date(to) }, day);

  it.each<[string | null, string | null, string, DayAnswer]>([
    [null, null, '2009-12-31', 'possibly'],
    ['2009', null, '2008-12-31', 'no'],
    ['2009', null, '2009-06-30', 'possibly'],
    ['2009', null, '2009-12-31', 'yes'],
    ['2009', null, '2026-01-01', 'yes'],
    [null, '2009', '1950-01-01', 'possibly'],
    [null, '2009', '2009-12-31', 'possibly'],
    [null, '2009', '2010-01-01', 'no'],
    ['2005', '2009', '2009-01-01', 'yes'],
    ['2005', '2009', '2009-01-02', 'possibly'],
    ['2017-08-07', '2017-08-07', '2017-08-07', 'yes'],
    ['about 1988', null, '1987-06-01', 'possibly'],
    ['about 1988', null, '1990-01-01', 'yes'],
    ['before 2002', null, '1990-01-01', 'possibly'],
    ['before 2002', null, '2001-12-31', 'yes'],
    ['after 2002', null, '2002-12-31', 'no'],
    ['after 2002', null, '2020-01-01', 'possibly'],
    ['2001', 'after 2009', '2009-12-31', 'yes'],
    ['2001', 'after 2009', '2020-01-01', 'possibly'],
  ])('from %s to %s, on %s: %s', (from, to, day, answer) => {
    expect(held(from, to, day)).toBe(answer);
  });

  /** Days of a few years, so that all that can be meant can be tried. */
  const DAYS = daysFrom('2015-01-01', '2019-12-31');
  const WIDE = daysFrom('2010-01-01', '2024-12-31');
  const anyDay = fc.constantFrom(...DAYS);
  const anyDate = fc
    .tuple(anyDay, anyDay, fc.constantFrom(4, 7, 10), fc.nat(4))
    .map(([a, b, length, form]) => written(a < b ? [a, b] : [b, a], length, form));
  const anyEnd = fc.option(anyDate);

  it('agrees with trying every day that begin and end can mean', () => {
    fc.assert(
      fc.property(anyEnd, anyEnd, anyDay, (from, to, day) => {
        expect(answerHeld({ from, to }, day)).toBe(tried(from, to, day));
      }),
      { numRuns: 500 },
    );
  });

  it('never goes back: once begun it stays so until it may have ended, and then it is over', () => {
    const order: DayAnswer[] = ['no', 'possibly', 'yes'];
    fc.assert(
      fc.property(anyEnd, anyEnd, fc.tuple(anyDay, anyDay, anyDay), (from, to, days) => {
        const ranks = days.sort().map((day) => order.indexOf(answerHeld({ from, to }, day)));
        // On three days in order the answer in the middle is never the least of the three.
        expect(ranks[1]).toBeGreaterThanOrEqual(Math.min(ranks[0]!, ranks[2]!));
      }),
    );
  });

  it('reads what it writes as EDTF', () => {
    fc.assert(
      fc.property(anyDate, (given) => {
        const again = parseDate(toEdtf(given));
        expect(again).toEqual(given);
      }),
    );
  });

  function written([a, b]: [string, string], length: number, form: number): PartialDate {
    const cut = a.slice(0, length);
    if (form === 0) return date(cut);
    if (form === 1) return date(`about ${cut}`);
    if (form === 2) return date(`before ${cut}`);
    if (form === 3) return date(`after ${cut}`);
    return date(`${cut}/${b.slice(0, length)}`);
  }

  /** By brute force: `yes` when it held however begin and end fell, `no` when it never did. */
  function tried(from: PartialDate | null, to: PartialDate | null, day: string): DayAnswer {
    const begun = (from ? meant(from) : ['', '9']).map((begin) => begin <= day);
    const lasting = (to ? meant(to) : ['9']).map((end) => day <= end);
    if (!begun.includes(true) || !lasting.includes(true)) return 'no';
    return begun.includes(false) || lasting.includes(false) ? 'possibly' : 'yes';
  }

  /** All days that a date can mean, among many more than are asked about. */
  function meant({ date: text, precision }: PartialDate): string[] {
    const [first = '', last = first] = text.split('/');
    const cut = (day: string) => day.slice(0, first.length);
    return WIDE.filter((day) => {
      if (precision === 'before') return cut(day) < first;
      if (precision === 'after') return cut(day) > first;
      if (precision === 'circa') return Math.abs(steps(cut(day)) - steps(first)) <= margin(first);
      return first <= cut(day) && day.slice(0, last.length) <= last;
    });
  }

  /** Years, months or days since the year 0, by how exact the date is. */
  function steps(text: string): number {
    const [year = 0, month = 0] = text.split('-').map(Number);
    if (text.length === 10) return Date.parse(text) / (24 * 60 * 60 * 1000);
    return text.length === 7 ? year * 12 + month : year;
  }

  function margin(text: string): number {
    return text.length === 10 ? 7 : 1;
  }
});

describe('whether something had been reported by a day', () => {
  it.each<[string | null, string | null, string, DayAnswer]>([
    [null, null, '2009-12-31', 'possibly'],
    ['2009-01-01', '2009-12-31', '2008-12-31', 'no'],
    ['2009-01-01', '2009-12-31', '2009-06-30', 'possibly'],
    ['2009-01-01', '2009-12-31', '2009-12-31', 'yes'],
    ['2009-01-01', null, '2020-01-01', 'possibly'],
    [null, '2009-12-31', '2000-01-01', 'possibly'],
  ])('said from %s to %s, by %s: %s', (reportedFirst, reportedLast, day, answer) => {
    expect(answerReported({ reportedFirst, reportedLast }, day)).toBe(answer);
  });
});

function daysFrom(first: string, last: string): string[] {
  const days: string[] = [];
  for (let at = Date.parse(first); at <= Date.parse(last); at += 24 * 60 * 60 * 1000) {
    days.push(new Date(at).toISOString().slice(0, 10));
  }
  return days;
}
