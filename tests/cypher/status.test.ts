import { judge, rank, LINK_STATUSES } from '@frontgraph/cypher';
import type { LinkClaim, LinkStatus, Stance } from '@frontgraph/cypher';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { date, linkClaim } from './records.js';

const context = { parties: new Set(['front', 'group', 'leader']), today: '2026-11-24' };
const status = (...claims: LinkClaim[]) => judge(claims, context).status;
const contested = (...claims: LinkClaim[]) => judge(claims, context).contested;

describe('status of a link', () => {
  it.each<[Stance[], LinkStatus]>([
    [['alleges'], 'alleged'],
    [['alleges', 'reports'], 'reported'],
    [['reports', 'asserts', 'alleges'], 'asserted'],
    [['alleges', 'designates'], 'designated'],
    [['reports', 'denies'], 'disputed'],
    [['asserts', 'denies'], 'disputed'],
    [['designates', 'denies'], 'designated'],
    [['denies'], 'denied'],
    [['retracts'], 'retracted'],
  ])('of %j is %s', (stances, expected) => {
    expect(status(...stances.map((stance, i) => linkClaim(`c${i}`, stance)))).toBe(expected);
  });

  it('is denied, not retracted, where nobody says so any more and a denial stands', () => {
    const taken = linkClaim('a', 'asserts', { speaker: 'x' });
    const withdrawn = { ...taken, withdrawn: { on: '2026-01-01', why: 'A slip.' } };
    const ended = linkClaim('a', 'designates', { heldTo: date('2010') });
    const retraction = linkClaim('r', 'retracts', { speaker: 'x', answers: ['a'] });
    const denial = linkClaim('d', 'denies', { speaker: 'group' });
    const told = (...claims: LinkClaim[]) => {
      const { status, because } = judge(claims, context);
      return `${status}: ${because}`;
    };
    expect(told(denial)).toBe('denied: Only denials are left.');
    expect(told(denial, withdrawn)).toBe(
      'denied: Only denials are left; the editors withdrew the claim on it.',
    );
    expect(told(denial, taken, retraction)).toBe(
      'denied: Only denials are left; whoever claimed it took it back.',
    );
    expect(told(denial, ended)).toBe('denied: Only denials are left; the designation has ended.');
    expect(told({ ...denial, withdrawn: withdrawn.withdrawn }, taken, retraction)).toBe(
      'retracted: Whoever claimed it took it back, and nothing else stands.',
    );
    expect(told(withdrawn)).toBe(
      'retracted: The editors withdrew the claim on it, and nothing else stands.',
    );
  });

  it('does not change when the party itself denies, and says that it is contested', () => {
    const claims = [linkClaim('a', 'reports'), linkClaim('b', 'denies', { speaker: 'leader' })];
    expect(judge(claims, context)).toMatchObject({ status: 'reported', contested: 'party' });
    expect(judge(claims, context).because).toBe(
      'The strongest claim that stands is a report; the party itself denies it, which changes no status.',
    );
  });

  it('counts a paper that only passes on the party’s denial as the party', () => {
    const denial = linkClaim('b', 'denies', { speaker: 'paper', citing: ['front'] });
    expect(contested(linkClaim('a', 'reports'), denial)).toBe('party');
  });

  it('follows the source where it settles who speaks', () => {
    const denial = linkClaim('b', 'denies', { speaker: 'foreign-office', byParty: true });
    expect(contested(linkClaim('a', 'asserts'), denial)).toBe('party');
    const other = linkClaim('b', 'denies', { speaker: 'leader', byParty: false });
    expect(contested(linkClaim('a', 'asserts'), other)).toBe('independent');
  });

  it('is contested by both when both deny', () => {
    const denials = [linkClaim('b', 'denies'), linkClaim('c', 'denies', { speaker: 'group' })];
    expect(judge([linkClaim('a', 'alleges'), ...denials], context)).toMatchObject({
      status: 'disputed',
      contested: 'both',
    });
    expect(judge([linkClaim('a', 'designates'), ...denials], context)).toMatchObject({
      status: 'designated',
      contested: 'both',
    });
  });

  it('falls back to what is left when a speaker takes an own claim back', () => {
    const taken = linkClaim('a', 'asserts', { speaker: 'x' });
    const retraction = linkClaim('r', 'retracts', { speaker: 'x', answers: ['a'] });
    expect(status(taken, retraction)).toBe('retracted');
    expect(status(taken, retraction, linkClaim('b', 'alleges'))).toBe('alleged');
    expect(contested(taken, retraction)).toBeNull();
  });

  it('lets a speaker take back what a paper only passed on from him', () => {
    const passedOn = linkClaim('a', 'reports', { speaker: 'paper', citing: ['x'] });
    const retraction = linkClaim('r', 'retracts', { speaker: 'x', answers: ['a'] });
    expect(status(passedOn, retraction)).toBe('retracted');
    const alsoOthers = { ...passedOn, citing: ['x', 'y'] };
    expect(status(alsoOthers, retraction)).not.toBe('retracted');
  });

  it('lets nobody take back what another found: that gainsays it', () => {
    const finding = linkClaim('a', 'asserts', { speaker: 'un-team' });
    const retraction = linkClaim('r', 'retracts', { speaker: 'front', answers: ['a'] });
    expect(judge([finding, retraction], context)).toMatchObject({
      status: 'asserted',
      contested: 'party',
    });
    expect(judge([finding, retraction], context).because).toContain('takes it back');
  });

  it('drops a denial that its speaker took back', () => {
    const denial = linkClaim('d', 'denies', { speaker: 'x' });
    const retraction = linkClaim('r', 'retracts', { speaker: 'x', answers: ['d'] });
    expect(judge([linkClaim('a', 'reports'), denial, retraction], context)).toMatchObject({
      status: 'reported',
      contested: null,
    });
  });

  it.each([
    ['2026-11-23', 'retracted'],
    ['2026-11-24', 'designated'],
    ['2026-11', 'designated'],
    ['2026', 'designated'],
    ['2025', 'retracted'],
  ])('of a designation that ends %s is %s on 24 November 2026', (heldTo, expected) => {
    expect(status(linkClaim('a', 'designates', { heldTo: date(heldTo) }))).toBe(expected);
  });

  it('is not ended by the end of anything but a designation', () => {
    expect(status(linkClaim('a', 'reports', { heldTo: date('2010') }))).toBe('reported');
  });
});

const speakers = ['x', 'y', 'front', 'leader', 'paper'];
const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
const anyClaim = (id: string) =>
  fc
    .record({
      stance: fc.constantFrom<Stance[]>(
        'designates',
        'asserts',
        'reports',
        'alleges',
        'denies',
        'retracts',
      ),
      speaker: fc.constantFrom(...speakers),
      citing: fc.subarray(speakers, { maxLength: 2 }),
      answers: fc.subarray(ids, { maxLength: 2 }),
      heldTo: fc.constantFrom(null, date('2020'), date('2030')),
    })
    .map(({ stance, ...more }) => linkClaim(id, stance, more));
const anyClaims = fc
  .integer({ min: 1, max: ids.length })
  .chain((count) => fc.tuple(...ids.slice(0, count).map(anyClaim)));

describe('for any claims', () => {
  it('their order plays no part', () => {
    fc.assert(
      fc.property(
        anyClaims.chain((claims) =>
          fc.tuple(fc.constant(claims), fc.shuffledSubarray(claims, { minLength: claims.length })),
        ),
        ([claims, shuffled]) => {
          const { standing: _a, ...expected } = judge(claims, context);
          const { standing: _b, ...actual } = judge(shuffled, context);
          expect(actual).toEqual(expected);
        },
      ),
    );
  });

  it('a denial by the party changes no status while anybody says so', () => {
    fc.assert(
      fc.property(anyClaims, (claims) => {
        const before = judge(claims, context);
        const denial = linkClaim('z', 'denies', { speaker: 'group' });
        const silent = before.standing.supports.length === 0;
        const expected = silent ? 'denied' : before.status;
        expect(judge([...claims, denial], context).status).toBe(expected);
      }),
    );
  });

  it('one more independent support never weakens what stands', () => {
    fc.assert(
      fc.property(anyClaims, (claims) => {
        const before = judge(claims, context).status;
        const after = judge([...claims, linkClaim('z', 'designates')], context).status;
        expect(rank(after)).toBeLessThanOrEqual(rank(before));
        expect(after).toBe('designated');
      }),
    );
  });

  it('saying the same claims once more changes nothing', () => {
    fc.assert(
      fc.property(anyClaims, (claims) => {
        const { standing: _a, ...once } = judge(claims, context);
        const { standing: _b, ...twice } = judge([...claims, ...claims], context);
        expect(twice).toEqual(once);
      }),
    );
  });

  it('the status is one of the seven and a reason is given', () => {
    fc.assert(
      fc.property(anyClaims, (claims) => {
        const verdict = judge(claims, context);
        expect(LINK_STATUSES).toContain(verdict.status);
        expect(verdict.because).toMatch(/^[A-Z].+\.$/);
      }),
    );
  });
});
