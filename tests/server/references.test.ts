import { describe, expect, it } from 'vitest';
import { referenceForms } from '../../server/src/resolvers/entity.js';

describe('an outer reference', () => {
  it.each([
    ['un:qdi.263', 'un:QDi.263'],
    ['UN:QDI.263', 'un:QDi.263'],
    ['un:tae.007', 'un:TAe.007'],
    ['Un:te.a.1.16', 'un:TE.A.1.16'],
    ['OFAC:12329', 'ofac:12329'],
    [' un:QDe.118 ', 'un:QDe.118'],
  ])('typed %j is looked up as %s too', (typed, stored) => {
    expect(referenceForms(typed)).toContain(stored);
    expect(referenceForms(typed)[0]).toBe(typed);
  });

  it('that is written as it is stored is looked up once', () => {
    expect(referenceForms('un:QDe.118')).toEqual(['un:QDe.118']);
  });
});
