import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FACTS_ABSENT, factClaims, factsAreHere } from '../seed/facts.js';
import { readBuiltIn } from '../seed/builtIn.js';
import { apiServer } from './api/server.js';
import type { ApiServer } from './api/server.js';

interface Node {
  id: string;
  kind: string;
  title: string;
  property: string | null;
  entities: { id: string }[];
  links: { id: string }[];
  sides: {
    label: string;
    list: { id: string } | null;
    claims: { key: string; source: { id: string } }[];
  }[];
}
interface Page {
  totalCount: number;
  edges: { cursor: string; node: Node }[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

const QUERY = `query($entity: ID, $kinds: [DisagreementKind!], $first: Int, $after: String) {
  disagreements(entity: $entity, kinds: $kinds, first: $first, after: $after) {
    totalCount pageInfo { hasNextPage endCursor }
    edges { cursor node { id kind title property entities { id } links { id }
      sides { label list { id } claims { key source { id } } } } } } }`;

let server: ApiServer;
let all: Node[];
let forEditors: Node[];
beforeAll(async () => {
  server = await apiServer();
  all = (await page({ first: 200 })).edges.map(({ node }) => node);
  forEditors = (await page({ first: 200 }, true)).edges.map(({ node }) => node);
});
afterAll(() => server.remove());

async function page(variables: object, editor = false): Promise<Page> {
  const answer = await server.ask<{ disagreements: Page }>(QUERY, variables, { editor });
  return answer.disagreements;
}

const keys = ({ sides }: Node) => sides.flatMap(({ claims }) => claims.map(({ key }) => key));
const titled = (title: string) => all.find((node) => node.title === title);
const labels = (title: string) => titled(title)?.sides.map(({ label }) => label);

/** Claims by conflict group, at least two of each. */
function expectGroups(groups: ReadonlyMap<string, readonly string[]>): void {
  for (const [name, claims] of groups) {
    const found = forEditors.filter((node) => keys(node).some((key) => claims.includes(key)));
    const told = new Set(found.flatMap(keys));
    expect(
      claims.filter((key) => !told.has(key)),
      name,
    ).toEqual([]);
    const opposed = found.filter(
      ({ sides }) =>
        sides.filter((side) => side.claims.some(({ key }) => claims.includes(key))).length > 1,
    );
    expect(opposed.length, name).toBeGreaterThan(0);
  }
}

function grouped(pairs: readonly (readonly [string, string])[]): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const [group, key] of pairs) groups.set(group, [...(groups.get(group) ?? []), key]);
  return groups;
}

describe('disagreements of the built-in graph', () => {
  it('hold every conflict group of the dossiers, its claims on different sides', async () => {
    const { claims } = await readBuiltIn();
    const groups = grouped(
      [...claims].flatMap(([key, { conflictGroup }]) =>
        conflictGroup === null ? [] : [[conflictGroup, key] as const],
      ),
    );
    expect(groups.size).toBeGreaterThanOrEqual(42);
    expectGroups(groups);
  });

  it.skipIf(!factsAreHere)(
    `hold all 42 conflicts that the facts keep${factsAreHere ? '' : ` (${FACTS_ABSENT})`}`,
    () => {
      const groups = grouped(
        factClaims.flatMap(({ conflictGroup, id }) =>
          conflictGroup === null ? [] : [[conflictGroup, id] as const],
        ),
      );
      expect(groups.size).toBe(42);
      expectGroups(groups);
    },
  );

  it('give both amounts of the reward for Makki, each with its source', () => {
    const reward = titled('How high the reward for Abdul Rehman Makki is');
    expect(reward).toMatchObject({
      kind: 'VALUE',
      entities: [{ id: 'bounty-makki-2012' }, { id: 'abdul-rehman-makki' }],
    });
    expect(reward?.sides.map(({ label, claims }) => [label, claims[0]?.source.id])).toEqual([
      [
        'up to 2 million USD, reports Voice of America, 2012, citing the US State Department',
        'voa-2012-04',
      ],
      [
        '3 million USD, reports Pakistan Today, 2012, citing the US State Department',
        'pakistantoday-2012-04-03',
      ],
    ]);
  });

  it.each([
    ['DENIAL', 'Whether Jamaat-ud-Dawa is a front for Lashkar-e-Tayyiba'],
    ['DENIAL', 'Whether The Resistance Front claimed responsibility for the 2025 Pahalgam attack'],
    ['VALUE', 'Death toll of the 2008 Mumbai attacks'],
    ['VALUE', 'Votes of Qari Muhammad Yaqoob Sheikh'],
    ['DATE', 'When Jamaat-ud-Dawa was listed by the United States'],
    ['DATE', 'When Jamaat-ud-Dawa came under watch by Pakistan'],
    ['DATE', 'When Lashkar i Jhangvi was banned by Pakistan'],
    ['DATE', 'When Masood Azhar founded Jaish-e-Mohammed'],
    ['DATE', 'When the attack on the Sri Lankan cricket team took place'],
    ['SPELLING', 'How an account of Hafiz Muhammad Saeed is spelt'],
    ['ACCOUNT', 'Who leads Tehrik-e Taliban Pakistan'],
    ['ACCOUNT', 'Who was behind the 2014 Peshawar school attack'],
    ['ACCOUNT', 'How Jamaat-ud-Dawa came about'],
    ['LISTING', 'How Jamaat-ud-Dawa stands on the lists of Pakistan'],
    ['LISTING', 'Who lists Milli Muslim League'],
    ['LISTING', 'Who lists Jamaat-ud-Dawa'],
  ])('ask without taking a side: %s, %s', (kind, title) => {
    expect(titled(title)?.kind).toBe(kind);
  });

  it('attribute each side', () => {
    expect(labels('Whether Jamaat-ud-Dawa is a front for Lashkar-e-Tayyiba')).toEqual([
      'The UN 1267 Committee and Radio Mashaal say so',
      'Jamaat-ud-Dawa and Hafiz Muhammad Saeed deny it',
    ]);
    expect(labels('How an account of Hafiz Muhammad Saeed is spelt')).toEqual([
      '@HafizSaeedJUD1, reports Newsweek Pakistan / AFP, 2014',
      '@HafizSaeedJUD01, reports The Indian Express, 2014',
    ]);
    expect(labels('When Jamaat-ud-Dawa was listed by the United States')).toEqual([
      'April 2006, says the US Treasury, 2006',
      '25 June 2014, says the US State Department, 2014',
      'April 2016, reports Hindustan Times, 2018',
    ]);
  });

  it('say who is absent from a whole list, with its edition and by no claim', () => {
    const league = titled('Who lists Milli Muslim League');
    expect(league?.sides.at(-1)).toEqual({
      label:
        'Absent from the UN 1267 list (edition of 27 February 2026) and the UN 1988 list (edition of 27 February 2026)',
      list: { id: 'list-un-1267' },
      claims: [],
    });
    expect(labels('Who lists Falah-e-Insaniat Foundation')?.at(-1)).toBe(
      'Not on the list of banned organisations, says Radio Mashaal, 2017',
    );
    // What a conflict group tells of Pakistan says nothing of the UN and the US.
    const jud = labels('Who lists Jamaat-ud-Dawa');
    expect(jud?.at(-1)).toBe('Not on the list of banned organisations, says Radio Mashaal, 2017');
    expect(jud?.some((label) => label.startsWith('Named by the UN 1267 Committee'))).toBe(true);
    // He left the UN list before its present edition: the UN and the US agree.
    expect(titled('Who lists Hakimullah Mehsud')).toBeUndefined();
  });

  it('come once each, with two sides at least and no claim on two of them', () => {
    expect(new Set(forEditors.map(({ id }) => id)).size).toBe(forEditors.length);
    for (const node of forEditors) {
      expect(node.sides.length, node.title).toBeGreaterThan(1);
      expect(new Set(keys(node)).size, node.title).toBe(keys(node).length);
    }
    const rivals = forEditors.filter(({ kind }) => kind === 'VALUE' || kind === 'DATE');
    const told = rivals.flatMap(keys);
    expect(told.length).toBe(new Set(told).size);
  });

  it('count nothing sensitive for readers', () => {
    const hidden = 'laghari';
    expect(forEditors.some(({ title }) => title.toLowerCase().includes(hidden))).toBe(true);
    expect(JSON.stringify(all).toLowerCase()).not.toContain(hidden);
    expect(all.flatMap(keys).filter((key) => ['c-0003', 'c-0004', 'c-0005'].includes(key))).toEqual(
      [],
    );
  });

  it('come by kind, by entity and in pages', async () => {
    const ofMakki = await page({ entity: 'abdul-rehman-makki' });
    expect(ofMakki.edges.map(({ node }) => node.title)).toEqual(
      all
        .filter(({ entities }) => entities.some(({ id }) => id === 'abdul-rehman-makki'))
        .map(({ title }) => title),
    );
    expect(ofMakki.totalCount).toBeGreaterThanOrEqual(2);
    const denials = await page({ kinds: ['DENIAL'], first: 4 });
    expect(denials.edges.every(({ node }) => node.kind === 'DENIAL')).toBe(true);
    const turned: string[] = [];
    for (let after: string | null = null; ;) {
      const { edges, pageInfo, totalCount }: Page = await page({ first: 17, after });
      turned.push(...edges.map(({ node }) => node.id));
      expect(totalCount).toBe(all.length);
      if (!pageInfo.hasNextPage) break;
      after = pageInfo.endCursor;
    }
    expect(turned).toEqual(all.map(({ id }) => id));
  });

  it('are found once for a version of the data, however many fields ask', async () => {
    const many = `{ a: disagreements(first: 1) { totalCount } b: disagreements(first: 1,
      kinds: [DATE]) { totalCount } }`;
    const answer = await server.tell(many);
    expect(answer.errors).toEqual([]);
    expect(Number(answer.headers.get('x-statements'))).toBeLessThanOrEqual(2);
  });
});
