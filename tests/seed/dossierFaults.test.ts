import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inputBytes } from '@frontgraph/seed';
import { embeddedForTests } from '../support/embedded.js';
import type { TestStore } from '../support/embedded.js';
import { faultsOf, placeIn, SMALL, textFile } from './smallDossier.js';

let test: TestStore;
beforeAll(async () => {
  test = await embeddedForTests();
});
afterAll(() => test.remove());

/** One change of the small dossier, and the one fault that it must give. */
interface Case {
  name: string;
  find: string;
  put: string;
  /** Where the fault is: the first place of this text in the changed dossier, plus an offset. */
  at: string;
  offset?: number;
  value: string | null;
  suggestion?: string;
  message: RegExp;
}

const KIND: Case = {
  name: 'an unknown kind',
  find: 'kind: Organisation',
  put: 'kind: Organization',
  at: 'Organization',
  value: 'Organization',
  suggestion: 'Organisation',
  message: /no kind of entity of this name/,
};

const cases: Case[] = [
  KIND,
  {
    name: 'an unknown link type',
    find: 'link: body-b FRONT_FOR group-a\n    stance: asserts',
    put: 'link: body-b FRONT_OF group-a\n    stance: asserts',
    at: 'FRONT_OF',
    value: 'FRONT_OF',
    suggestion: 'FRONT_FOR',
    message: /no link type of this name/,
  },
  {
    name: 'an unknown property',
    find: 'list-l entryCount',
    put: 'list-l entrycounts',
    at: 'entrycounts',
    value: 'entrycounts',
    suggestion: 'entryCount',
    message: /no property of this name/,
  },
  {
    name: 'an unknown entity in a link',
    find: 'link: body-b FRONT_FOR group-a\n    stance: asserts',
    put: 'link: body-b FRONT_FOR grup-a\n    stance: asserts',
    at: 'grup-a',
    value: 'grup-a',
    suggestion: 'group-a',
    message: /No entity has this id/,
  },
  {
    name: 'an unknown entity in a quoted link',
    find: 'link: hidden LOCATED_IN town',
    put: "link: 'hidden LOCATED_IN twon'",
    at: 'twon',
    value: 'twon',
    suggestion: 'town',
    message: /No entity has this id/,
  },
  {
    name: 'an unknown speaker',
    find: 'by: state',
    put: 'by: stat',
    at: 'stat\n',
    value: 'stat',
    suggestion: 'state',
    message: /No entity has this id/,
  },
  {
    name: 'an unknown source',
    find: 'source: paper\n    at: paragraph 3',
    put: 'source: papers\n    at: paragraph 3',
    at: 'papers\n',
    value: 'papers',
    suggestion: 'paper',
    message: /No source has this id/,
  },
  {
    name: 'an unknown source of a name',
    find: '      paper:\n        - The A',
    put: '      papr:\n        - The A',
    at: 'papr',
    value: 'papr',
    suggestion: 'paper',
    message: /No source has this id/,
  },
  {
    name: 'an unknown stance',
    find: 'stance: asserts',
    put: 'stance: assert',
    at: 'assert\n',
    value: 'assert',
    suggestion: 'asserts',
    message: /no stance of this name/,
  },
  {
    name: 'an unknown kind of source',
    find: 'kind: article',
    put: 'kind: artikel',
    at: 'artikel',
    value: 'artikel',
    suggestion: 'article',
    message: /no kind of source of this name/,
  },
  {
    name: 'an unknown role',
    find: 'role: charity',
    put: 'role: charities',
    at: 'charities',
    value: 'charities',
    suggestion: 'charity',
    message: /Organisation has no role of this name/,
  },
  {
    name: 'a date in another form',
    find: 'from: 2002',
    put: 'from: 14 January 2002',
    at: '14 January',
    value: '14 January 2002',
    message: /Not a date/,
  },
  {
    name: 'a day that no calendar has',
    find: 'from: 2002',
    put: 'from: 2002-02-30',
    at: '2002-02-30',
    value: '2002-02-30',
    message: /Not a date/,
  },
  {
    name: 'an end before the begin',
    find: 'from: 2002',
    put: 'from: 2002-05\n    to: 2002-04',
    at: '2002-04',
    value: '2002-04',
    message: /“to” lies before “from” \(2002-05\)/,
  },
  {
    name: 'a link between kinds that it does not join',
    find: 'link: body-b FRONT_FOR group-a\n    stance: asserts',
    put: 'link: state FRONT_FOR group-a\n    stance: asserts',
    at: 'state FRONT_FOR',
    value: 'state',
    message: /FRONT_FOR starts from Organisation, Party or Group, not the kind Authority/,
  },
  {
    name: 'a property of another kind',
    find: 'property: list-l entryCount',
    put: 'property: town entryCount',
    at: 'town entryCount',
    value: 'town',
    message: /The kind Place has no property “entryCount”/,
  },
  {
    name: 'a link of an entity to itself',
    find: 'link: hidden LOCATED_IN town',
    put: 'link: town LOCATED_IN town',
    at: 'LOCATED_IN town',
    offset: 'LOCATED_IN '.length,
    value: 'town',
    message: /needs two entities/,
  },
  {
    name: 'a claim without a locator',
    find: '    at: paragraph 3\n',
    put: '',
    at: 'k-3',
    value: null,
    message: /The claim k-3 lacks “at”/,
  },
  {
    name: 'an empty locator',
    find: 'at: paragraph 3',
    put: "at: ''",
    at: "''",
    value: null,
    message: /“at” is empty/,
  },
  {
    name: 'an answer to an unknown key',
    find: 'answers: [k-1]',
    put: 'answers: [k-11]',
    at: 'k-11',
    value: 'k-11',
    suggestion: 'k-1',
    message: /No claim has this key/,
  },
  {
    name: 'an answer to a claim on something else',
    find: 'answers: [k-1]',
    put: 'answers: [k-3]',
    at: 'k-3]',
    value: 'k-3',
    message: /That claim is about list-l entryCount/,
  },
  {
    name: 'an answer to a denial',
    find: 'answers: [k-1]',
    put: 'answers: [k-1, k-2]',
    at: 'k-2]',
    value: 'k-2',
    message: /a denial or retraction itself/,
  },
  {
    name: 'a denial without answers',
    find: '    answers: [k-1]\n',
    put: '',
    at: 'k-2',
    value: 'denies',
    message: /The claim k-2 denies and lacks “answers”/,
  },
  {
    name: 'answers of a claim that denies nothing',
    find: 'conflict: b-and-a\n  k-2',
    put: 'conflict: b-and-a\n    answers: [k-3]\n  k-2',
    at: 'answers: [k-3]',
    value: 'asserts',
    message: /Only a claim that denies or retracts has “answers”/,
  },
  {
    name: 'an unknown field',
    find: 'conflict: b-and-a\n  k-2',
    put: 'conflicts: b-and-a\n  k-2',
    at: 'conflicts',
    value: 'conflicts',
    suggestion: 'conflict',
    message: /The claim k-1 has no field of this name/,
  },
  {
    name: 'an unknown part',
    find: 'claims:\n',
    put: 'claim:\n',
    at: 'claim:',
    value: 'claim',
    suggestion: 'claims',
    message: /no part of this name/,
  },
  {
    name: 'a key that stands twice',
    find: '  k-4:',
    put: '  k-3:',
    at: 'k-3:\n    link: hidden',
    value: 'k-3',
    message: /stands twice in “claims”; first on line \d+/,
  },
  {
    name: 'a field that stands twice',
    find: 'by: state',
    put: 'by: state\n    stance: alleges',
    at: 'stance: alleges',
    value: 'stance',
    message: /stands twice in The claim k-1/,
  },
  {
    name: 'a reference that two entities hold',
    find: 'role: charity',
    put: 'role: charity\n    references: [un:QDe.900]',
    at: 'references: [un:QDe.900]\n    name: Body B',
    offset: 'references: ['.length,
    value: 'un:QDe.900',
    message: /Two entities hold this reference; first at small.yaml:18/,
  },
  {
    name: 'a reference that is none',
    find: '[un:QDe.900]',
    put: '[QDe.900]',
    at: 'QDe.900',
    value: 'QDe.900',
    message: /A reference is a list and a number/,
  },
  {
    name: 'a country that is none',
    find: 'country: PK',
    put: 'country: pk',
    at: 'pk\n',
    value: 'pk',
    suggestion: 'PK',
    message: /Not a country code/,
  },
  {
    name: 'an edition date of something that is no list',
    find: 'name: Body B',
    put: 'name: Body B\n    heldAsOf: 2020',
    at: 'heldAsOf: 2020\n',
    value: 'Organisation',
    message: /Only a Listing has “heldAsOf”/,
  },
  {
    name: 'coordinates off the globe',
    find: 'latitude: 31.56',
    put: 'latitude: 131.56',
    at: '131.56',
    value: '131.56',
    message: /Not degrees between -90 and 90/,
  },
  {
    name: 'a script that is none',
    find: 'script: Arab/ur',
    put: 'script: arabic',
    at: 'arabic',
    value: 'arabic',
    message: /A script is a code of ISO 15924/,
  },
  {
    name: 'an amount that is no number',
    find: 'amount: 78',
    put: 'amount: 78ish',
    at: '78ish',
    value: '78ish',
    message: /Not a number/,
  },
  {
    name: 'an unknown qualifier',
    find: 'qualifier: atLeast',
    put: 'qualifier: atleast',
    at: 'atleast',
    value: 'atleast',
    suggestion: 'atLeast',
    message: /no qualifier of this name/,
  },
  {
    name: 'a property claim without a value',
    find: '    value: { amount: 78, unit: entries, qualifier: atLeast, text: at least 78 }\n',
    put: '',
    at: 'k-3',
    value: null,
    message: /is about a property and lacks “value”/,
  },
  {
    name: 'a claim about nothing',
    find: '    property: list-l entryCount\n',
    put: '',
    at: 'k-3',
    value: null,
    message: /The claim k-3 needs “link” or “property”/,
  },
  {
    name: 'a link with a word too few',
    find: 'link: hidden LOCATED_IN town',
    put: 'link: hidden LOCATED_IN',
    at: 'hidden LOCATED_IN',
    value: 'hidden LOCATED_IN',
    message: /“link” must read: from-entity TYPE to-entity/,
  },
  {
    name: 'a designation by nobody',
    find: 'stance: reports\n    source: paper\n    at: paragraph 3',
    put: 'stance: designates\n    source: paper\n    at: paragraph 3',
    at: 'k-3',
    value: 'designates',
    message: /designates needs “by”/,
  },
  {
    name: 'a designation by somebody who is no authority',
    find: 'stance: asserts\n    by: state',
    put: 'stance: designates\n    by: body-b',
    at: 'by: body-b',
    offset: 'by: '.length,
    value: 'body-b',
    message: /Only an Authority designates/,
  },
  {
    name: 'a claim that shows a sensitive entity',
    find: '    sensitive: true\n`',
    put: '',
    at: 'hidden LOCATED_IN',
    value: 'hidden',
    message: /needs “sensitive: true”/,
  },
  {
    name: 'a speaker who cites itself',
    find: 'by: state',
    put: 'by: state\n    citing: [state]',
    at: '[state]',
    offset: 1,
    value: 'state',
    message: /cannot pass on its own statement/,
  },
  {
    name: 'a mark that is neither true nor false',
    find: 'byParty: true',
    put: 'byParty: yes',
    at: 'yes',
    value: 'yes',
    message: /“byParty” must be true or false/,
  },
  {
    name: 'bounds the wrong way round',
    find: 'earliest: 2017-08-08',
    put: 'earliest: 2017-09-08',
    at: '{ earliest',
    value: '2017-09-08, 2017-08-20',
    message: /“earliest” lies after “latest”/,
  },
  {
    name: 'an address that is none',
    find: 'https://example.org/paper',
    put: 'example.org/paper',
    at: 'example.org',
    value: 'example.org/paper',
    message: /An address begins with https/,
  },
  {
    name: 'two claims that say the same',
    find: '  k-4:',
    put: `  k-5:
    property: list-l entryCount
    value: { amount: 78, unit: entries, qualifier: atLeast, text: at least 78 }
    stance: reports
    source: paper
    at: paragraph 3
    says: Said again.
  k-4:`,
    at: 'k-5',
    value: 'k-5',
    message: /says the same as the claim at small.yaml:65/,
  },
];

function changed({ find, put }: Case): string {
  const needle = find.replace('`', '');
  const index = needle.endsWith('sensitive: true\n')
    ? SMALL.lastIndexOf(needle)
    : SMALL.indexOf(needle);
  expect(index, `the small dossier holds ${find}`).toBeGreaterThan(-1);
  return SMALL.slice(0, index) + put + SMALL.slice(index + needle.length);
}

describe('a fault in a dossier names its place, its value and the right one', () => {
  it('finds none in the small dossier', async () => {
    expect(await faultsOf(test.store, [textFile(SMALL)])).toEqual([]);
  });

  it.each(cases)('$name', async (one) => {
    const text = changed(one);
    const faults = await faultsOf(test.store, [textFile(text)]);
    const first = faults[0];
    expect(first?.message).toMatch(one.message);
    expect(first).toMatchObject({
      at: { file: 'small.yaml', ...placeIn(text, one.at, one.offset) },
      value: one.value,
    });
    if (one.suggestion) expect(first?.suggestion).toBe(one.suggestion);
  });

  it('collects all of them, in the order of the files', async () => {
    const bad = SMALL.replace('kind: Listing', 'kind: List')
      .replace('stance: asserts', 'stance: assert')
      .replace('url: https:', 'url: htps:');
    const faults = await faultsOf(test.store, [
      textFile('claims: {}\nmore: 1\n', 'b.yaml'),
      textFile(bad, 'a.yaml'),
    ]);
    expect(faults.map(({ at, value }) => [at.file, at.line, value])).toEqual([
      ['b.yaml', 2, 'more'],
      ['a.yaml', 10, 'htps://example.org/paper'],
      ['a.yaml', 37, 'List'],
      ['a.yaml', 48, 'assert'],
    ]);
  });

  it('sees ids and keys that two files define', async () => {
    const faults = await faultsOf(test.store, [
      textFile(SMALL, 'one.yaml'),
      textFile(SMALL, 'two.yaml'),
    ]);
    const messages = faults.map(({ at, message }) => `${at.file} ${message}`);
    expect(messages).toContain('two.yaml Two sources have this id; first at one.yaml:3.');
    expect(messages).toContain('two.yaml Two entities have this id; first at one.yaml:14.');
    expect(messages).toContain('two.yaml Two claims have this key; first at one.yaml:46.');
    expect(faults.every(({ at }) => at.file === 'two.yaml')).toBe(true);
  });
});

describe('a file that is no dossier', () => {
  const bytes = (text: string, ...raw: number[]) =>
    inputBytes('bad.yaml', Buffer.concat([Buffer.from(text), Buffer.from(raw)]));

  it.each([
    ['an empty file', bytes(''), 1, 1, /The file is empty/],
    ['white space alone', bytes('  \n\n'), 1, 1, /The file is empty/],
    ['comments alone', bytes('# nothing\n'), 1, 1, /nothing but comments/],
    ['a control character', bytes('claims:\n  k-1: a\u0007b\n'), 2, 9, /control character/],
    [
      'a mark that turns the direction of writing',
      bytes('claims:\n  k-1: \u202e\n'),
      2,
      8,
      /control/,
    ],
    ['Latin-1', bytes('claims:\n  k: caf', 0xe9, 0x0a), 2, 9, /not UTF-8/],
    ['UTF-16', bytes('', 0xff, 0xfe, 0x63, 0x00), 1, 1, /not UTF-8/],
    ['YAML that breaks off', bytes('claims: { a: b\n'), 2, 1, /Not well-formed YAML/],
    ['two documents', bytes('claims: {}\n---\nclaims: {}\n'), 2, 1, /Not well-formed YAML/],
    ['a list', bytes('- claims\n'), 1, 1, /must be a map/],
    ['a word', bytes('claims\n'), 1, 1, /must be a map/],
    ['an alias of YAML', bytes('claims: &a {}\nsources: *a\n'), 2, 10, /must be a map/],
  ])('%s', async (_, file, line, column, message) => {
    const [fault] = await faultsOf(test.store, [file]);
    expect(fault?.message).toMatch(message);
    expect(fault?.at).toEqual({ file: 'bad.yaml', line, column });
  });

  it('another kind of file, in one fault', async () => {
    const file = inputBytes(
      'package.json',
      Buffer.from('{"name":"x","version":"1","private":true,"workspaces":[]}'),
    );
    const [fault, ...more] = await faultsOf(test.store, [file]);
    expect(fault?.message).toBe('This is no dossier: it has none of sources, entities, claims.');
    expect(fault?.at).toEqual({ file: 'package.json', line: 1, column: 1 });
    expect(more).toEqual([]);
  });

  it('names a control character by its number', async () => {
    const [fault] = await faultsOf(test.store, [bytes('a\u0000')]);
    expect(fault?.value).toBe('U+0000');
  });

  it('survives 100,000 brackets', async () => {
    const [fault] = await faultsOf(test.store, [bytes('['.repeat(100_000))]);
    expect(fault?.message).toMatch(/nested too deeply|Not well-formed/);
  });
});
