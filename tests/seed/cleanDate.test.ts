import { describe, expect, it } from 'vitest';
import { circa, isoDate, spellDate, writtenDate } from '../../seed/src/clean/date.js';

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
    expect(spellDate(circa({ date: '1970', precision: 'year' }))).toBe('about 1970');
  });
});
