import { readFileSync } from 'node:fs';
import { confidenceWord } from '@frontgraph/cypher';
import type { LinkClaim } from '@frontgraph/cypher';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  AT_MOST,
  CONFIDENCE_WORDS,
  CREDIBILITY_WEIGHT,
  DENIAL,
  READ_IN_PART,
  RELIABILITY_WEIGHT,
  RETRACTION,
  RETRACTION_HALVES_AFTER,
  UNJUDGED_AT_MOST,
} from '../../cypher/src/evidence/weights.js';
import { anyClaims, derived } from './linkClaims.js';
import { date, linkClaim } from './records.js';

const of = (...claims: LinkClaim[]) => derived(claims).link.confidence;
const because = (...claims: LinkClaim[]) => derived(claims).link.confidenceBecause;
const said = (day: string) => ({ reportedFirst: day, reportedLast: day });

const from = (id: string, begin: string) => linkClaim(id, 'reports', { heldFrom: date(begin) });

describe('confidence in a link', () => {
  it.each<[string, number, LinkClaim[]]>([
    [
      'a legal act of a reliable source',
      0.81,
      [linkClaim('a', 'designates', { reliability: 'A' })],
    ],
    ['one report of a usually reliable source', 0.68, [linkClaim('a', 'reports')]],
    ['the same, read in part', 0.58, [linkClaim('a', 'reports', { readInPart: true })]],
    ['the same, only passed on', 0.56, [linkClaim('a', 'reports', { citing: ['x'] })]],
    [
      'one report of a fairly reliable source',
      0.51,
      [linkClaim('a', 'reports', { reliability: 'C' })],
    ],
    ['an allegation of it', 0.42, [linkClaim('a', 'alleges', { reliability: 'C' })]],
    ['a statement made in custody', 0.44, [linkClaim('a', 'reports', { custodial: true })]],
    ['an unreliable source', 0.13, [linkClaim('a', 'reports', { reliability: 'E' })]],
    ['two that confirm each other', 0.96, [linkClaim('a', 'reports'), linkClaim('b', 'alleges')]],
    ['only a denial', 0, [linkClaim('a', 'denies')]],
  ])('of %s is %d', (_what, expected, claims) => {
    expect(of(...claims)).toBe(expected);
  });

  it('does not rise when a speaker is passed on once more', () => {
    const own = linkClaim('a', 'asserts', { speaker: 'us' });
    const passedOn = linkClaim('b', 'reports', { speaker: 'paper', citing: ['us'] });
    expect(of(own, passedOn)).toBe(of(own));
  });

  it('is not touched by the party’s own denial, and lowered by an independent one', () => {
    const reports = [linkClaim('a', 'reports'), linkClaim('b', 'reports')];
    const party = linkClaim('d', 'denies', { speaker: 'front' });
    const independent = linkClaim('d', 'denies');
    expect(of(...reports, party)).toBe(of(...reports));
    expect(of(...reports, independent)).toBeLessThan(of(...reports));
  });

  it('is lowered by a retraction, the less the longer others have said so since', () => {
    const taken = linkClaim('t', 'reports', { speaker: 'x', ...said('2010-01-01') });
    const retraction = linkClaim('r', 'retracts', { speaker: 'x', ...said('2012-01-01') });
    const after = (day: string) => of(taken, retraction, linkClaim('a', 'reports', said(day)));
    expect(after('2011-01-01')).toBe(0.48);
    expect(after('2014-01-01')).toBe(0.58);
    expect(after('2024-01-01')).toBe(0.68);
    expect(of(taken, retraction)).toBe(0);
  });

  it('is not lowered when somebody takes a denial back', () => {
    const denial = linkClaim('d', 'denies', { speaker: 'x' });
    const retraction = linkClaim('r', 'retracts', { speaker: 'x', answers: ['d'] });
    expect(of(linkClaim('a', 'reports'), denial, retraction)).toBe(0.68);
  });

  it('is never high where nothing can be judged', () => {
    const unjudged = ['a', 'b', 'c', 'd', 'e'].map((id) =>
      linkClaim(id, 'asserts', { reliability: 'F' }),
    );
    expect(confidenceWord(of(...unjudged))).toBe('MODERATE');
    expect(because(...unjudged)).toBe(
      'Five independent speakers say so, one of them in a source that cannot be judged read whole; nothing of it can be judged, which keeps it from being high.',
    );
  });

  it('is never certain, however many confirm each other', () => {
    const acts = ['a', 'b', 'c', 'd'].map((id) =>
      linkClaim(id, 'designates', { reliability: 'A' }),
    );
    expect(of(...acts)).toBe(AT_MOST);
  });

  it('says what the party does in the word of the status', () => {
    const retraction = linkClaim('r', 'retracts', { speaker: 'front', answers: ['a'] });
    const { link } = derived([linkClaim('a', 'reports'), retraction]);
    expect(link.because).toContain('the party itself takes it back');
    expect(link.confidenceBecause).toContain('the party takes it back, which changes nothing');
    const denial = linkClaim('d', 'denies', { speaker: 'group' });
    expect(because(linkClaim('a', 'reports'), retraction, denial)).toContain('the party denies it');
  });

  it('says why, in one sentence', () => {
    expect(
      because(
        linkClaim('a', 'designates', { reliability: 'A' }),
        linkClaim('b', 'reports'),
        linkClaim('c', 'denies', { speaker: 'group' }),
      ),
    ).toBe(
      'Two independent speakers say so, one of them by a legal act in a reliable source read whole; the party denies it, which changes nothing.',
    );
  });

  it.each([
    [0.75, 'HIGH'],
    [0.74, 'MODERATE'],
    [0.5, 'MODERATE'],
    [0.25, 'LOW'],
    [0.24, 'VERY_LOW'],
    [0, 'VERY_LOW'],
  ])('of %d is called %s', (confidence, word) => {
    expect(confidenceWord(confidence)).toBe(word);
  });
});

describe('the documentation', () => {
  const text = readFileSync(new URL('../../docs/evidence.md', import.meta.url), 'utf8');

  it.each([RELIABILITY_WEIGHT, CREDIBILITY_WEIGHT])('gives the weights %o', (weights) => {
    const row = Object.values(weights).join(' *\\| *');
    expect(text).toMatch(new RegExp(`weighs *\\| *${row}`));
  });

  it('gives every other number', () => {
    expect(text).toContain(`(1 − ${DENIAL} × doubt) × (1 − ${RETRACTION} ×`);
    expect(text).toContain(`only a part was read weighs ${READ_IN_PART} of`);
    expect(text).toContain(`for every ${RETRACTION_HALVES_AFTER} years`);
    expect(text).toContain(`${UNJUDGED_AT_MOST} at most`);
    expect(text).toContain(`never above ${AT_MOST}`);
    const { HIGH, MODERATE, LOW } = CONFIDENCE_WORDS;
    expect(text).toContain(`high from ${HIGH}, moderate from ${MODERATE}, low from ${LOW}`);
  });
});

describe('credibility of a claim', () => {
  const graded = (id: string, ...claims: LinkClaim[]) => derived(claims).grades.get(id);
  const denial = linkClaim('d', 'denies');

  it.each<[string, number, LinkClaim[]]>([
    ['alone', 2, [linkClaim('a', 'reports')]],
    ['only an allegation', 3, [linkClaim('a', 'alleges')]],
    ['confirmed', 1, [linkClaim('a', 'alleges'), linkClaim('b', 'reports')]],
    ['confirmed with another date', 2, [from('a', '2005'), from('b', '2007')]],
    ['confirmed with a date that can be the same', 1, [from('a', '2005'), from('b', '2005-06')]],
    [
      'confirmed by what is unreliable',
      2,
      [linkClaim('a', 'reports'), linkClaim('b', 'reports', { reliability: 'D' })],
    ],
    ['gainsaid', 4, [linkClaim('a', 'reports'), denial]],
    ['gainsaid by the party', 2, [linkClaim('a', 'reports'), { ...denial, speaker: 'group' }]],
    ['confirmed and gainsaid', 3, [linkClaim('a', 'reports'), linkClaim('b', 'reports'), denial]],
    ['from custody', 6, [linkClaim('a', 'reports', { custodial: true })]],
    ['not read on its page', 6, [linkClaim('a', 'reports', { retrievedText: true })]],
    [
      'taken back',
      5,
      [linkClaim('a', 'reports', { speaker: 'x' }), linkClaim('r', 'retracts', { speaker: 'x' })],
    ],
    [
      'withdrawn',
      5,
      [linkClaim('a', 'reports', { withdrawn: { on: '2026-01-01', why: 'A slip.' } })],
    ],
  ])('%s is %d', (_what, expected, claims) => {
    expect(graded('a', ...claims)).toBe(expected);
  });

  it('of a denial is doubtful where others say so', () => {
    expect(graded('d', linkClaim('a', 'reports'), denial)).toBe(4);
    expect(graded('d', denial)).toBe(2);
  });
});

describe('for any claims', () => {
  it('the confidence lies between 0 and 1, is the same in any order, and says why', () => {
    const shuffled = anyClaims.chain((claims) =>
      fc.tuple(fc.constant(claims), fc.shuffledSubarray(claims, { minLength: claims.length })),
    );
    fc.assert(
      fc.property(shuffled, ([claims, other]) => {
        const { link, grades } = derived(claims);
        expect(link.confidence).toBeGreaterThanOrEqual(0);
        expect(link.confidence).toBeLessThanOrEqual(AT_MOST);
        expect(link.confidenceBecause).toMatch(/^[A-Z][^.]+\.$/);
        expect(link.confidence > 0).toBe(link.supportCount > 0);
        expect([...grades.keys()].sort()).toEqual(claims.map(({ id }) => id).sort());
        expect(derived(other).link).toEqual(link);
      }),
    );
  });

  it('one more independent report never lowers it where nobody took anything back', () => {
    fc.assert(
      fc.property(anyClaims, (claims) => {
        fc.pre(claims.every(({ stance, sensitive }) => stance !== 'retracts' && !sensitive));
        const more = linkClaim('z', 'reports', { reliability: 'A', ...said('2026-01-01') });
        expect(of(...claims, more)).toBeGreaterThanOrEqual(of(...claims));
      }),
    );
  });
});
