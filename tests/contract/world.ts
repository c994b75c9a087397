/** A small world in which every statement finds something; written through `applyBatch`. */
import { claimId } from '@frontgraph/cypher';
import type { ClaimRecord, LinkType } from '@frontgraph/cypher';
import { batch, claim, entity, source } from '../cypher/records.js';

const link = (from: string, type: LinkType, to: string) => ({ link: type, from, to });

const sources = [
  source('paper', { published: '2017-08-20', publisher: 'The Paper' }),
  source('list', { published: '2008-12-10', publisher: 'United Nations', kind: 'list' }),
  source('diary', { published: null, titleSensitive: true, title: 'Diary of a secret person' }),
];

const entities = [
  entity('lashkar', 'Group', { name: 'Lashkar-e Taiba', references: ['un:QDe.118'] }),
  entity('jamaat', 'Organisation', { name: 'Jamaat-ud-Dawa', role: 'charity', country: 'PK' }),
  entity('falah', 'Organisation', { name: 'Falah-e Insanyat', origin: 'un' }),
  entity('league', 'Party', { name: 'Milli Muslim League' }),
  entity('saeed', 'Person', { name: 'Hafiz Saeed', country: 'PK', references: ['un:QDi.263'] }),
  entity('secret', 'Person', { name: 'A secret person', sensitive: true, references: ['x:1'] }),
  entity('talker', 'Person', { name: 'A commentator', onlySpeaks: true }),
  entity('un', 'Authority', { name: 'United Nations', country: 'UN' }),
  entity('usa', 'Authority', { name: 'United States', country: 'US' }),
  entity('un-list', 'Listing', { name: 'UN list', heldAsOf: '2026-01-01', heldWhole: true }),
  entity('bounty', 'Bounty', { name: 'Reward for Hafiz Saeed' }),
  entity('attack', 'Event', { name: 'The attack' }),
];

const front = claim(link('jamaat', 'FRONT_FOR', 'lashkar'), 'designates', {
  statedBy: 'un',
  source: 'list',
  locator: 'QDe.118',
  key: 'c-1',
  from: { date: '2008-12-10', precision: 'day' },
});

const claims = [
  front,
  claim(link('jamaat', 'FRONT_FOR', 'lashkar'), 'reports', { locator: '2', citing: ['talker'] }),
  claim(link('jamaat', 'FRONT_FOR', 'lashkar'), 'denies', {
    statedBy: 'jamaat',
    answers: [claimId(front)],
    key: 'c-2',
    locator: '3',
  }),
  claim(link('falah', 'OFFSHOOT_OF', 'jamaat'), 'alleges', { statedBy: 'usa', locator: '4' }),
  claim(link('league', 'FRONT_FOR', 'jamaat'), 'alleges', { statedBy: 'talker', locator: '5' }),
  claim(link('saeed', 'LEADS', 'jamaat'), 'reports', { locator: '6', role: 'amir' }),
  claim(link('saeed', 'FOUNDED', 'lashkar'), 'asserts', { statedBy: 'saeed', locator: '7' }),
  claim(link('bounty', 'BOUNTY_ON', 'saeed'), 'reports', { locator: '8', from: year('2012') }),
  claim(link('bounty', 'OFFERED_BY', 'usa'), 'reports', { locator: '9' }),
  claim(link('jamaat', 'LISTED_ON', 'un-list'), 'designates', {
    statedBy: 'un',
    source: 'list',
    locator: 'QDe.118',
  }),
  claim(link('un-list', 'ISSUED_BY', 'un'), 'asserts', { statedBy: 'un', source: 'list' }),
  claim(link('jamaat', 'ALIAS_OF', 'lashkar'), 'designates', { statedBy: 'un', source: 'list' }),
  claim(link('lashkar', 'CARRIED_OUT', 'attack'), 'reports', { locator: '10' }),
  claim(link('secret', 'MEMBER_OF', 'lashkar'), 'alleges', { source: 'diary', locator: '11' }),
  claim(link('falah', 'FRONT_FOR', 'lashkar'), 'alleges', { locator: '12', sensitive: true }),
  claim({ property: 'alias', of: 'lashkar' }, 'reports', {
    value: { text: 'لشکر طیبہ', script: 'Arab/ur' },
    locator: '13',
  }),
  ...toll('174', 'exact', '14'),
  ...toll('166', 'about', '15'),
  claim({ property: 'deathToll', of: 'attack' }, 'asserts', {
    statedBy: 'un',
    source: 'list',
    value: { text: '170', amount: 170, unit: 'people', qualifier: 'about' },
  }),
  ...listedSince('2008-12-10'),
  ...listedSince('2009'),
  ...reward('5 million USD', 5_000_000),
  ...reward('10 million USD', 10_000_000),
  claim(link('league', 'ALLIED_WITH', 'lashkar'), 'reports', { locator: '18', from: year('2012') }),
];

/** One entry that is dated twice. */
function listedSince(date: string): ClaimRecord[] {
  const from = { date, precision: date.length === 4 ? ('year' as const) : ('day' as const) };
  return [
    claim(link('jamaat', 'LISTED_ON', 'un-list'), 'reports', { from, locator: `16, ${date}` }),
  ];
}

/** One reward whose amount is given twice. */
function reward(text: string, amount: number): ClaimRecord[] {
  const value = { text, amount, unit: 'USD', qualifier: 'exact' as const };
  return [claim(link('bounty', 'BOUNTY_ON', 'saeed'), 'reports', { value, locator: '17' })];
}

function year(date: string): ClaimRecord['from'] {
  return { date, precision: 'year' };
}

/** Two sources give two tolls of one attack. */
function toll(text: string, qualifier: 'exact' | 'about', locator: string): ClaimRecord[] {
  const value = { text, amount: Number(text), unit: 'people', qualifier };
  const target = { property: 'deathToll', of: 'attack' } as const;
  return [claim(target, 'reports', { value, locator, conflictGroup: 'toll' })];
}

export const world = batch({ sources, entities, claims });

/** Ids of the world's claims, in its order. */
export const claimIds = claims.map((record) => claimId(record));
