import { describe, expect, it } from 'vitest';
import { firstPossibleDay, lastPossibleDay, toEdtf } from '@frontgraph/cypher';
import { isoDate, spellDate, writtenDate } from '../../seed/src/clean/date.js';
import { sourceDate } from '../../seed/src/clean/dateForms.js';

describe('clean: dates', () => {
  it.each([
    ['2005-05-02', { date: '2005-05-02', precision: 'day' }],
    ['2015-04-07-04:00', { date: '2015-04-07', precision: 'day' }],
    ['2015-04-07+0530', { date: '2015-04-07', precision: 'day' }],
    ['2015-04-07Z', { date: '2015-04-07', precision: 'day' }],
    ['2026-02-27T00:00:09.554Z', { date: '2026-02-27', precision: 'day' }],
    [' 2016-02-29 ', { date: '2016-02-29', precision: 'day' }],
    ['1973-11', { date: '1973-11', precision: 'month' }],
    ['1950', { date: '1950', precision: 'year' }],
  ])('reads %s', (text, date) => {
    expect(isoDate(text)).toEqual(date);
  });

  it.each(['', '50', '2015-02-29', '2015-13-01', '2015-00-01', '2015-1-1', '02/05/2005', '0000'])(
    'refuses “%s”',
    (text) => {
      expect(isoDate(text)).toBeNull();
    },
  );

  it.each([
    ['7 Nov. 2013', '2013-11-07'],
    ['30 January 2012', '2012-01-30'],
    ['Nov. 1973 ', '1973-11'],
    ['Sept. 1999', '1999-09'],
    ['December 2011', '2011-12'],
    ['1971', '1971'],
  ])('reads %s as people write it', (text, date) => {
    expect(writtenDate(text)?.date).toBe(date);
  });

  it.each([
    '7 2013',
    '31 Feb. 2013',
    'Approximately',
    '30-35 years old',
    '24/06/1402 (Hijri Calendar)',
  ])('refuses the writing “%s”', (text) => {
    expect(writtenDate(text)).toBeNull();
  });

  it('spells a date to its precision', () => {
    expect(spellDate({ date: '2005-05-02', precision: 'day' })).toBe('2 May 2005');
    expect(spellDate({ date: '2005-05', precision: 'month' })).toBe('May 2005');
    expect(spellDate({ date: '1970', precision: 'circa' })).toBe('about 1970');
    expect(spellDate({ date: '2002-03', precision: 'before' })).toBe('before March 2002');
    expect(spellDate({ date: '1979/1982-05', precision: 'interval' })).toBe(
      'between 1979 and May 1982',
    );
  });

  // Forms that the UN and OFAC lists hold, and those of newspapers.
  it.each([
    ['1971', '1971', '1971-01-01', '1971-12-31'],
    ['05 Jun 1950', '1950-06-05', '1950-06-05', '1950-06-05'],
    ['Jun 1950', '1950-06', '1950-06-01', '1950-06-30'],
    ['circa 1970', '1970~', '1969-01-01', '1971-12-31'],
    ['Approximately 1970', '1970~', '1969-01-01', '1971-12-31'],
    ['circa 01 Jan 1958', '1958-01-01~', '1957-12-25', '1958-01-08'],
    ['1979 to 1982', '1979/1982', '1979-01-01', '1982-12-31'],
    ['1979-1982', '1979/1982', '1979-01-01', '1982-12-31'],
    ['circa 1979-1982', '1978-01-01/1983-12-31', '1978-01-01', '1983-12-31'],
    ['01 Jan 1961 to 31 Dec 1961', '1961-01-01/1961-12-31', '1961-01-01', '1961-12-31'],
    ['Between Aug. and Sep. 1977', '1977-08/1977-09', '1977-08-01', '1977-09-30'],
    ['between 1958 and 1960', '1958/1960', '1958-01-01', '1960-12-31'],
    ['1958 or earlier', '../1958', null, '1958-12-31'],
    ['1958 or later', '1958/..', '1958-01-01', null],
    ['before 2002', '../2001', null, '2001-12-31'],
    ['before Sept. 2001', '../2001-08', null, '2001-08-31'],
    ['after 11 September 2001', '2001-09-12/..', '2001-09-12', null],
    ['the 1990s', '1990/1999', '1990-01-01', '1999-12-31'],
    ['late 1990s', '1995/1999', '1995-01-01', '1999-12-31'],
    ['mid-1980s', '1983/1987', '1983-01-01', '1987-12-31'],
  ])('reads “%s” as %s', (text, edtf, first, last) => {
    const read = sourceDate(text)!;
    expect([toEdtf(read), firstPossibleDay(read), lastPossibleDay(read)]).toEqual([
      edtf,
      first,
      last,
    ]);
  });

  it.each([
    '30-35 years old',
    'from false passport',
    'between 1960 and 1958',
    'or earlier',
    'circa',
  ])('makes no date of “%s”', (text) => {
    expect(sourceDate(text)).toBeNull();
  });
});
