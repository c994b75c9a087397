import type { ClaimValue, PropertyName } from '@frontgraph/cypher';
import { describe, expect, it } from 'vitest';
import { contradicting } from '../../server/src/evidence/contradicts.js';
import { conflicting, sameDate, sameValue } from '../../server/src/evidence/values.js';
import type { ClaimRow } from '../../server/src/rows/index.js';
import { claimRow } from './rows.js';

let next = 0;
const claim = (rest: Partial<ClaimRow>) => claimRow({ id: `c${next++}`, ...rest });

const value = (text: string, amount: number | null = null): ClaimValue => ({
  text,
  amount,
  unit: 'USD',
});
const date = (text: string): ClaimValue => ({ text, date: { date: text, precision: 'year' } });

/** Whether they contradict each other, which must be the same from either side. */
function contradicts(a: ClaimRow, b: ClaimRow, ...others: ClaimRow[]): boolean {
  const related = [a, b, ...others];
  const [there, back] = [contradicting(a, related), contradicting(b, related)];
  expect(there.includes(b)).toBe(back.includes(a));
  return there.includes(b);
}

describe('contradictions', () => {
  it('stand between a claim and what gainsays it, both ways', () => {
    const stated = claim({});
    const denied = claim({ stance: 'denies', answers: [stated.id] });
    expect(contradicts(stated, denied)).toBe(true);
    expect(contradicting(stated, [stated])).toEqual([]);
    expect(contradicts(claim({}), denied)).toBe(false);
  });

  it('stand inside a conflict group between different answers alone', () => {
    const group = { conflictGroup: 'g' };
    const three = claim({ ...group, value: value('3 million', 3e6) });
    const two = claim({ ...group, value: value('2 million', 2e6) });
    const alsoTwo = claim({ ...group, value: value('two million', 2e6) });
    expect(contradicts(three, two)).toBe(true);
    expect(contradicts(two, alsoTwo)).toBe(false);
    expect(contradicts(two, claim({ value: value('3', 3) }))).toBe(false);
  });

  const on = (linkId: string, from: string, rest: Partial<ClaimRow> = {}) =>
    claim({
      ...{ conflictGroup: 'g', linkId, subject: linkId.split('~')[0] ?? '' },
      ...{ from: { date: from, precision: 'day' }, ...rest },
    });

  it('stay with one subject where a group asks the same of several', () => {
    const [a2, a4] = [on('a~ALIAS_OF~x', '2018-04-02'), on('a~ALIAS_OF~x', '2018-04-04')];
    const [b7, b8] = [on('b~ALIAS_OF~x', '2025-07-17'), on('b~ALIAS_OF~x', '2025-07-18')];
    expect(contradicting(a2, [a2, a4, b7, b8])).toEqual([a4]);
    expect(contradicting(b8, [a2, a4, b7, b8])).toEqual([b7]);
    expect(contradicts(a2, on('c~ALIAS_OF~x', '2020-01-01'), a4)).toBe(false);
  });

  it('stand between links of which a group tells each once', () => {
    const [one, other] = [on('a1~ACCOUNT_OF~x', '2014-12'), on('a01~ACCOUNT_OF~x', '2014-12')];
    expect(contradicts(one, other)).toBe(true);
    expect(contradicts(one, on('b~LEADS~y', '2014', { stance: 'denies' }))).toBe(false);
    const listed = (id: string) => on(`${id}~LISTED_ON~l`, '2010', { stance: 'designates' });
    expect(contradicts(listed('a'), listed('b'))).toBe(false);
  });

  it('do not stand between two who both say no', () => {
    const no = (from: string) =>
      claim({ conflictGroup: 'g', stance: 'denies', from: { date: from, precision: 'year' } });
    expect(contradicts(no('2008'), no('2010'))).toBe(false);
  });
});

describe('values', () => {
  it('agree as far as both are exact', () => {
    expect(sameDate('2017', '2017-08-07')).toBe(true);
    expect(sameDate('2017-07', '2017-08-07')).toBe(false);
    expect(sameDate(undefined, '2017')).toBe(true);
    expect(sameValue(value('10 million', 1e7), value('ten million', 1e7))).toBe(true);
    expect(sameValue(value(' Lahore '), value('lahore'))).toBe(true);
    expect(sameValue(null, value('x'))).toBe(false);
  });

  it.each<[PropertyName, ClaimRow[], boolean]>([
    ['born', [claim({ value: date('1950') }), claim({ value: date('1948') })], true],
    ['born', [claim({ value: date('1950') }), claim({ value: date('1950-06-05') })], false],
    [
      'began',
      [
        claim({ value: date('1987'), role: 'founded' }),
        claim({ value: date('2002'), role: 'renamed' }),
      ],
      false,
    ],
    ['alias', [claim({ value: value('A') }), claim({ value: value('B') })], false],
    // A list changes an entry many times; each day is true.
    [
      'entryUpdated',
      [claim({ value: date('2009-06-30') }), claim({ value: date('2025-01-30') })],
      false,
    ],
    [
      'state',
      [
        claim({ value: value('A'), conflictGroup: 'g' }),
        claim({ value: value('B'), conflictGroup: 'g' }),
      ],
      true,
    ],
    [
      'born',
      [claim({ value: date('1950') }), claim({ value: date('1948'), stance: 'denies' })],
      false,
    ],
  ])('of %s conflict only where one question has two answers (%#)', (name, claims, expected) => {
    expect(conflicting(name, claims)).toBe(expected);
  });
});
