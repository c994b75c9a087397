import { describe, expect, it } from 'vitest';
import { countryCode } from '../../seed/src/clean/country.js';
import { identifierNumber, identifierText } from '../../seed/src/clean/identifier.js';
import { findReferences, mintedId, unReference } from '../../seed/src/clean/reference.js';

describe('clean: references', () => {
  it.each([
    ['QDe.118', 'QDe.118'],
    ['KPe.023 ', 'KPe.023'],
    ['QDi322', 'QDi.322'],
    ['Qde.014', 'QDe.014'],
    ['QDe.092.', 'QDe.092'],
    ['QE.L.118.05.', 'QDe.118'],
    ['TE.H.12.12.', 'TAe.012'],
    ['TI.O.4.01', 'TAi.004'],
  ])('reads %s', (text, reference) => {
    expect(unReference(text)).toBe(reference);
  });

  it.each(['', 'QDx.118', 'S/2015/19', 'I.47.C.1', 'resolution 1267'])('refuses “%s”', (text) => {
    expect(unReference(text)).toBeNull();
  });

  it('finds them in running text, in every form that the comments use', () => {
    const text = 'A (JI, QDe.092), B (AQIM – Qde.014), C (QDi322), D (TE.H.12.12.) of S/2015/19.';
    expect(findReferences(text).map(({ reference }) => reference)).toEqual([
      'QDe.092',
      'QDe.014',
      'QDi.322',
      'TAe.012',
    ]);
    expect(mintedId('QDe.118')).toBe('un-qde-118');
  });
});

describe('clean: countries', () => {
  it.each([
    ['Pakistan', 'PK'],
    ['Iran (Islamic Republic of)', 'IR'],
    ["Democratic People's Republic of Korea", 'KP'],
    ['Democratic People’s Republic of Korea', 'KP'],
    ['United Kingdom of Great Britain and Northern Ireland', 'GB'],
    ['China, Hong Kong Special Administrative Region', 'HK'],
    ['Türkiye', 'TR'],
    ['Turkey', 'TR'],
    ['Congo', 'CG'],
    ['Viet Nam', 'VN'],
    ['State of Palestine', 'PS'],
    ['former Soviet Union', null],
    ['na', null],
  ])('knows %s', (name, code) => {
    expect(countryCode(name)).toBe(code);
  });
});

describe('clean: identifiers', () => {
  const none = {
    type: '',
    subtype: '',
    number: '',
    issuedBy: '',
    issuedIn: '',
    issuedOn: '',
    note: '',
  };

  it('keeps the number as given but for what stands around it', () => {
    expect(identifierNumber(' 3520025509842-7 ')).toBe('3520025509842-7');
    expect(identifierNumber(': OR 1961825;')).toBe('OR 1961825');
    expect(identifierNumber('na')).toBe('');
  });

  it('writes a document in one line', () => {
    expect(
      identifierText({
        ...none,
        type: 'Passport',
        number: 'A1',
        issuedBy: 'Kenya',
        issuedOn: '4 May 2014',
        note: 'expired',
      }),
    ).toBe('Passport A1, issued by Kenya, on 4 May 2014 (expired)');
    expect(identifierText({ ...none, type: 'Passport', subtype: 'Passport', number: 'A1' })).toBe(
      'Passport A1',
    );
    expect(
      identifierText({ ...none, type: 'Passport', subtype: 'Service passport ', number: 'A1' }),
    ).toBe('Passport (Service passport) A1');
    expect(identifierText({ ...none, subtype: 'number: ', number: 'A1' })).toBe('number A1');
    expect(identifierText({ ...none, note: 'Italian Fiscal Code: X' })).toBe(
      'Italian Fiscal Code: X',
    );
  });
});
