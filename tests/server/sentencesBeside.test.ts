import type { ClaimValue, PartialDate, Qualifier } from '@frontgraph/cypher';
import { describe, expect, it } from 'vitest';
import { heldDates } from '../../server/src/evidence/held.js';
import type { ClaimRow } from '../../server/src/rows/index.js';
import { delistedWords, rewardWords, verdictWords } from '../../server/src/sentences/index.js';
import { dateWords, onDate, spanWords } from '../../server/src/sentences/dates.js';
import { claim, link, named, said, tell, UN } from './sentenceParts.js';

const day = (date: string): PartialDate => ({ date, precision: 'day' });

const usd = (text: string, amount: number, qualifier: Qualifier = 'exact'): ClaimValue => ({
  ...{ text, amount, unit: 'USD', qualifier, date: null, script: null },
});

function voiced(id: string, stance: ClaimRow['stance'], rest: Partial<ClaimRow>) {
  return said(UN, claim(id, stance, rest));
}

describe('dates in sentences', () => {
  const dates: [PartialDate, string, string, string][] = [
    [{ date: '2015-03-01', precision: 'day' }, '1 March 2015', 'on 1 March 2015', '1 March 2015'],
    [{ date: '2017', precision: 'circa' }, 'about 2017', 'about 2017', 'about 2017'],
    [
      { date: '2015-03-01', precision: 'before' },
      ...(['before 1 March 2015', 'before 1 March 2015', 'some time before 1 March 2015'] as const),
    ],
    [
      { date: '2015', precision: 'after' },
      ...(['after 2015', 'after 2015', 'some time after 2015'] as const),
    ],
    [
      { date: '2016/2017', precision: 'interval' },
      ...(['between 2016 and 2017', 'between 2016 and 2017'] as const),
      'some time between 2016 and 2017',
    ],
  ];

  it.each(dates)('are as exact as %j', (date, plain, on, bound) => {
    expect(dateWords(date)).toBe(plain);
    expect(onDate(date)).toBe(on);
    expect(spanWords(date, null)).toBe(`from ${bound}`);
    expect(spanWords(null, date)).toBe(`until ${bound}`);
    const lead = voiced('lead', 'asserts', { from: date });
    expect(tell(link('LEADS', 'asserted'), [lead])).toContain(`(from ${bound}), says`);
  });

  it('of what was done once are no beginning, and of a court name the day and the sentence', () => {
    const from = { date: '1988', precision: 'circa' } as const;
    expect(tell(link('FOUNDED', 'asserted'), [voiced('lead', 'asserts', { from })])).toContain(
      ' (about 1988), says',
    );
    const value = { ...usd('5 years', 5), unit: 'years' };
    const court = voiced('lead', 'reports', { from: day('2021-01-08'), value });
    expect(tell(link('SENTENCED_BY', 'reported'), [court])).toContain(
      ' (on 8 January 2021, 5 years), reports',
    );
  });

  it('of a whole link are as exact as its claims give them', () => {
    const bare = { heldFrom: '1988', heldTo: '2014' };
    const about = claim('a', 'asserts', { from: { date: '1988', precision: 'circa' } });
    const before = claim('b', 'asserts', { to: { date: '2014', precision: 'before' } });
    expect(heldDates(bare, [about, before])).toEqual({ from: about.from, to: before.to });
    const sure = claim('c', 'asserts', { from: { date: '1988', precision: 'year' } });
    expect(heldDates(bare, [about, sure]).from).toEqual(sure.from);
  });

  it('of an end that may still come put nothing into the past', () => {
    const ends = (to: PartialDate) =>
      tell(link('LEADS', 'asserted'), [voiced('lead', 'asserts', { to })]);
    expect(ends({ date: '2020', precision: 'after' })).toContain(' leads ');
    expect(ends({ date: '2026', precision: 'circa' })).toContain(' leads ');
    expect(ends({ date: '2020', precision: 'circa' })).toContain(' led ');
  });
});

describe('beside a link', () => {
  const of = named('Hafiz Saeed', 'Person');
  const by = named('Anti-terrorism court, Lahore', 'Authority');
  const verdict = (id: string, rest: Partial<ClaimRow>) => ({
    ...{ said: voiced(id, 'reports', rest), of, by },
  });

  it('verdicts are told as their claims do, with speaker, court and day of the act', () => {
    const told = verdictWords('sentenced', [
      verdict('a', { statement: 'A 78-year sentence.', from: day('2020-02-12') }),
      verdict('b', { statement: 'Saeed got five years.', from: day('2020-02-12') }),
      verdict('c', { statement: 'Saeed got 31 years.', from: day('2022-04-07') }),
    ]);
    expect(told).toBe(
      'The UN 1267 Committee: A 78-year sentence (Hafiz Saeed sentenced by the Anti-terrorism court, ' +
        'Lahore, on 12 February 2020); The UN 1267 Committee: Saeed got 31 years (sentenced on 7 ' +
        'April 2022); 1 more claim',
    );
  });

  it('verdicts keep who denies them, begin with who names the offence, and may be none', () => {
    const denial = { said: voiced('n', 'denies', { reportedOn: '2021' }), of, by };
    const two = [
      verdict('a', { statement: 'Saeed got five years.', from: null }),
      verdict('b', { statement: 'Saeed got five years.', role: 'terror financing', from: null }),
    ];
    expect(verdictWords('sentenced', [...two, denial])).toMatch(
      /^The UN 1267 Committee: Saeed got five years \(sentenced \(terror financing\) by .*, date not given\); .* denying it, 2021$/,
    );
    const withdrawn = { on: '2026-11-24', why: 'Misread.' };
    expect(verdictWords('acquitted', [verdict('a', { withdrawn }), denial])).toBeNull();
  });

  it('delistings are one sentence, by whom and when', () => {
    const list = named('UN 1267 list', 'Listing');
    const ended = voiced('a', 'designates', { to: day('2012-01-20') });
    const back = voiced('b', 'retracts', { reportedOn: '2014' });
    const entries = [
      { list, said: [ended] },
      { list: named('India list', 'Listing'), said: [back] },
    ];
    expect(delistedWords(entries, '2026-11-24')).toBe(
      'Delisted from the UN 1267 list by the UN 1267 Committee on 20 January 2012 and from the ' +
        'India list by the UN 1267 Committee, 2014',
    );
    expect(delistedWords(entries.slice(0, 1), '2011-01-01')).toBeNull();
  });

  it('a reward tells every sum, and what became of it', () => {
    const low = voiced('lead', 'asserts', { value: usd('up to 2 million USD', 2e6, 'upTo') });
    const high = voiced('b', 'reports', {
      ...{ value: usd('3 million USD', 3e6), source: 'other', statement: 'It was 3 million.' },
    });
    expect(tell(link('BOUNTY_ON', 'asserted'), [high, low])).toContain(
      ' (up to 2 million USD or 3 million USD, sources differ), says',
    );
    expect(tell(link('BOUNTY_ON', 'asserted'), [low])).toContain(' (up to 2 million USD), says');
    const state = voiced('s', 'reports', { statement: 'Withdrawn in 2025.', reportedOn: '2025' });
    expect(rewardWords('lead', [high, low], [state])).toEqual([
      'The UN 1267 Committee: It was 3 million (2010)',
      'The UN 1267 Committee: Withdrawn in 2025',
    ]);
  });
});
