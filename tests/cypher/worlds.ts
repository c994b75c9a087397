import { claimId } from '@frontgraph/cypher';
import type { Batch, ClaimRecord, ClaimTarget, EntityRecord, Stance } from '@frontgraph/cypher';
import fc from 'fast-check';
import { batch, claim, entity, source } from './records.js';

/** A step of a random history: claims that are added, entities hidden or shown, a source dated. */
export interface Step {
  claims: Draft[];
  sensitive: string[] | null;
  published: string | null;
}

interface Draft {
  target: number;
  stance: Stance;
  statedBy: string | null;
  citing: string[];
  source: string;
  locator: string;
  sensitive: boolean;
  /** Whether it answers all earlier claims on the same link. */
  answers: boolean;
}

const PEOPLE = ['p1', 'p2', 'p3'];
const ORGANISATIONS = ['o1', 'o2'];
const SPEAKERS = [...PEOPLE, ...ORGANISATIONS, 'a1'];
const SOURCES = ['s1', 's2'];

const targets: readonly ClaimTarget[] = [
  { link: 'FRONT_FOR', from: 'o1', to: 'o2' },
  { link: 'LEADS', from: 'p1', to: 'o1' },
  { link: 'LEADS', from: 'p2', to: 'o2' },
  { link: 'HOLDS_OFFICE_IN', from: 'p3', to: 'o1' },
  { link: 'BANNED_BY', from: 'o1', to: 'a1' },
  { link: 'FAMILY_OF', from: 'p1', to: 'p2' },
];

/** One claim that somebody makes. */
export const anyDraft: fc.Arbitrary<Draft> = fc.record({
  target: fc.constantFrom(0, 0, 0, 1, 2, 3, 4, 5),
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
  answers: fc.boolean(),
});

const step: fc.Arbitrary<Step> = fc.record({
  claims: fc.array(anyDraft, { minLength: 1, maxLength: 3 }),
  sensitive: fc.constantFrom(null, null, null, ['p1'], ['o1'], []),
  published: fc.option(fc.constantFrom('2010', '2017-08', '2020-01-01')),
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
  const base = batch({
    sources: SOURCES.map((name) => source(id(name))),
    entities: [...people([]), entity(id('a1'), 'Authority')],
  });

  const record = ({ target, answers, ...more }: Draft): ClaimRecord => {
    const about = targets[target]!;
    const made = claim(
      'link' in about ? { ...about, from: id(about.from), to: id(about.to) } : about,
      more.stance,
      {
        ...more,
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

  const batchOf = ({ claims, sensitive, published }: Step): Batch => {
    const records = claims.map(record);
    // The last of several drafts of one claim counts.
    const unique = new Map(records.map((made) => [claimId(made), made]));
    return batch({
      claims: [...unique.values()],
      entities: sensitive === null ? [] : people(sensitive),
      sources: published === null ? [] : [source(id('s1'), { published })],
    });
  };
  return { base, batchOf, record };
}
