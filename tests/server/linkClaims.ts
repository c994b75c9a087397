import { deriveLink, isLinkType, type LinkClaim, type PartialDate } from '@frontgraph/cypher';
import fc from 'fast-check';
import type { LinkRow } from '../../server/src/projection/index.js';

/** Days that random claims are dated by; asked about are these, one before and one after all. */
export const DAYS = ['2001-01-01', '2004-12-31', '2009-06-30', '2013-05-05', '2018-12-31'];

const dates: PartialDate[] = [
  { date: '2004', precision: 'year' },
  { date: '2009-06', precision: 'month' },
  { date: '2009-07-01', precision: 'day' },
  { date: '2012', precision: 'circa' },
  { date: '2009', precision: 'before' },
  { date: '2013-05-05', precision: 'after' },
  { date: '2005/2012', precision: 'interval' },
];
const someDate = fc.constantFrom(null, null, ...dates);

const spans = fc.constantFrom(
  { reportedOn: null, reportedInferred: false, reportedFirst: null, reportedLast: null },
  ...['2003-02-01', '2009-06-30', '2013-05-05'].map((day) => ({
    ...{ reportedOn: day, reportedInferred: false, reportedFirst: day, reportedLast: day },
  })),
  {
    ...{ reportedOn: '2010', reportedInferred: true },
    ...{ reportedFirst: '2008-01-01', reportedLast: '2010-12-31' },
  },
);

const seldom = fc.constantFrom(0, 1, 2, 3, 4, 5).map((n) => n === 0);
const supports = ['designates', 'asserts', 'asserts', 'reports', 'reports', 'alleges'] as const;

const claim = fc.record({
  stance: fc.constantFrom(...supports, 'denies', 'retracts'),
  speaker: fc.constantFrom('e0', 'e7', 'publisher:Dawn', 'publisher:UN'),
  citing: fc.constantFrom([], [], ['e3']),
  role: fc.constantFrom(null, 'wing'),
  answered: fc.constantFrom(null, null, 0, 1),
  sensitive: seldom,
  heldFrom: someDate,
  heldTo: someDate,
  span: spans,
  byParty: fc.constantFrom(null, true, false),
  markedByParty: fc.constantFrom(null, true, false),
  reliability: fc.constantFrom('A', 'B', 'F'),
  readInPart: fc.boolean(),
  custodial: seldom,
  retrievedText: seldom,
  withdrawn: seldom,
});

/** A link with random claims on it, as the store derives it from them. */
export function claimedLink(link: {
  from: string;
  type: string;
  to: string;
}): fc.Arbitrary<LinkRow> {
  return fc.array(claim, { minLength: 1, maxLength: 3 }).map((drawn) =>
    rowOf(
      link,
      drawn.map((one, place) => claimOn(link, one, place)),
    ),
  );
}

/** The row that the store holds for these claims. */
export function rowOf(
  link: { from: string; type: string; to: string },
  claims: LinkClaim[],
): LinkRow {
  const parties = new Set([link.from, link.to]);
  const derived = deriveLink(claims, { parties: () => parties, today: '2026-11-24' }).link;
  const { status, contested, sensitive, confidence, heldFirst, heldLast, saidFirst } = derived;
  return {
    ...link,
    status,
    contested,
    sensitive,
    confidence,
    heldFirst,
    heldLast,
    saidFirst,
    claims,
  };
}

type Drawn = typeof claim extends fc.Arbitrary<infer T> ? T : never;

function claimOn(
  { from, type, to }: { from: string; type: string; to: string },
  { span, answered, withdrawn, ...drawn }: Drawn,
  place: number,
): LinkClaim {
  if (!isLinkType(type)) throw new Error(`${type} is no link type`);
  const id = (n: number): string => `c-${from}-${type}-${to}-${n}`;
  const gainsays = drawn.stance === 'denies' || drawn.stance === 'retracts';
  return {
    ...{ id: id(place), linkId: `${from}~${type}~${to}`, linkType: type, from, to },
    ...drawn,
    ...span,
    byParty: gainsays ? drawn.byParty : null,
    markedByParty: gainsays ? (drawn.byParty ?? drawn.markedByParty) : null,
    answers: gainsays && answered !== null ? [id(answered)] : [],
    withdrawn: withdrawn ? { on: '2026-01-01', why: 'it was wrong' } : null,
    supersedes: place === 1 ? ['c-old'] : [],
  };
}
