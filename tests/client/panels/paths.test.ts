import { describe, expect, it } from 'vitest';
import { carryingStatuses } from '../../../client/src/graph/status';
import { furtherDenials, isContested } from '../../../client/src/panels/paths/denials';
import { weaker } from '../../../client/src/panels/paths/weakest';
import { attribution } from '../../../client/src/panels/shared/attribution';
import type { Hop } from '../../../client/src/state';

type HopLink = Hop['links'][number];

const link = (more: Partial<HopLink>): HopLink => ({
  id: 'a~LEADS~b',
  type: 'LEADS',
  from: { id: 'a' },
  to: { id: 'b' },
  status: 'ASSERTED',
  contested: null,
  roles: [],
  claimCount: 1,
  supportCount: 1,
  denialCount: 0,
  sentence: 'A leads B, says the UN 1267 Committee, 2010',
  ...more,
});

describe('denials of a hop', () => {
  const denied = link({
    type: 'FRONT_FOR',
    contested: 'PARTY',
    sentence: 'A is a front for B, says the UN 1267 Committee, 2010; Hafiz Saeed denies it, 2008',
  });

  it('sees a contested link beneath the leading one', () => {
    expect(isContested({ links: [link({}), denied] })).toBe(true);
    expect(isContested({ links: [link({})] })).toBe(false);
  });

  it('names who denies a further link, and which', () => {
    expect(furtherDenials({ links: [link({}), denied] })).toEqual([
      '“front for”: Hafiz Saeed denies it, 2008',
    ]);
    expect(furtherDenials({ links: [denied, link({})] })).toEqual([]);
  });
});

describe('weaker', () => {
  it('goes down one status at a time and ends at the weakest that may carry', () => {
    const steps = [];
    for (let at = carryingStatuses[0] ?? null; at !== null; at = weaker(at)) steps.push(at);
    expect(steps).toEqual(carryingStatuses);
    expect(weaker('DENIED')).toBeNull();
  });
});

describe('attribution', () => {
  it('knows a name whose brackets the sentence leaves out', () => {
    const names = ['A', 'UN 1267 list (ISIL and Al-Qaida)'];
    expect(attribution('A is listed on the UN 1267 list, says the UN, 2010', names)).toBe(
      'says the UN, 2010',
    );
  });

  it('knows a common noun without its capital', () => {
    const names = ['A', 'Attack on Pahalgam'];
    expect(attribution('A carried out the attack on Pahalgam, says B, 2025', names)).toBe(
      'says B, 2025',
    );
  });
});
