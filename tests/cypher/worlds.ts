import { claimId, RELIABILITIES } from '@frontgraph/cypher';
import type {
  Batch,
  ClaimRecord,
  ClaimTarget,
  EntityRecord,
  PartialDate,
  PropertyName,
  SourceRecord,
  Stance,
} from '@frontgraph/cypher';
import fc from 'fast-check';
import { batch, claim, date, entity, source } from './records.js';

/**
 * A step of a random history: claims that are added, entities hidden or shown, a source dated, a
 * source graded anew, a claim that the editors take back (`which` picks among those there are).
 */
export interface Step {
  claims: Draft[];
  sensitive: string[] | null;
  published: string | null;
  graded: Pick<SourceRecord, 'reliability' | 'readInPart'> | null;
  withdrawn: number | null;
}

interface Draft {
  target: number;
  stance: Stance;
  statedBy: string | null;
  citing: string[];
  source: string;
  locator: string;
  sensitive: boolean;
  custodial: boolean;
  retrievedText: boolean;
  from: PartialDate | null;
  to: PartialDate | null;
  /** Whether it answers all earlier claims on the same link. */
  answers: boolean;
}

const PEOPLE = ['p1', 'p2', 'p3'];
const ORGANISATIONS = ['o1', 'o2'];
const SPEAKERS = [...PEOPLE, ...ORGANISATIONS, 'a1'];
/** The first is dated anew, the second graded anew, of the third only bounds are known. */
const SOURCES = ['s1', 's2', 's3'];

const targets: readonly ClaimTarget[] = [
  { link: 'FRONT_FOR', from: 'o1', to: 'o2' },
  { link: 'LEADS', from: 'p1', to: 'o1' },
  { link: 'LEADS', from: 'p2', to: 'o2' },
  { link: 'HOLDS_OFFICE_IN', from: 'p3', to: 'o1' },
  { link: 'BANNED_BY', from: 'o1', to: 'a1' },
  { link: 'FAMILY_OF', from: 'p1', to: 'p2' },
  { property: 'began', of: 'o1' },
  { property: 'alias', of: 'p1' },
];

/** One of every precision, and of every form of which something is left open. */
const DATES = [
  ...['2004', '2009-06', '2013-08-07', 'about 2008', 'about 2012-03'],
  ...['before 2010', 'after 2005', '2001/2018-04'],
].map(date);
const anyDate = fc.constantFrom(null, null, ...DATES);

/** One claim that somebody makes. */
export const anyDraft: fc.Arbitrary<Draft> = fc.record({
  target: fc.constantFrom(0, 0, 0, 1, 2, 3, 4, 5, 6, 7),
  // Denials are what derivation depends on most: they are given more often.
  stance: fc.constantFrom<Stance[]>(
    'designates',
    'asserts',
    'reports',
    'alleges',
    'denies',
    'denies',
    'denies',
    'retracts',
  ),
  statedBy: fc.constantFrom(null, ...SPEAKERS, ...PEOPLE, ...PEOPLE),
  citing: fc.constantFrom<string[][]>([], [], [], ['p1'], ['a1', 'p2']),
  source: fc.constantFrom(...SOURCES),
  locator: fc.constantFrom('1', '2'),
  sensitive: fc.constantFrom(false, false, false, true),
  custodial: fc.constantFrom(false, false, false, true),
  retrievedText: fc.constantFrom(false, false, false, true),
  from: anyDate,
  to: anyDate,
  answers: fc.boolean(),
});

const step: fc.Arbitrary<Step> = fc.record({
  claims: fc.array(anyDraft, { minLength: 1, maxLength: 3 }),
  sensitive: fc.constantFrom(null, null, null, ['p1'], ['o1'], []),
  published: fc.option(fc.constantFrom('2010', '2017-08', '2020-01-01')),
  graded: fc.option(
    fc.record({ reliability: fc.constantFrom(...RELIABILITIES), readInPart: fc.boolean() }),
  ),
  withdrawn: fc.option(fc.nat(20)),
});

/** Histories of two to six batches over a small world of two organisations and their people. */
export const anyHistory = fc.array(step, { minLength: 2, maxLength: 6 });

/** Turns steps into batches whose ids begin with a prefix. */
export function parts(prefix: string) {
  const id = (name: string) => `${prefix}-${name}`;
  const said: { id: string; target: number }[] = [];
  const people = (hidden: readonly string[]): EntityRecord[] => [
    ...PEOPLE.map((name) => entity(id(name), 'Person', { sensitive: hidden.includes(name) })),
    ...ORGANISATIONS.map((name) =>
      entity(id(name), 'Organisation', { sensitive: hidden.includes(name) }),
    ),
  ];
  const bounds = { publishedEarliest: '2007', publishedLatest: '2012-03' };
  const bounded = source(id('s3'), { published: null, ...bounds, reliability: 'A' });
  const base = batch({
    sources: [...SOURCES.slice(0, 2).map((name) => source(id(name))), bounded],
    entities: [...people([]), entity(id('a1'), 'Authority')],
  });

  const record = ({ target, answers, ...more }: Draft): ClaimRecord => {
    const about = targets[target]!;
    const made = claim(
      'link' in about
        ? { ...about, from: id(about.from), to: id(about.to) }
        : { ...about, of: id(about.of) },
      more.stance,
      {
        ...more,
        ...('link' in about ? {} : valued(about.property, more)),
        statedBy: more.statedBy && id(more.statedBy),
        citing: more.citing.map(id),
        source: id(more.source),
        answers: answers
          ? said.filter((other) => other.target === target).map((other) => other.id)
          : [],
      },
    );
    said.push({ id: claimId(made), target });
    return made;
  };

  const batchOf = ({ claims, sensitive, published, graded }: Step): Batch => {
    const records = claims.map(record);
    // The last of several drafts of one claim counts.
    const unique = new Map(records.map((made) => [claimId(made), made]));
    return batch({
      claims: [...unique.values()],
      entities: sensitive === null ? [] : people(sensitive),
      sources: [
        ...(published === null ? [] : [source(id('s1'), { published })]),
        ...(graded === null ? [] : [source(id('s2'), graded)]),
      ],
    });
  };

  /** The claim that the editors take back in a step, or null; no claim twice. */
  const withdrawn = new Set<string>();
  const withdrawnBy = (step: Step): string | null => {
    const left = said.filter(({ id: claimed }) => !withdrawn.has(claimed));
    const picked = step.withdrawn === null ? undefined : left[step.withdrawn % left.length];
    if (picked) withdrawn.add(picked.id);
    return picked?.id ?? null;
  };
  return { base, batchOf, record, withdrawnBy };
}

/** A claim on a property says when or what, and not from when to when. */
function valued(property: PropertyName, { from }: Pick<Draft, 'from'>): Partial<ClaimRecord> {
  const value = { text: from?.date ?? 'Some other name', date: property === 'began' ? from : null };
  return { value, from: null, to: null };
}
