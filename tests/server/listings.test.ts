import { importFiles, inputBytes } from '@frontgraph/seed';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SMALL_LIST } from '../seed/unReading.js';
import { apiServer } from './api/server.js';
import type { ApiServer } from './api/server.js';
import { testClaim, testEntity, write } from './evidence.js';

interface Mark {
  state: string;
  words: string;
  since: string | null;
  list: { id: string } | null;
  via: { id: string } | null;
}
interface Cell {
  id: string;
  state: string;
  words: string;
  since: string | null;
  dates: string[];
  conflicting: boolean;
  possibly: boolean;
  references: string[];
  marks: Mark[];
  claims: { key: string }[];
  citation: string;
}
interface Matrix {
  columns: {
    id: string;
    name: string;
    listedCount: number;
    lists: { id: string; heldAsOf: string | null; heldWhole: boolean }[];
  }[];
  rows: { entity: { id: string }; cells: Cell[] }[];
}

const QUERY = `query($entities: [ID!]!, $authorities: [ID!], $asOf: String, $reportedBy: String,
  $certain: Boolean) {
  listingMatrix(entities: $entities, authorities: $authorities, asOf: $asOf,
    reportedBy: $reportedBy, certain: $certain) {
    columns { id name listedCount lists { id heldAsOf heldWhole } }
    rows { entity { id } cells { id state words since dates conflicting possibly references citation
      marks { state words since list { id } via { id } } claims { key } } } } }`;

const FOUR = [
  'lashkar-e-tayyiba',
  'jamaat-ud-dawa',
  'falah-e-insaniat-foundation',
  'milli-muslim-league',
];
const SIX = ['UN', 'US', 'EU', 'GB', 'IN', 'PK'];

let server: ApiServer;
beforeAll(async () => {
  server = await apiServer();
});
afterAll(() => server.remove());

async function matrix(variables: object): Promise<Matrix> {
  const args = { entities: FOUR, authorities: SIX, ...variables };
  const { listingMatrix } = await server.ask<{ listingMatrix: Matrix }>(QUERY, args);
  return listingMatrix;
}

async function cells(variables: object = {}): Promise<Map<string, Cell>> {
  const { rows } = await matrix(variables);
  return new Map(rows.flatMap((row) => row.cells.map((cell) => [cell.id, cell])));
}

/** `state since references`, with `!` where its claims conflict. */
function short(cell: Cell | undefined): string {
  if (!cell) return 'no cell';
  const { state, since, references, conflicting } = cell;
  return `${state} ${since ?? '-'} ${references.join(', ') || '-'}${conflicting ? ' !' : ''}`;
}

describe('the listing matrix of the Lashkar-e-Tayyiba network', () => {
  // Written down from the facts by hand.
  const EXPECTED: Readonly<Record<string, string>> = {
    'lashkar-e-tayyiba~UN': 'LISTED 2005-05-02 QDe.118',
    'lashkar-e-tayyiba~US': 'LISTED 2001-12-26 FTO, SDN 7140',
    'lashkar-e-tayyiba~EU': 'LISTED 2005-05-02 Annex I',
    'lashkar-e-tayyiba~GB': 'LISTED 2005-05-02 OFSI 7241, Schedule 2',
    'lashkar-e-tayyiba~IN': 'LISTED - First Schedule, serial 5',
    'lashkar-e-tayyiba~PK': 'LISTED 2002-01-14 Anti-Terrorism Act, First Schedule',
    'jamaat-ud-dawa~UN': 'ALIAS 2008-12-10 QDe.118',
    'jamaat-ud-dawa~US': 'ALIAS - SDN 7140 !',
    'jamaat-ud-dawa~EU': 'NOT_KNOWN - -',
    'jamaat-ud-dawa~GB': 'NOT_KNOWN - -',
    'jamaat-ud-dawa~IN': 'NOT_KNOWN - -',
    'jamaat-ud-dawa~PK': 'LISTED 2019-03-05 - !',
    'falah-e-insaniat-foundation~UN': 'ALIAS - QDe.118',
    'falah-e-insaniat-foundation~US': 'ALIAS 2010-11-24 SDN 7140',
    'falah-e-insaniat-foundation~EU': 'NOT_KNOWN - -',
    'falah-e-insaniat-foundation~GB': 'NOT_KNOWN - -',
    'falah-e-insaniat-foundation~IN': 'NOT_KNOWN - -',
    'falah-e-insaniat-foundation~PK': 'LISTED 2019-03-05 -',
    'milli-muslim-league~UN': 'ABSENT - -',
    'milli-muslim-league~US': 'ALIAS 2018-04-02 SDN 7140 !',
    'milli-muslim-league~EU': 'NOT_KNOWN - -',
    'milli-muslim-league~GB': 'NOT_KNOWN - -',
    'milli-muslim-league~IN': 'NOT_KNOWN - -',
    'milli-muslim-league~PK': 'NOT_KNOWN - -',
  };

  it('shows the dates and references of the facts', async () => {
    const found = await cells();
    expect(Object.fromEntries([...found].map(([id, cell]) => [id, short(cell)]))).toEqual(EXPECTED);
  });

  it('gives the dates that compete, each with its speaker', async () => {
    const found = await cells();
    expect(found.get('jamaat-ud-dawa~US')).toMatchObject({
      dates: ['2006-04', '2014-06-25', '2016-04'],
      words:
        'Named by the US Treasury and the US State Department as an alias of Lashkar-e-Tayyiba; the dates given differ: April 2006, 25 June 2014 and April 2016',
    });
    expect(found.get('milli-muslim-league~US')?.dates).toEqual(['2018-04-02', '2018-04-04']);
    const marks = found.get('jamaat-ud-dawa~US')?.marks ?? [];
    expect(marks.every(({ via }) => via?.id === 'lashkar-e-tayyiba')).toBe(true);
    expect(marks.map(({ words }) => words)).toContain(
      'Named as an alias of Lashkar-e-Tayyiba since April 2016, reports Hindustan Times, 2018',
    );
  });

  it('keeps what Pakistan did to JuD side by side: ban, watch, and missing from a list', async () => {
    const cell = (await cells()).get('jamaat-ud-dawa~PK')!;
    const of = (state: string) => cell.marks.filter((mark) => mark.state === state);
    expect(of('LISTED').map(({ since }) => since)).toEqual(['2019-03-05', '2002']);
    expect(new Set(of('WATCHED').map(({ since }) => since))).toEqual(
      new Set([
        '2005-12-01',
        '2007-01-17',
        '2010',
        '2017',
        '2017-01-27',
        '2017-01-30',
        '2019-03-04',
      ]),
    );
    expect(of('SAID_NOT_LISTED').map(({ words }) => words)).toEqual([
      'not on the list of banned organisations, says Radio Mashaal, 2017',
    ]);
    expect(cell.claims.map(({ key }) => key)).toEqual(
      expect.arrayContaining(['c-0226', 'c-0229', 'c-0224', 'c-0050', 'c-0448']),
    );
    expect(cell.citation).toContain('Jamaat-ud-Dawa and the lists of Pakistan: Banned by');
    expect(cell.citation.split('\n')).toHaveLength(cell.claims.length + 1);
  });

  it('says that Pakistan only watched in 2017, and what was not yet', async () => {
    const found = await cells({ asOf: '2017' });
    expect(short(found.get('jamaat-ud-dawa~PK'))).toMatch(/^WATCHED - Second Schedule !$/);
    expect(short(found.get('falah-e-insaniat-foundation~PK'))).toBe(
      'WATCHED 2017-01-30 Second Schedule',
    );
    expect(found.get('jamaat-ud-dawa~PK')?.marks.map(({ state }) => state)).toContain(
      'SAID_NOT_LISTED',
    );
    // An edition of 2021 without a date is no sign of 2017 where the acts give 2018.
    expect(short(found.get('milli-muslim-league~US'))).toBe('NOT_YET 2018-04-02 SDN 7140 !');
    // Nor does an edition of 2026 say who was absent in 2017.
    expect(short(found.get('milli-muslim-league~UN'))).toBe('NOT_KNOWN - -');
    expect(short(found.get('lashkar-e-tayyiba~IN'))).toBe('LISTED - First Schedule, serial 5');
  });

  it('says of a day before all dates that it was not yet, with what comes', async () => {
    const early = await cells({ asOf: '1900' });
    // India's list is undated, and nothing held says since when it can be.
    const listed = [...early.values()].filter(({ state }) => state === 'LISTED');
    expect(listed.map(({ id, possibly }) => [id, possibly])).toEqual([
      ['lashkar-e-tayyiba~IN', true],
    ]);
    expect(early.get('lashkar-e-tayyiba~US')?.state).toBe('NOT_YET');
    expect(early.get('falah-e-insaniat-foundation~UN')?.state).toBe('NOT_YET');
    const found = await cells({ asOf: '2004' });
    expect(found.get('lashkar-e-tayyiba~UN')).toMatchObject({
      state: 'NOT_YET',
      since: '2005-05-02',
      words: 'Not yet: listed by the UN 1267 Committee since 2 May 2005 under QDe.118',
    });
    expect(found.get('lashkar-e-tayyiba~UN')?.claims.length).toBeGreaterThan(0);
    expect(found.get('jamaat-ud-dawa~US')).toMatchObject({
      state: 'NOT_YET',
      words:
        'Not yet: named by the US Treasury as an alias of Lashkar-e-Tayyiba since April 2006; other dates are given: 25 June 2014 and April 2016',
    });
    // An alias is no older than the entry that names it.
    expect(found.get('falah-e-insaniat-foundation~UN')).toMatchObject({
      state: 'NOT_YET',
      words:
        'Not yet: named by the UN 1267 Committee as an alias of Lashkar-e-Tayyiba under QDe.118, date not given; Lashkar-e-Tayyiba is listed since 2 May 2005',
    });
  });

  it('tells what is undated as possible, and does not count it', async () => {
    const { columns, rows } = await matrix({ asOf: '2012' });
    const of = (id: string) => rows.flatMap((row) => row.cells).find((cell) => cell.id === id);
    expect(of('lashkar-e-tayyiba~IN')).toMatchObject({
      state: 'LISTED',
      possibly: true,
      words:
        'Listed by the Ministry of Home Affairs of India under First Schedule, serial 5; date not given, so possibly not yet on this day',
    });
    expect(of('lashkar-e-tayyiba~UN')?.possibly).toBe(false);
    expect(columns.map(({ id, listedCount }) => [id, listedCount])).toEqual([
      ['UN', 2],
      ['US', 3],
      ['EU', 1],
      ['GB', 1],
      ['IN', 0],
      ['PK', 1],
    ]);
  });

  it('leaves out what was not yet reported, and with certain what has no date', async () => {
    const early = await cells({ reportedBy: '2010' });
    // The ban of 2002 was first told in 2014, the list of India in 2019.
    expect(short(early.get('jamaat-ud-dawa~PK'))).toBe('WATCHED 2005-12-01 -');
    expect(short(early.get('lashkar-e-tayyiba~IN'))).toBe('NOT_KNOWN - -');
    expect(short(early.get('jamaat-ud-dawa~UN'))).toBe('ALIAS 2008-12-10 -');
    const certain = await cells({ asOf: '2012', certain: true });
    expect(short(certain.get('lashkar-e-tayyiba~IN'))).toBe('NOT_KNOWN - -');
    expect(short(certain.get('lashkar-e-tayyiba~US'))).toBe('LISTED 2001-12-26 FTO');
  });

  it('names each list with its own edition, and speaks of absence from whole lists alone', async () => {
    const { columns } = await matrix({});
    expect(columns.map(({ id, listedCount }) => [id, listedCount])).toEqual([
      ['UN', 3],
      ['US', 4],
      ['EU', 1],
      ['GB', 1],
      ['IN', 1],
      ['PK', 3],
    ]);
    expect(columns[1]?.lists).toEqual([
      { id: 'list-us-fto', heldAsOf: '2021-07-07', heldWhole: false },
      { id: 'list-us-sdgt', heldAsOf: '2021-07-07', heldWhole: true },
    ]);
    const found = await cells();
    expect(found.get('milli-muslim-league~UN')).toMatchObject({
      words:
        'absent from the UN 1267 list (edition of 27 February 2026) and the UN 1988 list (edition of 27 February 2026)',
      marks: [{ list: { id: 'list-un-1267' } }, { list: { id: 'list-un-1988' } }],
    });
  });

  it('finds its own columns, takes authorities by id, and refuses what is neither', async () => {
    const { columns } = await matrix({ authorities: null });
    expect(columns.map(({ id }) => id)).toEqual(['UN', 'EU', 'IN', 'PK', 'GB', 'US']);
    const named = await matrix({ authorities: ['us-treasury', 'us-state-department', 'nacta'] });
    expect(named.columns.map(({ id }) => id)).toEqual(['US', 'PK']);
    const wrong = await server.tell(QUERY, { entities: FOUR, authorities: ['facebook'] });
    expect(wrong.errors[0]?.message).toMatch(/“facebook”.*neither an authority/);
    const aliased = await matrix({ authorities: ['uk', 'GB'] });
    expect(aliased.columns.map(({ id }) => id)).toEqual(['GB']);
    expect(short(aliased.rows[0]?.cells[0])).toMatch(/^LISTED 2005-05-02/);
    const none = await server.tell(QUERY, { entities: FOUR, authorities: ['TV'] });
    expect(none.errors[0]?.message).toMatch(/“TV”.*no authority.*known: .*\bEU\b.*\bUN\b/);
  });

  it('refuses an entity that is not known, and one that the reader may not see', async () => {
    for (const id of ['lashkar-e-taiba', 'naureen-laghari']) {
      const { errors } = await server.tell(QUERY, { entities: [...FOUR, id] });
      expect(errors[0]?.message).toContain(`There is no entity “${id}”`);
    }
  });

  it('reads as many statements for two rows as for twelve', async () => {
    const some = [...FOUR, 'al-anfal-trust', 'the-resistance-front', 'al-akhtar-trust'];
    const more = [...some, 'al-qaida', 'haqqani-network', 'hafiz-saeed', 'masood-azhar'];
    const counts = await Promise.all(
      [FOUR.slice(0, 2), more].map(async (entities) => {
        const { headers, errors } = await server.tell(QUERY, { entities, authorities: SIX });
        expect(errors).toEqual([]);
        return Number(headers.get('x-statements'));
      }),
    );
    // Of those in whose entries the aliases stand, the four bring none that is no row.
    expect(counts[1]! - counts[0]!).toBeLessThanOrEqual(2);
    expect(counts[1]).toBeLessThanOrEqual(17);
  });
});

describe('cells that the built-in graph has not', () => {
  const day = (date: string) => ({ date, precision: 'day' as const });
  const entry = (from: string, more: Parameters<typeof testClaim>[1] = {}) =>
    testClaim(
      { from, type: 'LISTED_ON', to: 'list-in-uapa-organisations', stance: 'designates' },
      { statedBy: 'india-mha', ...more },
    );
  const first = entry('taken-back', { value: { text: 'entry 1' } });
  const ids = ['ended', 'taken-back', 'denied', 'newcomer'];

  beforeAll(() =>
    write(server.running.services.store, {
      entities: ids.map((id) => testEntity(id)),
      claims: [
        entry('ended', { from: day('2010-03-01'), to: day('2015-06-30') }),
        first,
        entry('taken-back', { locator: 'entry 2', stance: 'retracts', from: day('2021-01-01') }),
        entry('denied', { from: day('2020-01-01'), value: { text: 'S.O. 1' } }),
        entry('denied', {
          stance: 'denies',
          statedBy: 'pakistan-government',
          from: day('2020-02-01'),
        }),
      ],
    }),
  );

  it('tell an end, and what held before it', async () => {
    const now = await cells({ entities: ids });
    expect(now.get('ended~IN')).toMatchObject({
      state: 'DELISTED',
      words:
        'Delisted by the Ministry of Home Affairs of India on 30 June 2015, listed since 1 March 2010',
    });
    expect((await cells({ entities: ids, asOf: '2012' })).get('ended~IN')?.state).toBe('LISTED');
    expect((await cells({ entities: ids, asOf: '2009' })).get('ended~IN')?.state).toBe('NOT_YET');
    expect((await cells({ entities: ids, asOf: '2016' })).get('ended~IN')?.state).toBe('DELISTED');
  });

  it('keep an act that somebody denies, and say who', async () => {
    expect((await cells({ entities: ids })).get('denied~IN')).toMatchObject({
      state: 'LISTED',
      conflicting: true,
      words:
        'Listed by the Ministry of Home Affairs of India since 1 January 2020 under S.O. 1; not listed, says the Government of Pakistan, 2020',
    });
  });

  it('tell what an authority took back, and no absence of whom nobody compared', async () => {
    const found = await cells({ entities: ids });
    expect(found.get('taken-back~IN')).toMatchObject({
      state: 'DELISTED',
      words: 'Delisted by the Ministry of Home Affairs of India on 1 January 2021 under entry 1',
    });
    expect(found.get('newcomer~UN')?.state).toBe('NOT_KNOWN');
  });

  it('tell that a list dropped an entry only from its edition on', async () => {
    const of = async (variables: object) =>
      (await cells({ entities: ['hakimullah-mehsud'], ...variables })).get('hakimullah-mehsud~UN');
    expect(await of({})).toMatchObject({
      state: 'DELISTED',
      words:
        'Listed by the UN 1267 Committee since 21 October 2010 under QDi.286; absent from the UN 1267 list (edition of 27 February 2026)',
    });
    expect((await of({ asOf: '2012' }))?.state).toBe('LISTED');
  });
});

describe('an entry that the next edition of the UN list no longer carries', () => {
  const edition = (day: string, without: number | null) => {
    const entry = new RegExp(`<INDIVIDUAL>\\s*<DATAID>${without ?? ''}[^]*?</INDIVIDUAL>`);
    const text = SMALL_LIST.replace('2026-01-31T', `${day}T`);
    return inputBytes('list.xml', Buffer.from(without === null ? text : text.replace(entry, '')));
  };
  const ask = async (variables: object = {}) =>
    (await cells({ entities: ['un-qdi-902'], authorities: ['UN'], ...variables })).get(
      'un-qdi-902~UN',
    );

  beforeAll(async () => {
    const { store } = server.running.services;
    await importFiles(store, { format: 'un', files: [edition('2026-03-31', null)] });
    await importFiles(store, { format: 'un', files: [edition('2026-05-31', 2)] });
  });

  it('was delisted between the two, and listed before', async () => {
    expect(await ask()).toMatchObject({
      state: 'DELISTED',
      words:
        'Delisted by the UN 1988 Committee between 31 March and 31 May 2026, listed since 2 May 2016 under QDi.902',
    });
    expect((await ask())?.citation).toContain('no longer carries the entry QDi.902');
    expect(await ask({ asOf: '2020' })).toMatchObject({ state: 'LISTED', since: '2016-05-02' });
    expect((await ask({ reportedBy: '2026-04' }))?.state).toBe('LISTED');
  });

  it('leaves the entries of its list, and its link says by whom', async () => {
    const { entities, link } = await server.ask<{
      entities: { edges: { node: { id: string } }[] };
      link: { status: string; statusWords: string };
    }>(`{ entities(listedOn: "list-un-1988", first: 200) { edges { node { id } } }
      link(id: "un-qdi-902~LISTED_ON~list-un-1988") { status statusWords } }`);
    expect(entities.edges.map(({ node }) => node.id)).not.toContain('un-qdi-902');
    expect(link).toEqual({
      status: 'RETRACTED',
      statusWords: 'no longer listed by the UN 1988 Committee',
    });
    const { then } = await server.ask<{ then: { status: string } }>(
      '{ then: link(id: "un-qdi-902~LISTED_ON~list-un-1988", asOf: "2020") { status } }',
    );
    expect(then.status).toBe('DESIGNATED');
  });
});
