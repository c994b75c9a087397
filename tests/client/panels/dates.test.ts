import { describe, expect, it } from 'vitest';
import {
  dateWords,
  datesInWords,
  heldWords,
  momentWords,
  partialDateWords,
  reportedWords,
  yearOf,
} from '../../../client/src/panels/shared/dates';

describe('dateWords', () => {
  it.each([
    ['2017', '2017'],
    ['2010-08', 'Aug 2010'],
    ['2008-12-11', '11 Dec 2008'],
    ['1995-01-01', '1 Jan 1995'],
    ['soon', 'soon'],
  ])('puts %s as %s, never more exact than it is', (date, words) => {
    expect(dateWords(date)).toBe(words);
  });
});

describe('datesInWords', () => {
  it('puts the dates of a sentence into words, and leaves references and ids alone', () => {
    expect(datesInWords('says the UN, 2010; delisted on 2010-01-20')).toBe(
      'says the UN, 2010; delisted on 20 Jan 2010',
    );
    expect(datesInWords('is dated 2008-11, before 2018-04-02.')).toBe(
      'is dated Nov 2008, before 2 Apr 2018.',
    );
    const kept = 'un-consolidated-2026-02-27, 2010-2012, 2008-13, S-2008-11';
    expect(datesInWords(kept)).toBe(kept);
  });
});

describe('partialDateWords', () => {
  it('goes by the precision, not by the length of the date', () => {
    expect(partialDateWords({ date: '1950-01-01', precision: 'YEAR' })).toBe('1950');
    expect(partialDateWords({ date: '1950-06-01', precision: 'MONTH' })).toBe('Jun 1950');
    expect(partialDateWords({ date: '1950', precision: 'CIRCA' })).toBe('about 1950');
  });

  it.each([
    ['2017-08', 'CIRCA', 'about Aug 2017'],
    ['2002', 'BEFORE', 'before 2002'],
    ['2002-01-13', 'AFTER', 'after 13 Jan 2002'],
    ['2016/2017', 'INTERVAL', 'between 2016 and 2017'],
    ['2016-11/2017', 'INTERVAL', 'between Nov 2016 and 2017'],
  ])('says of %s (%s) no more than is known', (date, precision, words) => {
    expect(partialDateWords({ date, precision })).toBe(words);
  });
});

describe('heldWords', () => {
  const day = (date: string) => ({ date, precision: 'DAY' });

  it('writes an open beginning or end in words', () => {
    expect(heldWords({ from: day('2018-04-04'), to: null, stance: 'DESIGNATES' })).toBe(
      'from 4 Apr 2018',
    );
    expect(heldWords({ from: null, to: day('2018-04-04'), stance: 'REPORTS' })).toBe(
      'until 4 Apr 2018',
    );
  });

  it('names both ends of a span, and one day once', () => {
    expect(heldWords({ from: day('2010-01-02'), to: day('2012-01-02'), stance: 'REPORTS' })).toBe(
      '2 Jan 2010 to 2 Jan 2012',
    );
    expect(heldWords({ from: day('2010-01-02'), to: day('2010-01-02'), stance: 'REPORTS' })).toBe(
      '2 Jan 2010',
    );
  });

  it('reads naturally where an end is only bounded', () => {
    const before = { date: '2002', precision: 'BEFORE' };
    const about = { date: '1987', precision: 'CIRCA' };
    expect(heldWords({ from: before, to: null, stance: 'REPORTS' })).toBe(
      'from some time before 2002',
    );
    expect(heldWords({ from: about, to: before, stance: 'REPORTS' })).toBe(
      'about 1987 to some time before 2002',
    );
    expect(heldWords({ from: null, to: about, stance: 'REPORTS' })).toBe('until about 1987');
  });

  it('takes the date of a denial as the day it was made', () => {
    expect(heldWords({ from: day('2008-12-11'), to: null, stance: 'DENIES' })).toBe('11 Dec 2008');
  });

  it('is null where nothing is dated', () => {
    expect(heldWords({ from: null, to: null, stance: 'ASSERTS' })).toBeNull();
  });
});

describe('reportedWords', () => {
  it('marks an inferred date and keeps an absent one absent', () => {
    expect(reportedWords('2017-08-20', false)).toBe('20 Aug 2017');
    expect(reportedWords('2017-08-20', true)).toBe('20 Aug 2017, inferred');
    expect(reportedWords(null, false)).toBeNull();
  });
});

describe('momentWords', () => {
  it('gives day and minute in UTC, and leaves what is no moment alone', () => {
    expect(momentWords('2026-11-24T14:32:07.120Z')).toBe('24 Nov 2026, 14:32 UTC');
    expect(momentWords('soon')).toBe('soon');
  });
});

describe('yearOf', () => {
  it('keeps dates of one year in their order', () => {
    const years = ['2010', '2010-02', '2010-02-14', '2010-12-31'].map(yearOf);
    expect(years).toEqual([...years].sort((a, b) => (a ?? 0) - (b ?? 0)));
    expect(years.every((year) => year !== null && Math.floor(year) === 2010)).toBe(true);
    expect(yearOf(null)).toBeNull();
  });
});
