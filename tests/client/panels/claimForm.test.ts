import { describe, expect, it } from 'vitest';
import {
  emptyDraft,
  faultsOf,
  fittingTypes,
  readDate,
  toInput,
  type Draft,
} from '../../../client/src/panels/claimForm/draft';
import { links } from '../../../client/src/graph/vocabulary.generated';

const entity = (id: string, kind: 'Group' | 'Person' | 'Organisation') => ({
  id,
  kind,
  name: id,
  role: null,
});
const source = { id: 's' } as unknown as NonNullable<Draft['source']>;
const whole: Draft = {
  ...emptyDraft,
  subject: entity('jud', 'Organisation'),
  linkType: 'FRONT_FOR',
  object: entity('let', 'Group'),
  stance: 'ASSERTS',
  source,
  locator: ' paragraph 3 ',
  statement: 'It says so.',
};

describe('readDate', () => {
  it.each([
    ['2017', { date: '2017', precision: 'YEAR' }],
    [' 2017-08 ', { date: '2017-08', precision: 'MONTH' }],
    ['2016-02-29', { date: '2016-02-29', precision: 'DAY' }],
  ])('reads %s to its precision', (text, date) => {
    expect(readDate(text)).toEqual(date);
  });

  it.each(['2017-13', '2017-02-29', '17', 'August 2017', '2017-8'])('refuses %s', (text) => {
    expect(readDate(text)).toBeUndefined();
  });

  it('takes an empty text as no date', () => {
    expect(readDate('  ')).toBeNull();
  });
});

describe('faultsOf', () => {
  it('names everything that is missing, in the order of the form', () => {
    expect(faultsOf(emptyDraft)).toEqual([
      'subject',
      'linkType',
      'object',
      'stance',
      'source',
      'locator',
      'statement',
    ]);
  });

  it('asks for a value of a property, not for a link', () => {
    expect(faultsOf({ ...whole, about: 'property' })).toEqual(['property', 'value']);
  });

  it('sees an end before its beginning, across precisions', () => {
    expect(faultsOf({ ...whole, from: '2017-08', to: '2016' })).toEqual(['order']);
    expect(faultsOf({ ...whole, from: '2017-08', to: '2017' })).toEqual([]);
  });
});

describe('toInput', () => {
  it('gives null while anything is wrong', () => {
    expect(toInput({ ...whole, from: 'soon' })).toBeNull();
  });

  it('trims, and leaves the speaker to the publication where none is named', () => {
    expect(toInput(whole)).toEqual({
      subject: 'jud',
      linkType: 'FRONT_FOR',
      object: 'let',
      stance: 'ASSERTS',
      statedBy: null,
      source: 's',
      locator: 'paragraph 3',
      statement: 'It says so.',
      quotation: null,
      from: null,
      to: null,
      sensitive: false,
    });
  });

  it('sends no link with a property, though one was chosen before', () => {
    const input = toInput({ ...whole, about: 'property', property: 'alias', value: ' JuD ' });
    expect(input).toMatchObject({ property: 'alias', value: { text: 'JuD' } });
    expect(input).not.toHaveProperty('linkType');
  });
});

describe('fittingTypes', () => {
  it('offers only types that may run between the two kinds', () => {
    const types = fittingTypes(entity('a', 'Person'), entity('b', 'Group'), (type) => links[type]);
    expect(types).toContain('LEADS');
    expect(types).not.toContain('FRONT_FOR');
    for (const type of types) {
      expect(links[type].from).toContain('Person');
      expect(links[type].to).toContain('Group');
    }
  });
});
