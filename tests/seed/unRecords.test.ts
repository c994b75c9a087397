import { beforeAll, describe, expect, it } from 'vitest';
import { linksOf, propertyClaims, readList, SMALL_LIST } from './unReading.js';
import type { Reading } from './unReading.js';

let small: Reading;
beforeAll(async () => {
  small = await readList(SMALL_LIST);
});

const texts = (of: string, property: string) =>
  propertyClaims(small, of, property).map(({ value, role }) => [value?.text, role]);

describe('the UN list: an entry', () => {
  it('has no fault and counts what it held', () => {
    expect(small.faults).toEqual([]);
    expect(small.counts.get('individuals')).toBe(2);
    expect(small.counts.get('entities')).toBe(2);
    expect(small.counts.get('unknown elements <SHOE_SIZE>')).toBe(1);
    expect(small.counts.get('empty aliases')).toBe(1);
    expect(small.counts.get('empty dates of birth')).toBe(1);
    expect(small.counts.get('empty days of change')).toBe(1);
  });

  it('counts its claims by kind, and they add up', () => {
    const byKind = [...small.counts].filter(([what]) => what.startsWith('claims: '));
    const told = byKind.reduce((sum, [, count]) => sum + count, 0);
    expect(told).toBe(small.claims.length);
  });

  it('becomes an entity with an id from its reference and a readable name', () => {
    const seen = small.entities.map(({ id, kind, name, country, references, origin }) => ({
      id,
      said: [kind, name, country, references, origin],
    }));
    expect(seen.filter(({ id }) => /^un-qd/.test(id))).toEqual([
      { id: 'un-qdi-901', said: ['Person', 'Orlo Van Zembla', 'KE', ['un:QDi.901'], 'un'] },
      { id: 'un-qdi-902', said: ['Person', 'Pia Marrow', null, ['un:QDi.902'], 'un'] },
      {
        id: 'un-qde-901',
        said: ['Organisation', 'Lantern Society (LS)', null, ['un:QDe.901'], 'un'],
      },
      { id: 'un-qde-902', said: ['Organisation', 'Tin Drum Club', 'KP', ['un:QDe.902'], 'un'] },
    ]);
  });

  it('mints a committee and a list for each list type, and the edition as a source', () => {
    const lists = small.entities.filter(({ kind }) => kind === 'Listing');
    expect(lists.map(({ id, heldAsOf, heldWhole }) => [id, heldAsOf, heldWhole])).toEqual([
      ['list-un-1267', '2026-01-31', true],
      ['list-un-1988', '2026-01-31', true],
      ['list-un-1718', '2026-01-31', true],
    ]);
    expect(linksOf(small)).toContain('list-un-1718 ISSUED_BY un-1718-committee');
    expect(small.sources.map(({ id }) => id)).toEqual(['un-consolidated-2026-01-31']);
  });

  it('is listed from its day, whatever offset stands behind it, to the day of delisting', () => {
    const listed = small.claims.filter(
      ({ target }) => 'link' in target && target.link === 'LISTED_ON',
    );
    expect(
      listed.map(({ value, from, to, stance, statedBy, locator }) => [
        value?.text,
        from?.date,
        to?.date,
        stance,
        statedBy,
        locator,
      ]),
    ).toEqual([
      ['QDi.901', '2015-04-07', undefined, 'designates', 'un-1267-committee', 'QDi.901'],
      ['QDi.902', '2016-05-02', undefined, 'designates', 'un-1988-committee', 'QDi.902'],
      ['QDe.901', '2005-05-02', undefined, 'designates', 'un-1267-committee', 'QDe.901'],
      ['QDe.902', '2006-05-02', '2020-06-01', 'designates', 'un-1718-committee', 'QDe.902'],
    ]);
    expect(listed[0]!.statement).toBe(
      'The UN lists Orlo Van Zembla since 7 April 2015 as QDi.901, on its 1267 list (ISIL and Al-Qaida).',
    );
  });

  it('says every name with its quality and script', () => {
    expect(texts('un-qdi-901', 'alias')).toEqual([
      ['ORLO VAN ZEMBLA', 'primary name'],
      ['Орло ван Зембла', 'original script'],
      ['Orlo Zembla', 'good quality'],
      ['Orlow Zembla', 'good quality'],
      ['The Baker', 'low quality'],
      ['Пекарь', 'low quality'],
      ['O. Z. Nowhere', 'good quality, previously listed as'],
    ]);
    expect(texts('un-qde-901', 'alias').slice(1)).toEqual([
      ['Society of Lanterns', 'a.k.a.'],
      ['Paper Boat-Trust', 'a.k.a.'],
      ['قنديل', 'f.k.a.'],
      ['Kandil', 'f.k.a.'],
      ['Qandil', 'f.k.a.'],
    ]);
    const scripts = propertyClaims(small, 'un-qdi-901', 'alias').map(({ value }) => value?.script);
    expect(scripts).toEqual([null, 'Cyrl', null, null, null, 'Cyrl', null]);
  });

  it('says dates of birth no more exactly than the list', () => {
    const births = propertyClaims(small, 'un-qdi-901', 'born');
    expect(births.map(({ value, role }) => [value?.text, value?.date ?? null, role])).toEqual([
      ['3 February 1971', { date: '1971-02-03', precision: 'day' }, 'under the name O. Z. Nowhere'],
      ['3 February 1971', { date: '1971-02-03', precision: 'day' }, null],
      ['about 1970', { date: '1970', precision: 'circa' }, null],
      ['between 1968 and 1972', { date: '1968/1972', precision: 'interval' }, 'between two years'],
    ]);
    const [noted] = propertyClaims(small, 'un-qdi-902', 'born');
    expect(noted!.value).toMatchObject({
      text: 'November 1973',
      date: { date: '1973-11', precision: 'month' },
    });
  });

  it('says places, documents, offices, and the days of change', () => {
    expect(texts('un-qdi-901', 'address')).toEqual([
      ['1 Test Road, Nowhere, Kenya (as of 2016)', null],
    ]);
    expect(texts('un-qdi-901', 'birthPlace')).toEqual([
      ['Nowhere, Kenya', 'under the name O. Z. Nowhere'],
      ['Nowhere, Far, Kenya', null],
    ]);
    expect(texts('un-qdi-901', 'document')).toEqual([
      ['Passport T-0001, issued by Kenya, in Nowhere, on 3 February 2001 (expired)', 'Passport'],
    ]);
    expect(texts('un-qdi-901', 'position')).toEqual([
      ['Treasurer', null],
      ['Baker', null],
    ]);
    expect(texts('un-qdi-901', 'title')).toEqual([['Dr.', null]]);
    expect(texts('un-qdi-901', 'gender')).toEqual([['Male', null]]);
    expect(texts('un-qdi-901', 'nationality')).toEqual([['Kenya', null]]);
    expect(texts('un-qdi-901', 'entryUpdated')).toEqual([['13 October 2016', null]]);
  });

  it('keeps the whole comment as a remark and reads the links that it states by reference', () => {
    const [remark] = propertyClaims(small, 'un-qdi-901', 'remark');
    expect(remark!.value!.text).toMatch(
      /^Founder and leader of the Lantern Society .* \(QDe\.999\)\.$/,
    );
    expect(linksOf(small).filter((link) => !/LISTED_ON|ISSUED_BY/.test(link))).toEqual([
      'un-qdi-901 FOUNDED un-qde-901',
      'un-qdi-901 LEADS un-qde-901',
      'un-qdi-901 FAMILY_OF un-qdi-902: brother',
      'un-qdi-901 ASSOCIATED_WITH un-qde-901',
      'un-qdi-901 ASSOCIATED_WITH un-qde-902',
      'un-qdi-901 LEADS un-qde-901',
      'un-qde-902 SPLINTER_OF un-qde-901',
    ]);
    expect(small.counts.get('unknown reference QDe.999, in QDi.901')).toBe(1);
    expect(small.counts.get('references of an entry to itself')).toBe(1);
  });

  it('names the UN in every statement', () => {
    for (const { statement } of small.claims) expect(statement).toMatch(/^The UN /);
  });
});

describe('the UN list: what the store holds already', () => {
  const lantern = {
    ...({ id: 'lantern', kind: 'Group', name: 'The Lantern', sensitive: false } as const),
    ...{ references: ['un:QDe.901'], origin: 'dossier', names: ['The Lantern'], aliasOf: [] },
  };
  const boats = {
    ...({
      id: 'paper-boats',
      kind: 'Organisation',
      name: 'Paper Boat Trust',
      sensitive: false,
    } as const),
    ...{ references: [], origin: 'dossier', names: ['Paper Boat Trust'], aliasOf: [] },
  };

  it('attaches an entry to the entity that holds its reference, and leaves that as it is', async () => {
    const reading = await readList(SMALL_LIST, { bodies: [lantern] });
    expect(reading.entities.map(({ id }) => id)).not.toContain('un-qde-901');
    expect(linksOf(reading)).toContain('un-qdi-901 LEADS lantern');
    expect(propertyClaims(reading, 'lantern', 'alias')).not.toEqual([]);
    expect(
      reading.counts.get(
        'of these, of entities that another origin keeps: claims are attached to them',
      ),
    ).toBe(1);
  });

  it('says an alias that is an entity of its own as a link, and not as a name', async () => {
    const reading = await readList(SMALL_LIST, { bodies: [lantern, boats] });
    expect(linksOf(reading)).toContain('paper-boats ALIAS_OF lantern: a.k.a.');
    const names = propertyClaims(reading, 'lantern', 'alias').map(({ value }) => value?.text);
    expect(names).not.toContain('Paper Boat-Trust');
    const link = reading.claims.find(
      ({ target }) => 'link' in target && target.link === 'ALIAS_OF',
    );
    expect(link).toMatchObject({ stance: 'designates', value: { text: 'Paper Boat-Trust' } });
  });

  it('hides every claim that touches a sensitive entity', async () => {
    const reading = await readList(SMALL_LIST, {
      bodies: [{ ...lantern, sensitive: true }, boats],
    });
    const touching = reading.claims.filter(({ target, statement }) => {
      const ends = 'link' in target ? [target.from, target.to] : [target.of];
      return ends.includes('lantern') || statement.includes('QDe.901');
    });
    expect(touching.length).toBeGreaterThan(5);
    expect(touching.filter(({ sensitive }) => !sensitive)).toEqual([]);
  });

  it('does not write a committee or a list that another origin keeps', async () => {
    const held = {
      id: 'un-1267-committee',
      kind: 'Authority',
      name: 'x',
      sensitive: false,
    } as const;
    const reading = await readList(SMALL_LIST, {
      entities: [{ ...held, references: [], origin: 'dossier' }],
    });
    const ids = reading.entities.map(({ id }) => id);
    expect(ids).not.toContain('un-1267-committee');
    expect(ids).toContain('un-1988-committee');
  });

  it('keeps the later day of two editions on its lists', async () => {
    const held = { id: 'list-un-1718', kind: 'Listing', name: 'x', sensitive: false } as const;
    const rest = { references: [], origin: 'un', heldAsOf: '2026-06-30' };
    const reading = await readList(SMALL_LIST, { entities: [{ ...held, ...rest }] });
    const list = reading.entities.find(({ id }) => id === 'list-un-1718');
    expect(list?.heldAsOf).toBe('2026-06-30');
  });

  it('yields the same twice', async () => {
    const again = await readList(SMALL_LIST);
    expect(again).toEqual(small);
  });
});
