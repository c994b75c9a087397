import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { claimId, recordHash, reportedOn } from '@frontgraph/cypher';
import type { ClaimTarget, PropertyName, Stance } from '@frontgraph/cypher';
import { describe, expect, it } from 'vitest';
import { claim } from './records.js';

const target: ClaimTarget = { link: 'FRONT_FOR', from: 'jud', to: 'let' };

describe('id of a claim', () => {
  it('is a hash that stays the same', () => {
    expect(claimId(claim(target, 'asserts'))).toMatch(/^c-[0-9a-f]{20}$/);
    expect(claimId(claim(target, 'asserts'))).toBe(claimId(claim(target, 'asserts')));
  });

  it.each([
    ['source', claim(target, 'asserts', { source: 'other' })],
    ['locator', claim(target, 'asserts', { locator: 'paragraph 2' })],
    ['target', claim({ ...target, to: 'other' }, 'asserts')],
    ['direction', claim({ link: 'FRONT_FOR', from: 'let', to: 'jud' }, 'asserts')],
    ['role', claim(target, 'asserts', { role: 'student' })],
    ['value', claim(target, 'asserts', { value: { text: '41' } })],
    ['stance', claim(target, 'denies')],
    ['speaker', claim(target, 'asserts', { statedBy: 'india' })],
    ['begin', claim(target, 'asserts', { from: { date: '2017', precision: 'year' } })],
    ['end', claim(target, 'asserts', { to: { date: '2017', precision: 'year' } })],
  ])('changes with its %s', (_what, other) => {
    expect(claimId(other)).not.toBe(claimId(claim(target, 'asserts')));
  });

  it('stays when the wording, its marks or its key are bettered', () => {
    const bettered = claim(target, 'asserts', {
      statement: 'Better words.',
      sensitive: true,
      key: 'c-0001',
      citing: ['us'],
    });
    expect(claimId(bettered)).toBe(claimId(claim(target, 'asserts')));
    expect(recordHash(bettered)).not.toBe(recordHash(claim(target, 'asserts')));
  });

  it('does not see how a letter is composed, nor what is left out', () => {
    const composed = claim(target, 'asserts', {
      locator: 'caf\u00e9',
      value: { text: 'x', unit: null },
    });
    const decomposed = claim(target, 'asserts', { locator: 'cafe\u0301', value: { text: 'x' } });
    expect(claimId(composed)).toBe(claimId(decomposed));
  });
});

interface Fact {
  id: string;
  subject: string;
  predicate: string;
  object: string | null;
  value: string | number | null;
  from: { date: string; precision: 'year' | 'month' | 'day' } | null;
  to: { date: string; precision: 'year' | 'month' | 'day' } | null;
  stance: Stance;
  statedBy: string | null;
  sourceId: string;
  locator: string;
}

const factsFile = fileURLToPath(new URL('../../../shared/facts/claims.json', import.meta.url));

describe('the facts of the built-in graph', () => {
  it.skipIf(!existsSync(factsFile))(
    'all have different ids (skipped without ../shared/facts)',
    () => {
      const facts = JSON.parse(readFileSync(factsFile, 'utf8')) as Fact[];
      const ids = facts.map((fact) =>
        claimId({
          // The predicate stands for the property or type that it is folded into.
          target: {
            property: `${fact.predicate} ${fact.object ?? ''}` as PropertyName,
            of: fact.subject,
          },
          role: null,
          value: fact.value === null ? null : { text: String(fact.value) },
          stance: fact.stance,
          statedBy: fact.statedBy,
          source: fact.sourceId,
          locator: fact.locator,
          from: fact.from,
          to: fact.to,
        }),
      );
      expect(facts).toHaveLength(534);
      expect(new Set(ids).size).toBe(534);
    },
  );
});

describe('when somebody said so', () => {
  const source = { published: '2017-08-20', publishedEarliest: null, publishedLatest: null };
  const on = (day: string) => ({
    ...{ reportedOn: day, reportedInferred: false, reportedFirst: day, reportedLast: day },
  });
  const act = { date: '2002-01-12', precision: 'day' as const };

  it('is the day of the act where an authority states its own designation', () => {
    const own = claim(target, 'designates', { statedBy: 'india', from: act });
    expect(reportedOn(own, source)).toEqual(on('2002-01-12'));
  });

  it.each([
    ['a paper reports the act', claim(target, 'reports', { statedBy: 'paper', from: act })],
    [
      'somebody passes the act on',
      claim(target, 'designates', { statedBy: 'us', citing: ['india'], from: act }),
    ],
    ['the act has no date', claim(target, 'designates', { statedBy: 'india' })],
  ])('is the source’s date where %s', (_when, stated) => {
    expect(reportedOn(stated, source)).toEqual(on('2017-08-20'));
  });

  it('is the latest day it can have been, marked inferred, where the source has only bounds', () => {
    const bounds = {
      published: null,
      publishedEarliest: '2017-08-08',
      publishedLatest: '2017-08-20',
    };
    const expected = {
      ...{ reportedOn: '2017-08-20', reportedInferred: true },
      ...{ reportedFirst: '2017-08-08', reportedLast: '2017-08-20' },
    };
    expect(reportedOn(claim(target, 'reports'), bounds)).toEqual(expected);
  });

  it('stays undated where nothing is known', () => {
    const nothing = { published: null, publishedEarliest: null, publishedLatest: null };
    const expected = {
      ...{ reportedOn: null, reportedInferred: false },
      ...{ reportedFirst: null, reportedLast: null },
    };
    expect(reportedOn(claim(target, 'reports'), nothing)).toEqual(expected);
  });
});
