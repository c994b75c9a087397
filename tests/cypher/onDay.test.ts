import { answerHeld, decideOn, support } from '@frontgraph/cypher';
import type { Day, LinkClaim } from '@frontgraph/cypher';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyClaims, anyDay, derived, TODAY } from './linkClaims.js';
import { date, linkClaim } from './records.js';

const on = (day: Partial<Day>): Day => ({ asOf: null, reportedBy: null, certain: false, ...day });
const reported = (day: string) => ({ reportedOn: day, reportedFirst: day, reportedLast: day });

describe('a link on a day', () => {
  const report = linkClaim('a', 'reports', { heldFrom: date('2009'), ...reported('2017-01-01') });
  const finding = linkClaim('b', 'asserts', { heldFrom: date('2015'), ...reported('2010-05-05') });
  const undated = linkClaim('c', 'alleges');

  it('is not there before any support can have held', () => {
    expect(decideOn([report, finding], on({ asOf: '2008-12-31' }))).toBeNull();
  });

  it('comes from the supports that held on it', () => {
    const decided = decideOn([report, finding], on({ asOf: '2009-06-30' }));
    expect(decided).toMatchObject({
      answer: 'possibly',
      undated: 0,
      qualifying: ['a'],
      setAside: ['b'],
      link: { status: 'reported', supportCount: 1, leadClaim: 'a', claimCount: 1 },
    });
    const later = decideOn([report, finding], on({ asOf: '2015-12-31' }));
    expect(later).toMatchObject({ answer: 'yes', link: { status: 'asserted', supportCount: 2 } });
  });

  it('keeps what has no date, says so, and leaves it out when asked to be certain', () => {
    const day = on({ asOf: '2008-12-31' });
    expect(decideOn([report, undated], day)).toMatchObject({
      answer: 'possibly',
      undated: 1,
      qualifying: ['c'],
    });
    expect(decideOn([report, undated], { ...day, certain: true })).toBeNull();
  });

  it('is known only by what had been reported', () => {
    expect(decideOn([report, finding], on({ reportedBy: '2010-05-04' }))).toBeNull();
    expect(decideOn([report, finding], on({ reportedBy: '2010-05-05' }))).toMatchObject({
      answer: 'yes',
      link: { status: 'asserted', supportCount: 1 },
    });
  });

  it('hears denials and retractions from the day on which they were made', () => {
    const denial = linkClaim('d', 'denies', reported('2012-01-01'));
    const taken = linkClaim('r', 'retracts', {
      speaker: 'speaker of b',
      ...reported('2014-01-01'),
    });
    const claims = [finding, denial, taken];
    const statusBy = (day: string) => decideOn(claims, on({ reportedBy: day }))?.link.status;
    expect(['2011', '2013', '2014'].map((year) => statusBy(`${year}-12-31`))).toEqual([
      'asserted',
      'disputed',
      'denied',
    ]);
    // Neither has a validity of its own.
    expect(decideOn(claims, on({ asOf: '2016-01-01' }))?.link.status).toBe('denied');
  });

  it('has a designation stand until its end', () => {
    const entry = linkClaim('a', 'designates', { heldFrom: date('2005'), heldTo: date('2010') });
    const statusOn = (asOf: string) => decideOn([entry], on({ asOf }))?.link.status;
    expect(statusOn('2008-01-01')).toBe('designated');
    expect(statusOn('2010-06-30')).toBe('designated');
    expect(statusOn('2011-01-01')).toBeUndefined();
    expect(derived([entry]).link.status).toBe('retracted');
  });

  it('has an act stand until the day on which its own authority took it back', () => {
    const act = linkClaim('a', 'designates', { heldFrom: date('2010'), speaker: 'un' });
    const back = linkClaim('b', 'retracts', {
      heldFrom: date('2015'),
      speaker: 'un',
      answers: ['a'],
    });
    const all = [act, back];
    expect(decideOn(all, on({ asOf: '2014-12-31' }))?.link.status).toBe('designated');
    expect(decideOn(all, on({ asOf: '2015-12-31' }))?.link.status).toBe('retracted');
    // Who takes back a mere statement never meant it.
    const told = { ...act, stance: 'asserts' as const };
    expect(decideOn([told, back], on({ asOf: '2014-12-31' }))?.link.status).toBe('retracted');
  });

  it('takes nothing from what editors took back', () => {
    const slip = { ...finding, withdrawn: { on: '2026-01-01', why: 'Another group.' } };
    expect(decideOn([slip], on({ asOf: '2016-01-01' }))).toBeNull();
    expect(decideOn([slip, undated], on({ asOf: '2016-01-01' }))).toMatchObject({
      setAside: ['b'],
      link: { status: 'alleged' },
    });
  });

  it('does not show by day what readers do not see', () => {
    const secret = linkClaim('s', 'asserts', { heldFrom: date('2001'), sensitive: true });
    expect(decideOn([secret, finding], on({ asOf: '2005-01-01' }))).toBeNull();
    expect(decideOn([secret], on({ asOf: '2005-01-01' }))).toMatchObject({
      link: { sensitive: true, status: 'asserted' },
    });
  });
});

const anyAsked = fc.record({
  asOf: fc.option(anyDay),
  reportedBy: fc.option(anyDay),
  certain: fc.boolean(),
});

describe('for any claims on any day', () => {
  it('their order plays no part', () => {
    const shuffled = anyClaims.chain((claims) =>
      fc.tuple(fc.constant(claims), fc.shuffledSubarray(claims, { minLength: claims.length })),
    );
    fc.assert(
      fc.property(shuffled, anyAsked, ([claims, other], day) => {
        const [a, b] = [decideOn(claims, day), decideOn(other, day)];
        expect(b && { ...b, qualifying: b.qualifying.sort(), setAside: b.setAside.sort() }).toEqual(
          a,
        );
      }),
    );
  });

  it('without a day it is the link as it is stored', () => {
    fc.assert(
      fc.property(anyClaims, (claims) => {
        const { link, marked } = derived(claims);
        expect(decideOn(marked, on({}))?.link).toEqual(link);
      }),
    );
  });

  it('today it is the link as it is stored, where no support has ended or was taken back', () => {
    const lasting = (claim: LinkClaim) =>
      claim.withdrawn === null &&
      (support(claim.stance) === null ||
        answerHeld({ from: claim.heldFrom, to: claim.heldTo }, TODAY) !== 'no');
    fc.assert(
      fc.property(anyClaims, (claims) => {
        fc.pre(claims.every(lasting));
        const { link, marked } = derived(claims);
        expect(decideOn(marked, on({ asOf: TODAY, reportedBy: TODAY }))?.link).toEqual(link);
      }),
    );
  });

  it('the stored hulls let through every link that is there', () => {
    fc.assert(
      fc.property(anyClaims, anyAsked, (claims, day) => {
        const { link, marked } = derived(claims);
        if (decideOn(marked, day) === null) return;
        if (day.asOf !== null) {
          expect(link.heldFirst <= day.asOf && day.asOf <= link.heldLast).toBe(true);
        }
        if (day.reportedBy !== null) expect(link.saidFirst <= day.reportedBy).toBe(true);
      }),
    );
  });

  it('to be certain only takes claims away, and all that qualify then say yes', () => {
    fc.assert(
      fc.property(anyClaims, anyAsked, (claims, day) => {
        const sure = decideOn(claims, { ...day, certain: true });
        const all = decideOn(claims, { ...day, certain: false });
        if (sure === null) return;
        expect(sure.answer).toBe('yes');
        expect(all!.answer).toBe('yes');
        expect(all!.qualifying).toEqual(expect.arrayContaining(sure.qualifying));
        expect([...all!.qualifying, ...all!.setAside].sort()).toEqual(
          [...sure.qualifying, ...sure.setAside].sort(),
        );
      }),
    );
  });
});
