import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ImportError, importFiles, inputBytes } from '@frontgraph/seed';
import type { Fault } from '@frontgraph/seed';
import { statements } from '@frontgraph/cypher';
import { embeddedForTests, soon } from '../support/embedded.js';
import type { TestStore } from '../support/embedded.js';
import { SMALL_LIST } from './unReading.js';

let test: TestStore;
beforeAll(async () => {
  test = await embeddedForTests();
});
afterAll(() => test.remove());

/** A way to spoil the small list, and the first fault that it must give. */
interface Case {
  name: string;
  bytes: Uint8Array;
  /** Line and column, counted by the test itself; null where only the file's end is meant. */
  at: [line: number, column: number] | null;
  value?: RegExp | null;
  message: RegExp;
}

const text = (list: string) => Buffer.from(list, 'utf8');
const changed = (find: string, put: string) => {
  expect(SMALL_LIST.split(find).length, `“${find}” stands once`).toBe(2);
  return text(SMALL_LIST.replace(find, () => put));
};

/** Line and column of the first place of a text in a list, plus an offset. */
function placeOf(list: string, find: string, offset = 0): [number, number] {
  const lines = list.slice(0, list.indexOf(find) + offset).split('\n');
  return [lines.length, lines.at(-1)!.length + 1];
}

const at = (find: string, offset = 0) => placeOf(SMALL_LIST, find, offset);
const REFERENCE = '<REFERENCE_NUMBER>QDi.902</REFERENCE_NUMBER>';

const cases = (): Case[] => [
  {
    name: 'XML that is not well-formed',
    bytes: changed('<GENDER>Male</GENDER>', '<GENDER>Male</SEX>'),
    at: at('<GENDER>', '<GENDER>Male</SEX>'.length),
    value: /^unexpected close tag$/,
    message: /not well-formed.*mend the file/,
  },
  {
    name: 'a bare ampersand',
    bytes: changed('Treasurer', 'Treasurer & Baker'),
    at: at('Treasurer'),
    message: /not well-formed inside <VALUE>/,
  },
  {
    name: 'a control character',
    bytes: changed('Treasurer', 'Trea\u0001surer'),
    at: at('Treasurer', 4),
    value: /^U\+0001$/,
    message: /control character.*Take the character out/,
  },
  { name: 'an empty file', bytes: text(''), at: [1, 1], message: /file is empty.*Download/ },
  { name: 'a file of blanks', bytes: text(' \n\n '), at: [3, 2], message: /file is empty/ },
  {
    name: 'a missing reference',
    bytes: changed(REFERENCE, ''),
    at: at('<INDIVIDUAL>\n      <DATAID>2', '<INDIVIDUAL>'.length),
    value: /^PIA MARROW$/,
    message: /no reference \(REFERENCE_NUMBER\).*for example QDe\.118/,
  },
  {
    name: 'an empty reference',
    bytes: changed(REFERENCE, '<REFERENCE_NUMBER/>'),
    at: at(REFERENCE, '<REFERENCE_NUMBER/>'.length),
    message: /no reference/,
  },
  {
    name: 'a reference that is none',
    bytes: changed(REFERENCE, '<REFERENCE_NUMBER>see below</REFERENCE_NUMBER>'),
    at: at(REFERENCE, '<REFERENCE_NUMBER>'.length),
    value: /^see below$/,
    message: /no reference of the list/,
  },
  {
    name: 'a duplicate reference',
    bytes: changed(REFERENCE, REFERENCE.replace('902', '901')),
    at: at('<INDIVIDUAL>\n      <DATAID>2', '<INDIVIDUAL>'.length),
    value: /^QDi\.901$/,
    message: /QDi\.901 stands on two entries, here and in line 5/,
  },
  {
    name: 'an entry without a name',
    bytes: changed('<FIRST_NAME>TIN DRUM CLUB</FIRST_NAME>', ''),
    at: at('<ENTITY>\n      <DATAID>4', '<ENTITY>'.length),
    value: /^QDe\.902$/,
    message: /no name.*FIRST_NAME/,
  },
  {
    name: 'an entry on no list',
    bytes: changed('<UN_LIST_TYPE>DPRK</UN_LIST_TYPE>', ''),
    at: at('<ENTITY>\n      <DATAID>4', '<ENTITY>'.length),
    message: /names no list/,
  },
  {
    name: 'a day of listing that is not in the calendar',
    bytes: changed('<LISTED_ON>2005-05-02', '<LISTED_ON>2005-02-30'),
    at: at('<LISTED_ON>2005-05-02', '<LISTED_ON>'.length),
    value: /^2005-02-30$/,
    message: /LISTED_ON> of QDe\.901 is not a day/,
  },
  {
    name: 'a date of birth that is none',
    bytes: changed('<YEAR>1970</YEAR>', '<YEAR>197O</YEAR>'),
    at: at('<YEAR>1970', '<YEAR>'.length),
    value: /^197O$/,
    message: /date of birth of QDi\.901 is no date/,
  },
  {
    name: 'a day of change that is none',
    bytes: changed('<VALUE>2016-10-13</VALUE>', '<VALUE>13/10/2016</VALUE>'),
    at: at('<VALUE>2016-10-13', '<VALUE>'.length),
    value: /^13\/10\/2016$/,
    message: /is not a day of change/,
  },
  {
    name: 'a file cut off inside an entry',
    bytes: text(SMALL_LIST.slice(0, SMALL_LIST.indexOf('<YEAR>1970') + 8)),
    at: at('<YEAR>1970', 8),
    message: /ends inside <YEAR> before it is complete.*Download the list again/,
  },
  {
    name: 'a file cut off between two entries',
    bytes: text(SMALL_LIST.slice(0, SMALL_LIST.indexOf('  <ENTITIES>'))),
    at: at('  <ENTITIES>'),
    message: /cut off/,
  },
  {
    name: 'a web page instead of the list',
    bytes: text('<!DOCTYPE html>\n<html><body><p>Service unavailable</body></html>'),
    at: [1, 16],
    message: /web page \(HTML\), not the list/,
  },
  {
    name: 'a web page without a document type',
    bytes: text('<html>\n<body>no<br></body></html>'),
    at: [1, 7],
    value: /^html$/,
    message: /web page \(HTML\), not the list/,
  },
  {
    name: 'another kind of XML',
    bytes: text('<sdnList><sdnEntry/></sdnList>'),
    at: [1, 10],
    value: /^sdnList$/,
    message: /another kind of XML.*CONSOLIDATED_LIST/,
  },
  {
    name: 'a list without a day of generation',
    bytes: changed(' dateGenerated="2026-01-31T00:00:09.554Z"', ''),
    at: null,
    message: /on which day it was generated/,
  },
  {
    name: 'a list without entries',
    bytes: text('<CONSOLIDATED_LIST dateGenerated="2026-01-31"><ENTITIES/></CONSOLIDATED_LIST>'),
    at: [1, 47],
    message: /has no entries/,
  },
  {
    name: 'an entry in the wrong section',
    bytes: text(SMALL_LIST.replaceAll('INDIVIDUALS>', 'ENTITIES>')),
    at: at('<INDIVIDUAL>', '<INDIVIDUAL>'.length - 3).map((n, i) => (i ? n + 3 : n)) as [
      number,
      number,
    ],
    value: /^INDIVIDUAL$/,
    message: /no entry of this list inside <ENTITIES>/,
  },
  {
    name: 'bytes that are not UTF-8',
    bytes: Buffer.concat(
      SMALL_LIST.split('Treasurer').flatMap((part, i) => [
        Buffer.from(i ? [0x54, 0xe9] : []),
        Buffer.from(part),
      ]),
    ),
    at: at('Treasurer', 1),
    message: /not UTF-8 text.*Save the file as UTF-8/,
  },
  {
    name: 'another declared encoding',
    bytes: changed('encoding="UTF-8"', 'encoding="ISO-8859-1"'),
    at: null,
    value: /^ISO-8859-1$/,
    message: /says that it is not in UTF-8/,
  },
  {
    name: 'entities that expand',
    bytes: text(
      '<!DOCTYPE l [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>\n' +
        SMALL_LIST.slice(SMALL_LIST.indexOf('<CONSOLIDATED_LIST')).replace('Treasurer', '&b;'),
    ),
    at: null,
    message: /DOCTYPE.*refused/,
  },
  {
    name: 'an entity that nobody declared',
    bytes: changed('Treasurer', '&xxe;'),
    at: at('Treasurer'),
    message: /not well-formed inside <VALUE>/,
  },
  {
    name: 'elements that nest without end',
    bytes: text(`<CONSOLIDATED_LIST dateGenerated="2026-01-31"><ENTITIES>${'<A>'.repeat(100_000)}`),
    at: null,
    message: /nest more than 32 deep/,
  },
  {
    name: 'an entry without end',
    bytes: text(
      `<CONSOLIDATED_LIST dateGenerated="2026-01-31"><ENTITIES><ENTITY><COMMENTS1>${'x'.repeat(9_000_000)}`,
    ),
    at: null,
    message: /more than 4 million characters|cut off/,
  },
];

describe('the UN list: bad input', () => {
  it.each(cases().map((one) => [one.name, one] as const))(
    'says where and what to do about %s, and loads nothing',
    async (_, one) => {
      const [fault] = await faultsOf(one.bytes);
      expect(fault!.message).toMatch(one.message);
      expect(fault!.at.file).toBe('list.xml');
      if (one.at) expect([fault!.at.line, fault!.at.column]).toEqual(one.at);
      if (one.value) expect(fault!.value).toMatch(one.value);
      const [version] = await test.store.read(statements.dataVersion, {}, soon());
      expect(version?.version ?? 0).toBe(0);
    },
  );

  it('tells of all faulty entries at once', async () => {
    const bytes = text(
      SMALL_LIST.replace(REFERENCE, '').replace('<UN_LIST_TYPE>DPRK</UN_LIST_TYPE>', ''),
    );
    const faults = await faultsOf(bytes);
    expect(faults.map(({ value }) => value)).toEqual(['PIA MARROW', 'QDe.902']);
  });
});

async function faultsOf(bytes: Uint8Array): Promise<readonly Fault[]> {
  const files = [inputBytes('list.xml', bytes)];
  const error: unknown = await importFiles(test.store, { format: 'un', files }).catch(
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(ImportError);
  return (error as ImportError).faults;
}
