import { describe, expect, it } from 'vitest';
import { readDate, readDay } from '../../server/src/limits/day.js';

describe('the day of a question', () => {
  it.each([
    ['2009', '2009-12-31'],
    ['2009-06', '2009-06-30'],
    ['2008-02', '2008-02-29'],
    ['1900-02', '1900-02-28'],
    ['2009-06-01', '2009-06-01'],
    [' 2012-02-29 ', '2012-02-29'],
  ])('%s means %s', (given, day) => {
    expect(readDate('asOf', given)).toBe(day);
  });

  it.each([
    '',
    '209',
    '2009-6',
    '2009-13',
    '2009-00',
    '2011-02-29',
    '2009-06-00',
    '0000',
    'June 2009',
    '2009-06-30T00:00',
  ])('“%s” is refused by its name and value, and told what to write', (given) => {
    expect(() => readDate('reportedBy', given)).toThrow(
      `“reportedBy” is no date (“${given}”); write a year, month or day: 2009, 2009-06 or 2009-06-30.`,
    );
  });

  it('is none where neither time is given', () => {
    expect(readDay({})).toBeNull();
    expect(readDay({ asOf: null, certain: true })).toBeNull();
  });

  it('holds both times', () => {
    expect(readDay({ asOf: '2009', reportedBy: '2010-01-02', certain: true })).toEqual({
      asOf: '2009-12-31',
      reportedBy: '2010-01-02',
      certain: true,
    });
    expect(readDay({ reportedBy: '2010' })).toEqual({
      asOf: null,
      reportedBy: '2010-12-31',
      certain: false,
    });
  });
});
