import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvOf } from '../../../../client/src/panels/listings/csv';
import { exportRows } from '../../../../client/src/panels/listings/exportRows';
import { readCsv } from '../../../support/csv';
import { cell, column, row } from './rows';

describe('a file of comma-separated values', () => {
  it('gives back every text, whatever stands in it', () => {
    const harmless = fc.string({ unit: 'grapheme' }).filter((text) => !/^[=+\-@\t\r]/.test(text));
    const table = fc
      .integer({ min: 2, max: 4 })
      .chain((width) =>
        fc.array(fc.array(harmless, { minLength: width, maxLength: width }), { minLength: 1 }),
      );
    fc.assert(
      fc.property(table, (records) => {
        expect(readCsv(csvOf(records))).toEqual(records);
      }),
    );
  });

  it('is UTF-8 with its mark, and nothing in it is a formula', () => {
    const text = csvOf([['=1+1', '+92 300', '-', '@handle', '\tx', 'لشکر طیبہ']]);
    expect(text.charCodeAt(0)).toBe(0xfeff);
    expect(readCsv(text)).toEqual([["'=1+1", "'+92 300", "'-", "'@handle", "'\tx", 'لشکر طیبہ']]);
  });
});

describe('the export of the table', () => {
  const source = {
    id: 'un-list',
    title: 'Consolidated List',
    publisher: 'United Nations',
    published: '2026-02-27',
    publishedEarliest: null,
    publishedLatest: null,
    url: 'https://example.org/list',
    archiveUrl: null,
    accessed: '2026-11-23',
  };
  const matrix = {
    columns: [
      column('UN', {
        lists: [
          {
            id: 'un-1267',
            kind: 'Listing',
            name: 'UN 1267 list',
            role: null,
            sensitive: false,
            heldAsOf: '2026-02-27',
            heldWhole: true,
          },
        ],
      }),
      column('EU'),
    ],
    rows: [
      row('lashkar-e-tayyiba', [
        cell('lashkar-e-tayyiba~UN', {
          state: 'LISTED',
          words: 'Listed since 2 May 2005 under QDe.118',
          since: '2005-05-02',
          dates: ['2005-05-02'],
          references: ['QDe.118'],
        }),
        cell('lashkar-e-tayyiba~EU'),
      ]),
    ],
  };
  const sources = {
    rows: [
      {
        cells: [
          {
            id: 'lashkar-e-tayyiba~UN',
            claims: [
              { id: '1', locator: 'QDe.118', source },
              { id: '2', locator: 'QDe.118, aliases', source },
            ],
          },
          { id: 'lashkar-e-tayyiba~EU', claims: [] },
        ],
      },
    ],
  };

  it('has a record for every cell, with its sources and the edition of each list', () => {
    const made = {
      on: '2026-11-24',
      version: 7,
      day: { asOf: '2018', reportedBy: null, certain: false },
    };
    const [head, un, eu] = exportRows(matrix, sources, made);
    const by = (name: string, record: readonly string[] | undefined) =>
      record?.[head!.findIndex((one) => one.startsWith(name))];
    expect(by('state', un)).toBe('listed');
    expect(by('lists', un)).toBe('UN 1267 list, edition of 2026-02-27, held whole');
    expect(by('sources', un)).toBe(
      'United Nations, Consolidated List, 2026-02-27, QDe.118, QDe.118, aliases, https://example.org/list, accessed 2026-11-23',
    );
    expect(by('as of', un)).toBe('2018');
    expect(by('state', eu)).toBe('not known');
    expect(by('in words', eu)).toBe('not known');
    expect(by('data version', eu)).toBe('7');
  });
});
