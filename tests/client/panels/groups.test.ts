import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupByStance, numbersOf, opponentsOf } from '../../../client/src/panels/evidence/groups';
import { STANCES } from '../../../client/src/ui/stance';

const anyClaims = fc.uniqueArray(
  fc.record({ id: fc.uuid(), stance: fc.constantFrom(...STANCES) }),
  { selector: ({ id }) => id, maxLength: 30 },
);

describe('groupByStance', () => {
  it('reads designates, asserts, reports, alleges, denies, retracts, and leaves empty groups out', () => {
    const groups = groupByStance([
      { id: 'd', stance: 'DENIES' },
      { id: 'r', stance: 'REPORTS' },
      { id: 'l', stance: 'DESIGNATES' },
      { id: 's', stance: 'REPORTS' },
    ]);
    expect(groups.map(({ stance }) => stance)).toEqual(['DESIGNATES', 'REPORTS', 'DENIES']);
    expect(
      groups.flatMap(({ rows }) => rows.map(({ number, claim }) => [number, claim.id])),
    ).toEqual([
      [1, 'l'],
      [2, 'r'],
      [3, 's'],
      [4, 'd'],
    ]);
  });

  it('numbers every claim exactly once, from 1 without a gap', () => {
    fc.assert(
      fc.property(anyClaims, (claims) => {
        const numbers = numbersOf(groupByStance(claims));
        expect(new Set(numbers.keys())).toEqual(new Set(claims.map(({ id }) => id)));
        expect([...numbers.values()]).toEqual(claims.map((_, index) => index + 1));
      }),
    );
  });
});

describe('opponentsOf', () => {
  const numbers = new Map([
    ['a', 3],
    ['b', 1],
  ]);

  it('names opponents of this ledger by their numbers in order, and counts the others', () => {
    const claim = { answers: [{ id: 'a' }], contradictedBy: [{ id: 'b' }, { id: 'far' }] };
    expect(opponentsOf(claim, numbers)).toEqual({ numbers: [1, 3], beside: 0, elsewhere: 1 });
    const beside = new Set(claim.contradictedBy.concat(claim.answers).map(({ id }) => id));
    expect(opponentsOf(claim, numbers, beside)).toEqual({
      numbers: [1, 3],
      beside: 1,
      elsewhere: 0,
    });
  });

  it('counts a claim once that both answers and is contradicted', () => {
    const claim = { answers: [{ id: 'a' }], contradictedBy: [{ id: 'a' }] };
    expect(opponentsOf(claim, numbers)).toEqual({ numbers: [3], beside: 0, elsewhere: 0 });
  });
});
