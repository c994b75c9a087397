import { claimId, linkId } from '@frontgraph/cypher';
import type { ClaimRecord } from '@frontgraph/cypher';
import { beforeAll, describe, expect, it } from 'vitest';
import { contradicting } from '../../server/src/evidence/contradicts.js';
import type { ClaimRow } from '../../server/src/rows/index.js';
import { readBuiltIn } from '../seed/builtIn.js';
import { claimRow } from './rows.js';

/** A record as the store gives it back, as far as contradictions go. */
function rowOf(record: ClaimRecord): ClaimRow {
  const { target, ...rest } = record;
  const about =
    'link' in target
      ? {
          subject: target.from,
          linkId: linkId(target.from, target.link, target.to),
          linkType: target.link,
          ...{ object: target.to, property: null },
        }
      : {
          subject: target.of,
          ...{ linkId: null, linkType: null, object: null, property: target.property },
        };
  return claimRow({ ...rest, ...about, byParty: null, id: claimId(record) });
}

/** Pairs of keys that contradict each other, `c-0147 c-0148`, in order. */
function pairs(group: readonly ClaimRow[]): string[] {
  return group
    .flatMap((claim) =>
      contradicting(claim, group).map((other) => [claim.key, other.key].sort().join(' ')),
    )
    .filter((pair, place, all) => all.indexOf(pair) === place)
    .sort();
}

describe('the conflict groups of the built-in graph', () => {
  const groups = new Map<string, ClaimRow[]>();
  beforeAll(async () => {
    for (const record of (await readBuiltIn()).claims.values()) {
      if (record.conflictGroup === null) continue;
      const list = groups.get(record.conflictGroup) ?? [];
      groups.set(record.conflictGroup, [...list, rowOf(record)]);
    }
  });

  it('each hold a contradiction, seen from both sides', () => {
    expect(groups.size).toBeGreaterThanOrEqual(42);
    for (const [name, group] of groups) {
      expect(pairs(group), name).not.toEqual([]);
      for (const claim of group) {
        for (const other of contradicting(claim, group)) {
          expect(contradicting(other, group), name).toContain(claim);
        }
      }
    }
  });

  it.each([
    // Dates of one act, for each subject its own.
    ['us-amendment-dates', ['c-0139 c-0140', 'c-0143 c-0144', 'c-0147 c-0148', 'c-0174 c-0175']],
    // Two amounts of one reward; that it was withdrawn later contradicts neither.
    ['sirajuddin-bounty', ['c-0391 c-0392']],
    // A denial, and what it answers; others of the group speak of other links.
    ['mumbai-responsibility', ['c-0056 c-0121', 'c-0118 c-0120']],
    ['pahalgam-responsibility', ['c-0177 c-0178', 'c-0179 c-0180']],
    // Two denials agree with each other.
    ['jud-let-link', ['c-0079 c-0080', 'c-0079 c-0081']],
    // Two spellings of one account, three leaders of one group, two figures, two ban years.
    ['saeed-replacement-account', ['c-0264 c-0269']],
    ['ttp-leader-on-un-list', ['c-0332 c-0333', 'c-0332 c-0334', 'c-0333 c-0334']],
    ['banned-groups-online', ['c-0020 c-0021']],
    ['lej-ban-date', ['c-0204 c-0211']],
    ['easter-bombing-year', ['c-0351 c-0352']],
    // Two entries of one list are no contradiction: the report that mixes up the two men is.
    ['abdur-rauf-identity', ['c-0089 c-0090', 'c-0090 c-0091']],
  ])('%s', (name, expected) => {
    expect(pairs(groups.get(name) ?? [])).toEqual(expected);
  });
});
