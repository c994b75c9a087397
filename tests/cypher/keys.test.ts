import { queryKeys, rankNames, searchKeys } from '@frontgraph/cypher';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { skeleton } from '../../cypher/src/keys/skeleton.js';
import { words } from '../../cypher/src/keys/words.js';

const world = [
  {
    id: 'lashkar-e-tayyiba',
    names: ['Lashkar-e-Tayyiba', 'Lashkar-e-Toiba', 'LET', 'Army of the Pure'],
    references: ['un:QDe.118'],
  },
  { id: 'lashkar-i-jhangvi', names: ['Lashkar-i-Jhangvi', 'LJ'], references: ['un:QDe.096'] },
  { id: 'falah-e-insaniat', names: ['Falah-e-Insaniat Foundation', 'فلاح انسانیت فاونڈیشن'] },
  { id: 'jamaat-ud-dawa', names: ['Jamaat-ud-Dawa', 'JUD'] },
  { id: 'jamaat-ul-ahrar', names: ['Jamaat-ul-Ahrar'] },
  { id: 'hafiz-saeed', names: ['Hafiz Muhammad Saeed', 'Hafiz Mohammad Sayid', 'Hafiz Ji'] },
  { id: 'talha-saeed', names: ['Hafiz Talha Saeed'] },
  { id: 'hafiz-abdur-rauf', names: ['Hafiz Abdur Rauf', 'Hafiz Abdul Rauf'] },
  { id: 'acct', names: ['@HafizSaeedJUD'] },
  { id: 'acct1', names: ['@HafizSaeedJUD1'] },
  { id: 'al-qaida', names: ['Al-Qaida', 'القاعدة'] },
  { id: 'kim', names: ['金正恩', 'Kim Jong Un'] },
  { id: 'ivan', names: ['Руслан Махмудов'] },
];
const index = new Map(
  world.map(({ id, names, references = [] }) => [
    id,
    new Set(searchKeys([...names, ...references]).split(' ')),
  ]),
);

/** As the server does it: candidates by key, ranked. */
function find(query: string): string[] {
  const keys = queryKeys(query);
  const candidates = world.filter(({ id }) => keys.some((key) => index.get(id)!.has(key)));
  return rankNames(query, candidates).map(({ candidate }) => candidate.id);
}

describe('search by name', () => {
  it.each([
    ['Lashkar-e Taiba', 'lashkar-e-tayyiba'],
    ['Lashkar e Tayyaba', 'lashkar-e-tayyiba'],
    ['Laskar Toiba', 'lashkar-e-tayyiba'],
    ['LASHKAR-E-TAYYIBA', 'lashkar-e-tayyiba'],
    ['lashkaretaiba', 'lashkar-e-tayyiba'],
    ['لشکر طیبہ', 'lashkar-e-tayyiba'],
    ['لَشْكَر طيبة', 'lashkar-e-tayyiba'],
    ['लश्कर-ए-तैयबा', 'lashkar-e-tayyiba'],
    ['QDe.118', 'lashkar-e-tayyiba'],
    ['un:QDe.118', 'lashkar-e-tayyiba'],
    ['qde118', 'lashkar-e-tayyiba'],
    ['falah', 'falah-e-insaniat'],
    ['Falah-e Insanyat', 'falah-e-insaniat'],
    ['فلاح', 'falah-e-insaniat'],
    ['fal', 'falah-e-insaniat'],
    ['hafiz sa', 'hafiz-saeed'],
    ['hafiz saeed', 'hafiz-saeed'],
    ['Hafez Sayid', 'hafiz-saeed'],
    ['حافظ سعيد', 'hafiz-saeed'],
    ['हाफिज सईद', 'hafiz-saeed'],
    ['Saeed, Hafiz Muhammad', 'hafiz-saeed'],
    ['@HafizSaeedJUD', 'acct'],
    ['hafizsaeedjud1', 'acct1'],
    ['Jamat ud Dawah', 'jamaat-ud-dawa'],
    ['al kaida', 'al-qaida'],
    ['القاعده', 'al-qaida'],
    ['Alqaeda', 'al-qaida'],
    ['金正', 'kim'],
    ['Ruslan Mahmudov', 'ivan'],
  ])('%s finds %s first', (query, expected) => {
    expect(find(query)[0]).toBe(expected);
  });

  it.each(['', ' ', '-', '…', 'x', 'zzzzzz', '"', '*:*', '\u0000'])('%j finds nothing', (query) => {
    expect(find(query)).toEqual([]);
  });

  it('does not find who shares no word with the query', () => {
    expect(find('Lashkar-e-Tayyiba')).not.toContain('jamaat-ud-dawa');
    expect(find('Insaniat')).toEqual(['falah-e-insaniat']);
  });

  it('does not take chance agreement of consonants for a name', () => {
    const zaki = { id: 'zaki', names: ['Zaki-ur-Rehman Lakhvi'] };
    expect(rankNames('zzzzqqqq', [zaki])).toEqual([]);
    expect(rankNames('Zakki', [zaki])).toHaveLength(1);
  });

  it('takes a word without its short vowels for whole, and one inside a name for less', () => {
    const inside = { id: 'hafed', names: ['Abdelhalim', 'عبدالحليم حافظ عبدالفتاح رمادنا'] };
    const ranked = rankNames('حافظ', [inside, ...world]).map(({ candidate }) => candidate.id);
    const people = ['hafiz-saeed', 'talha-saeed', 'hafiz-abdur-rauf'];
    expect(ranked[0]).toBe('hafiz-saeed');
    for (const id of people) expect(ranked.indexOf(id)).toBeLessThan(ranked.indexOf('hafed'));
    expect(ranked).toContain('hafed');
  });

  it('counts the first and the last word of a name for more than those inside', () => {
    const names = ['Talha Saeed Khan', 'Talha Khan Saeed', 'Saeed Talha Khan'];
    const ranked = rankNames(
      'saeed',
      names.map((name) => ({ id: name, names: [name] })),
    );
    expect(ranked.map(({ matched }) => matched)).toEqual([...names].reverse());
    expect(new Set(ranked.map(({ score }) => score)).size).toBe(3);
  });

  it('says which name fitted', () => {
    const [first] = rankNames('Army of the Pure', world);
    expect(first).toMatchObject({
      matched: 'Army of the Pure',
      candidate: { id: 'lashkar-e-tayyiba' },
    });
  });

  it('puts the one with more claims first among equals', () => {
    const twins = [
      { id: 'a', names: ['Abdul Rahman'], claimCount: 1 },
      { id: 'b', names: ['Abdul Rahman'], claimCount: 9 },
    ];
    expect(rankNames('abdul rahman', twins).map(({ candidate }) => candidate.id)).toEqual([
      'b',
      'a',
    ]);
  });
});

describe('words', () => {
  it.each([
    ['Da‘wa-e', ['dawa', 'e']],
    ['Ṣāliḥ Ğān', ['salih', 'gan']],
    ['Łódź Straße', ['lodz', 'strasse']],
    ['@HafizSaeedJUD', ['hafiz', 'saeed', 'jud']],
    ['QDe.118', ['qde', '118']],
    ['۱۹۵۰', ['1950']],
    ['١٩٥٠', ['1950']],
    ['ज़मान', ['zman']],
  ])('of %s', (name, expected) => {
    expect(words(name).map(({ text }) => text)).toEqual(expected);
  });
});

describe('skeleton', () => {
  it.each([
    [['tayyiba', 'taiba', 'toiba', 'tayyaba', 'tybh'], 'tb'],
    [['saeed', 'sayid', 'said', 'syeed', 'sayd'], 'sd'],
    [['mohammad', 'muhammed', 'mohamad', 'mhmd'], 'md'],
    [['lashkar', 'laskar', 'lshkr'], 'lskr'],
    [['usama', 'osama', 'asamh'], 'asm'],
    [['qasim', 'kassim', 'qasem'], 'ksm'],
    [['jaish', 'jaysh'], 'js'],
  ])('of %j is %s', (spellings, bones) => {
    for (const spelling of spellings) expect(skeleton(spelling)).toBe(bones);
  });
});

describe('for any text', () => {
  const text = fc.string({ unit: 'grapheme', maxLength: 40 });

  it('keys are plain tokens, which no text index takes apart', () => {
    fc.assert(
      fc.property(text, (name) => {
        const keys = [...searchKeys([name]).split(' '), ...queryKeys(name)].filter(
          (key) => key !== '',
        );
        for (const key of keys) expect(key).toMatch(/^[a-z0-9]+$/);
      }),
    );
  });

  it('a name is found by itself', () => {
    fc.assert(
      fc.property(text, (name) => {
        const keys = queryKeys(name);
        const indexed = new Set(searchKeys([name]).split(' '));
        if (keys.length > 0) expect(keys.filter((key) => !indexed.has(key))).toEqual([]);
        const ranked = rankNames(name, [{ id: 'x', names: [name] }]);
        expect(ranked.length).toBe(words(name).length === 0 ? 0 : 1);
      }),
    );
  });
});
