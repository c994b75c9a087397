import { describe, expect, it } from 'vitest';
import { checkDates } from '../../server/src/resolvers/edits/check/dates.js';

describe('the time of an added claim', () => {
  const from = (date: string) => checkDates({ from: { date, precision: 'day' } }, '2026-11-24');

  it('may begin in the coming year', () => {
    expect(from('2027-11-24').from?.date).toBe('2027-11-24');
    const year = { date: '2027', precision: 'year' as const };
    expect(checkDates({ from: year }, '2026-11-24').from).toEqual(year);
  });

  it('does not begin later', () => {
    expect(() => from('2030-01-01')).toThrow(
      '“from” (2030-01-01) lies more than a year ahead; give when it began, 2027-11-24 at the latest.',
    );
    expect(() => from('2027-11-25')).toThrow(/more than a year ahead/);
  });

  it('does not begin after its end', () => {
    const to = { date: '2016', precision: 'year' as const };
    expect(() => checkDates({ from: { date: '2017-01', precision: 'month' }, to })).toThrow(
      /“to” \(2016\) lies before “from” \(2017-01\)/,
    );
  });
});
