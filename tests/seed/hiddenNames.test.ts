import { checkHiddenNames, HiddenNames } from '@frontgraph/cypher';
import { importFiles } from '@frontgraph/seed';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { embeddedForTests, soon } from '../support/embedded.js';
import type { TestStore } from '../support/embedded.js';
import { faultsOf, placeIn, SMALL, textFile } from './smallDossier.js';
import { claimsOfList } from './unHidden.js';
import { SMALL_LIST } from './unReading.js';

/** The small dossier with one text changed. */
function changed(find: string, put: string): string {
  const text = SMALL.replace(find, put);
  if (text === SMALL) throw new Error(`the dossier does not hold ${find}`);
  return text;
}

describe('hidden names', () => {
  const names = new HiddenNames();
  names.add('a', 'Ária del-Mar');
  names.add('a', 'Aria');
  names.add('b', 'آریا مار');
  names.add('c', 'Nora Quill');
  names.add('c', 'Norah Qwil');
  names.add('c', 'Nory');

  it.each([
    ['said by ARIA DEL MAR, then', ['a']],
    ['Aria del Mar’s house', ['a']],
    ["Aria del Mar's house", ['a']],
    ['Aria', []],
    ['Aria del Marco', []],
    ['Aria of del Mar', []],
    ['کہا آریا مار نے', ['b']],
    ['Mar, Aria del', ['a']],
    ['QUILL Nora', ['c']],
    ['Quill, Nora', ['c']],
    ['Nora Qwil and Qwil, Nora', ['c']],
    ['Nory Quill', ['c']],
    ['No\u00adra\u200b Qu\u2060ill', ['c']],
    ['nora\u200bquill', ['c']],
    ['@noraquill, @NoraQuillPK', ['c']],
    ['NorA QuiLL', ['c']],
    ['Ｎｏｒａ Ｑｕｉｌｌ', ['c']],
    ['\u039dora Quіll', ['c']],
    ['https://news.example/1-nora_quill.html', ['c']],
    ['https://news.example/?q=nora%20quill', ['c']],
    ['https://news.example/?q=Nora+Quill', ['c']],
    ['100% nora%ffquill', ['c']],
    ['Quill', []],
    ['Nora and Quill', []],
    ['', []],
    [null, []],
  ])('in %j', (text, ids) => {
    expect([...names.namedIn(text)]).toEqual(ids);
  });

  it('are forgotten when readers may see them', () => {
    names.forget('b');
    expect([...names.namedIn('آریا مار')]).toEqual([]);
    expect([names.has('a'), names.has('b')]).toEqual([true, false]);
  });
});

describe('a dossier', () => {
  let test: TestStore;
  beforeAll(async () => {
    test = await embeddedForTests();
  });
  afterAll(() => test.remove());

  const cases: [string, string, string, string, string][] = [
    ['statement', 'counts at least', 'and Hidden PERSON count', 'k-3:', 'k-3'],
    ['locator', 'paragraph 3', 'Letter of hidden person', 'k-3:', 'k-3'],
    ['value', 'at least 78 }', 'Hidden Person’s 78 }', 'k-3:', 'k-3'],
    ['name', 'name: Body B', 'name: Hidden Person Body', 'body-b:', 'body-b'],
    ['publishedWhy', 'Internal evidence.', 'By Hidden Person.', 'paper:', 'paper'],
    ['title', 'title: A paper', 'title: On Hidden Person', 'paper:', 'paper'],
    ['url', 'org/paper', 'org/1-Person%2C+Hidden', 'paper:', 'paper'],
  ];
  it.each(cases)('may not name the hidden in its %s', async (field, find, put, at, value) => {
    const text = changed(find, put);
    const faults = await faultsOf(test.store, [textFile(text)]);
    expect(faults).toMatchObject([{ at: { file: 'small.yaml', ...placeIn(text, at) }, value }]);
    expect(faults[0]?.message).toMatch(`The ${field} names somebody whom readers may not see; `);
    expect(faults[0]?.message).not.toContain('Hidden');
  });

  it('may name the hidden in a sensitive claim and in a title that is not shown', async () => {
    const sensitive = changed('counts at least', 'and Hidden Person count').replace(
      'The Paper and Hidden Person count 78 entries.',
      'The Paper and Hidden Person count 78 entries.\n    sensitive: true',
    );
    const title = changed('title: A paper', 'title: On Hidden Person\n    titleSensitive: true');
    for (const text of [sensitive, title]) {
      expect(await faultsOf(test.store, [textFile(text)])).toEqual([]);
    }
  });

  it('may not name whom another file or the store hides, nor by another name', async () => {
    const alias = '    sensitive: true\n    names:\n      paper: [Covert Fellow, Mononym]\n';
    const small = textFile(changed('    sensitive: true\n', alias));
    const more = textFile(
      'entities:\n  a: { kind: Person, name: A, summary: Knows the covert fellow and Mononym. }\n',
      'a-more.yaml',
    );
    expect(await faultsOf(test.store, [more])).toEqual([]);
    const together = await faultsOf(test.store, [more, small]);
    expect(together).toMatchObject([{ at: { file: 'a-more.yaml', line: 2 }, value: 'a' }]);
    await importFiles(test.store, { format: 'dossier', files: [small] });
    expect(await faultsOf(test.store, [more])).toEqual(together);
  });
});

describe('the store', () => {
  let test: TestStore;
  const dossier = (text: string) =>
    importFiles(test.store, { format: 'dossier', files: [textFile(text)] });
  beforeAll(async () => {
    test = await embeddedForTests();
  });
  afterAll(() => test.remove());

  it('is found to name whom somebody hides later; reading the list again hides it', async () => {
    await claimsOfList(test.store, SMALL_LIST);
    expect(await checkHiddenNames(test.store, soon())).toEqual([]);
    await dossier('entities:\n  pia: { kind: Person, name: Pia Marrow, sensitive: true }\n');
    const found = await checkHiddenNames(test.store, soon());
    const how = 'names somebody hidden';
    expect(found).toContainEqual({ what: 'claim', id: expect.any(String) as string, how });

    const { before, after } = await claimsOfList(test.store, SMALL_LIST);
    const hidden = after.filter(({ sensitive }) => sensitive);
    expect(before.filter(({ sensitive }) => sensitive)).toEqual([]);
    expect(hidden.map(({ subject }) => subject)).toEqual(hidden.map(() => 'un-qdi-901'));
    expect(hidden.every(({ statement }) => statement.includes('Pia Marrow'))).toBe(true);
    expect(hidden.length).toBeGreaterThan(0);
  });

  it('hides claims of a dossier instead of refusing it, where that is asked for', async () => {
    const text = changed('counts at least', 'and Pia Marrow count');
    const files = [textFile(text)];
    expect(await faultsOf(test.store, files)).toHaveLength(1);
    await importFiles(test.store, { format: 'dossier', files }, { hideNaming: true });
    expect(await checkHiddenNames(test.store, soon())).toEqual([]);
  });

  it('keeps what the list says of a namesake, and reading it once more changes nothing', async () => {
    const { after, report } = await claimsOfList(test.store, SMALL_LIST);
    const own = after.filter(({ subject }) => subject === 'un-qdi-902');
    expect(own.length).toBeGreaterThan(1);
    expect(own.filter(({ sensitive }) => sensitive)).toEqual([]);
    expect(report.written).toBe(0);
    expect(await checkHiddenNames(test.store, soon())).toEqual([]);
  });
});
