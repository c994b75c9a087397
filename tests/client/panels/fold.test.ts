import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  foldSpellings,
  gatherSpellings,
  spellingOf,
  voicesOf,
} from '../../../client/src/panels/evidence/fold';
import type { Claim } from '../../../client/src/state';
import { claim } from './claims';

const alias = (text: string, more: Partial<Omit<Claim, 'value'>> = {}) =>
  claim({ property: 'alias', value: { text }, ...more });
const onLink = (text: string, statement: string) =>
  claim({ linkType: 'ALIAS_OF', linkId: 'a~ALIAS_OF~b', value: { text }, statement });

describe('spellingOf', () => {
  it('takes a value on a link for a spelling only where the statement quotes it', () => {
    expect(spellingOf(onLink('JUD', 'The UN list gives “JUD” as another name.'))).toBe('JUD');
    expect(spellingOf(onLink('QDe.118', 'The UN entry carries it as an alias.'))).toBeNull();
    expect(spellingOf(claim({ property: 'remark', value: { text: 'A' } }))).toBeNull();
  });

  it('never folds away what the editors took back, and gives it no weight', () => {
    const withdrawn = { on: '2026-11-24', why: 'Read wrongly.' };
    expect(spellingOf(alias('A', { withdrawn }))).toBeNull();
    expect(voicesOf([claim({ withdrawn }), claim({ speaker: 'UN' })])).toHaveLength(1);
  });

  it('never folds away what somebody contradicts', () => {
    expect(spellingOf(alias('A', { contradictedBy: [{ id: 'x' }] }))).toBeNull();
  });
});

describe('foldSpellings', () => {
  it('folds spellings of one voice under the first, and keeps other voices apart', () => {
    const [a, report, b, other, c] = [
      alias('A'),
      claim({ property: 'born' }),
      alias('B'),
      alias('B', { speaker: 'The Hindu' }),
      alias('C'),
    ];
    const claims = [a!, report!, b!, other!, c!];
    expect(foldSpellings(claims)).toEqual([
      { lead: a, more: [b, c] },
      { lead: report, more: [] },
      { lead: other, more: [] },
    ]);
    expect(gatherSpellings(claims)).toEqual([a, b, c, report, other]);
  });

  it('keeps what only editors see apart from what readers see, and entities apart', () => {
    const subject = { id: 'b', kind: 'Person', name: 'B', role: null, sensitive: false } as const;
    const claims = [alias('A'), alias('B', { sensitive: true }), alias('C', { subject })];
    expect(foldSpellings(claims)).toHaveLength(3);
  });

  it('loses no claim and doubles none', () => {
    const any = fc.record({ text: fc.string(), speaker: fc.constantFrom('A', 'B') });
    fc.assert(
      fc.property(fc.array(any), (made) => {
        const claims = made.map(({ text, speaker }) => alias(text, { speaker }));
        const ids = gatherSpellings(claims).map(({ id }) => id);
        expect([...ids].sort()).toEqual(claims.map(({ id }) => id).sort());
      }),
    );
  });
});

describe('voicesOf', () => {
  it('weighs a speaker once a source and stance', () => {
    const claims = [alias('A'), alias('B'), claim({ stance: 'DENIES' }), claim({ speaker: 'UN' })];
    expect(voicesOf(claims)).toEqual([claims[0], claims[2], claims[3]]);
  });
});
