import { claimId } from '@frontgraph/cypher';
import type { ClaimRecord } from '@frontgraph/cypher';
import { describe, expect, it } from 'vitest';
import { readBuiltIn } from './builtIn.js';
import { FACTS_ABSENT, factClaims, factEntities, factsAreHere, factSources } from './facts.js';
import type { FactClaim } from './facts.js';
import { DATES, FOLD, KINDS, WITHOUT_OBJECT } from './fold.js';

const built = await readBuiltIn();

function foldOf({ predicate, subject, object }: FactClaim) {
  // A figure is about a platform; only accounts are on one.
  const figure = predicate === 'ON_PLATFORM' && subject.startsWith('stat-');
  const usual = figure ? { ...FOLD[predicate], link: 'ABOUT' } : FOLD[predicate];
  return object === null && usual?.link ? WITHOUT_OBJECT[predicate] : usual;
}

function targetOf(fact: FactClaim): ClaimRecord['target'] | null {
  const { subject, object } = fact;
  const fold = foldOf(fact);
  if (fold?.property) return { property: fold.property, of: subject } as ClaimRecord['target'];
  if (!fold?.link || object === null) return null;
  const [from, to] = fold.reversed ? [object, subject] : [subject, object];
  return { link: fold.link, from, to } as ClaimRecord['target'];
}

function roleOf(fact: FactClaim): string | null {
  const fold = foldOf(fact);
  if (fold?.role !== 'value') return fold?.role ?? null;
  return fact.value === null ? null : `${fold.before ?? ''}${fact.value}`;
}

/** Every field of a fact as the product must hold it, but for the wording, which may be bettered. */
function expected(fact: FactClaim) {
  return {
    target: targetOf(fact),
    role: roleOf(fact),
    text: foldOf(fact)?.role === 'value' ? null : fact.value,
    stance: fact.stance,
    statedBy: fact.statedBy,
    citing: fact.citing,
    source: fact.sourceId,
    locator: fact.locator,
    from: fact.from,
    to: fact.to,
    answers: fact.answers,
    conflictGroup: fact.conflictGroup,
    sensitive: fact.sensitive,
    custodial: fact.custodial,
    retrievedText: fact.retrievedText,
    byParty: fact.byParty ?? null,
  };
}

const keyOf = new Map([...built.claims].map(([key, record]) => [claimId(record), key]));

function held(record: ClaimRecord) {
  const { target, role, value, stance, statedBy, citing, source, locator, from, to } = record;
  const { conflictGroup, sensitive, custodial, retrievedText } = record;
  return {
    ...{ target, role, text: value?.text ?? null, stance, statedBy, citing, source, locator },
    ...{ from, to, conflictGroup, sensitive, custodial, retrievedText },
    answers: record.answers.map((id) => keyOf.get(id)),
    byParty: record.byParty ?? null,
  };
}

/** What the listing matrix needs beside the facts: whose a body is, and that a list only watches. */
const ADDED: Readonly<Record<string, { country?: string; role?: string; identityNote?: string }>> =
  {
    'un-1267-committee': { country: 'UN' },
    'un-1988-committee': { country: 'UN' },
    'un-monitoring-team': { country: 'UN' },
    'un-security-council': { country: 'UN' },
    'european-union': { country: 'EU' },
    'list-pk-watch': { role: 'watch list' },
    // A namesake on a list that is held whole: nobody can say that he is absent from it.
    'abdul-jabbar': {
      identityNote:
        'The US list of July 2021 has an entry for an Abdul Jabbar of Okara (OFAC 24758). No source says whether he is the same man; the two are not merged.',
    },
  };

describe.skipIf(!factsAreHere)(
  `the built-in graph holds every fact${factsAreHere ? '' : ` (${FACTS_ABSENT})`}`,
  () => {
    it('has the facts at hand', () => {
      expect([factClaims.length, factEntities.length, factSources.length]).toEqual([534, 194, 113]);
    });

    it('has a fold for every predicate, and no predicate is made up', () => {
      expect(Object.keys(FOLD).sort()).toEqual(
        [...new Set(factClaims.map((c) => c.predicate))].sort(),
      );
    });

    it('holds all claims with all their fields', () => {
      const added = [...built.claims.keys()].filter(
        (key) => !factClaims.some(({ id }) => id === key),
      );
      // The figure of c-0458 once more, at its Statistic.
      expect(added).toEqual(['c-0458-figure']);
      const different = factClaims.filter((fact) => {
        const record = built.claims.get(fact.id);
        return (
          !record || JSON.stringify(sorted(held(record))) !== JSON.stringify(sorted(expected(fact)))
        );
      });
      expect(different.map(({ id }) => id)).toEqual([]);
    });

    it('words every claim as one short sentence', () => {
      for (const { statement } of built.claims.values()) {
        expect(statement).toMatch(/^[^.!?\s][^!?]*\.$/u);
        expect(statement.split(/\s+/u).length, statement).toBeLessThanOrEqual(36);
      }
    });

    it('parses every number: none is left as bare text where the property is an amount', () => {
      const numbers = factClaims.filter(({ value, id }) => {
        const amount = built.claims.get(id)?.value?.amount;
        return (
          value !== null &&
          /^(?:(?:up to|approximately|at least|over|about|more than) )?[\d,.]+/u.test(value) &&
          amount == null
        );
      });
      // Two counts in one text: no single amount would be true.
      expect(numbers.map(({ value }) => value)).toEqual(['200 and 148 pages and groups']);
    });

    it.each([
      ['c-0054', 10_000_000, 'USD', 'exact'],
      ['c-0254', 2_000_000, 'USD', 'upTo'],
      ['c-0123', 164, 'people', 'about'],
      ['c-0125', 163, 'people', 'atLeast'],
      ['c-0311', 4174, 'votes', 'exact'],
      ['c-0020', 37, 'organisations', 'exact'],
      ['c-0022', 400, 'accounts', 'atLeast'],
      ['c-0171', 15.5, 'years', 'exact'],
    ])('reads the amount of %s as %d %s, %s', (key, amount, unit, qualifier) => {
      expect(built.claims.get(key)?.value).toMatchObject({ amount, unit, qualifier });
    });

    it('holds all sources with all their fields', () => {
      for (const fact of factSources) {
        const { publishedBounds: bounds, ...rest } = fact;
        const { id, title, publisher, published, url, kind, language, note, accessed } = rest;
        const { titleIsDescriptive, titleSensitive, readInPart } = rest;
        expect(built.sources.get(fact.id)).toMatchObject({
          ...{ id, title, publisher, published, url, kind, language, note, accessed },
          ...{ titleIsDescriptive, titleSensitive, readInPart },
          publishedEarliest: bounds?.earliest ?? null,
          publishedLatest: bounds?.latest ?? null,
          publishedWhy: bounds?.why ?? null,
        });
      }
      const added = [...built.sources.keys()].filter((id) => !factSources.some((s) => s.id === id));
      expect(added).toEqual(['editors-note']);
    });

    it('holds all entities with all their fields', () => {
      expect([...built.entities.keys()].sort()).toEqual(factEntities.map(({ id }) => id).sort());
      for (const fact of factEntities) {
        const fold = KINDS[fact.kind] ?? { kind: fact.kind, role: null };
        const person = fact.id === 'unnamed-ttp-member' ? { kind: 'Person', role: null } : fold;
        expect(built.entities.get(fact.id)).toMatchObject({
          ...{ kind: person.kind, role: fact.role ?? person.role },
          ...{ name: fact.name, country: fact.country, onlySpeaks: fact.onlySpeaks },
          sensitive: fact.sensitive ?? false,
          heldAsOf: fact.heldAsOf ?? null,
          heldWhole: fact.heldWhole ?? false,
          identityNote: fact.identityNote ?? null,
          ...ADDED[fact.id],
        });
      }
    });

    it('holds names, dates, countries and coordinates as claims with their sources', () => {
      const wanted = factEntities.flatMap(({ id, aliases, dates, country, coordinates }) => [
        ...aliases.map((a) => [id, 'alias', null, a.name, a.script, a.sourceId]),
        ...dates.map((d) => {
          const { property, role } = DATES[d.label] ?? { property: 'began', role: d.label };
          return [id, property, role, d.date, d.precision, d.sourceId];
        }),
        ...(country ? [[id, 'country', null, country, null, 'editors-note']] : []),
        ...(coordinates
          ? [
              [
                id,
                'coordinates',
                null,
                `${coordinates.lat}, ${coordinates.lon}`,
                null,
                coordinates.sourceId,
              ],
            ]
          : []),
      ]);
      const found = built.properties.map(({ target, role, value, source }) => [
        ...('property' in target ? [target.of, target.property] : []),
        role,
        value?.date?.date ?? value?.text,
        value?.script ?? value?.date?.precision ?? null,
        source,
      ]);
      expect(found.map(String).sort()).toEqual(wanted.map(String).sort());
    });

    it('carries an outer reference only where the entry is the entity’s own', () => {
      const prefixes: [RegExp, string][] = [
        [/^((?:QD|TA)[ei]\.\d+)$/u, 'un:'],
        [/^SDN (\d+)$/u, 'ofac:'],
        [/^OFSI (\d+)$/u, 'ofsi:'],
      ];
      const wanted = factClaims.flatMap(({ subject, predicate, value }) => {
        if (predicate !== 'LISTED_AS' || value === null) return [];
        return prefixes.flatMap(([form, prefix]) => {
          const number = form.exec(value)?.[1];
          return number ? [`${subject} ${prefix}${number}`] : [];
        });
      });
      const found = [...built.entities.values()].flatMap(({ id, references }) =>
        references.map((reference) => `${id} ${reference}`),
      );
      expect(found.sort()).toEqual([...new Set(wanted)].sort());
      expect(built.entities.get('lashkar-e-tayyiba')?.references).toContain('un:QDe.118');
      expect(built.entities.get('jamaat-ud-dawa')?.references).toEqual([]);
    });

    it('finds every claim with a number in the article of 2017 as Statistic, Bounty or property', () => {
      const article = 'rferl-extremist-groups-online-2017';
      const numbers = factClaims.filter((c) => c.sourceId === article && /\d/u.test(c.value ?? ''));
      expect(numbers.length).toBeGreaterThanOrEqual(10);
      const placed = ({ target }: ClaimRecord) =>
        'property' in target ||
        [target.from, target.to].some((id) => {
          const kind = built.entities.get(id)?.kind;
          return kind === 'Statistic' || kind === 'Bounty';
        });
      for (const fact of numbers) {
        const records = [built.claims.get(fact.id), built.claims.get(`${fact.id}-figure`)];
        expect(
          records.some((record) => record && placed(record)),
          fact.id,
        ).toBe(true);
      }
    });
  },
);

/** Keys in one order, so that records compare as text. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value).map(([key, part]) => [key, sorted(part)] as const);
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}
