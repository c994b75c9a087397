import { deriveLink, RELIABILITIES } from '@frontgraph/cypher';
import type { DerivedLink, LinkClaim, Stance } from '@frontgraph/cypher';
import fc from 'fast-check';
import { date, linkClaim } from './records.js';

export const TODAY = new Date().toISOString().slice(0, 10);
const PARTIES = { public: ['front', 'group'], all: ['front', 'group', 'leader'] };

export interface Derived {
  link: DerivedLink;
  /** The claims with the marks that a write would leave on them. */
  marked: LinkClaim[];
  /** Credibility by the ids of the claims. */
  grades: Map<string, number>;
}

export function derived(claims: readonly LinkClaim[]): Derived {
  const parties = (scope: 'public' | 'all') => new Set(PARTIES[scope]);
  const { link, marks } = deriveLink(claims, { parties, today: TODAY });
  const marked = claims.map((claim) => ({
    ...claim,
    markedByParty: marks.get(claim.id)!.byParty,
  }));
  const grades = new Map([...marks].map(([id, { credibility }]) => [id, credibility]));
  return { link, marked, grades };
}

const SPEAKERS = ['x', 'y', 'front', 'leader', 'paper'];
const IDS = ['a', 'b', 'c', 'd', 'e', 'f'];
const DATES = ['2004', '2009-06', '2013-08-07', 'about 2008', 'before 2010', 'after 2005'];
const anyDate = fc.option(fc.constantFrom(...DATES, '2001/2018-04').map(date));

/** Days on which and around which the claims below begin, end and are made. */
export const anyDay = fc.constantFrom(
  ...['2000-12-31', '2004-06-30', '2008-12-31', '2009-06-30', '2010-01-01', '2013-08-07'],
  ...['2018-05-01', TODAY],
);

function anyClaim(id: string): fc.Arbitrary<LinkClaim> {
  return fc
    .record({
      stance: fc.constantFrom<Stance[]>(
        ...(['designates', 'asserts', 'reports', 'alleges', 'denies', 'retracts'] as const),
      ),
      speaker: fc.constantFrom(...SPEAKERS),
      citing: fc.subarray(SPEAKERS, { maxLength: 2 }),
      answers: fc.subarray(IDS, { maxLength: 2 }),
      sensitive: fc.constantFrom(false, false, false, true),
      heldFrom: anyDate,
      heldTo: anyDate,
      reported: fc.option(fc.constantFrom('2004-06-30', '2009-01-01', '2013-08-07', '2018-05-01')),
      reliability: fc.constantFrom(...RELIABILITIES),
      readInPart: fc.boolean(),
      custodial: fc.constantFrom(false, false, true),
      withdrawn: fc.constantFrom(null, null, null, { on: '2020-01-01', why: 'A slip.' }),
    })
    .map(({ stance, reported, ...more }) => {
      const days = { reportedOn: reported, reportedFirst: reported, reportedLast: reported };
      return linkClaim(id, stance, { ...more, ...days });
    });
}

/** One to six claims of all sorts on one link. */
export const anyClaims = fc
  .integer({ min: 1, max: IDS.length })
  .chain((count) => fc.tuple(...IDS.slice(0, count).map(anyClaim)));
