import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addAll, type Writes } from '../../../client/src/panels/claimForm/addAll';
import {
  changesOf,
  correctionFaults,
  toCorrection,
} from '../../../client/src/panels/claimForm/correction';
import { dateText, readDate } from '../../../client/src/panels/claimForm/dates';
import {
  draftOf,
  emptyDraft,
  fittingTypes,
  type Draft,
} from '../../../client/src/panels/claimForm/draft';
import { faultsOf } from '../../../client/src/panels/claimForm/faults';
import { toInput } from '../../../client/src/panels/claimForm/input';
import { emptyEntity, toEntityInput } from '../../../client/src/panels/claimForm/entityDraft';
import { emptySource, toSourceInput } from '../../../client/src/panels/claimForm/sourceDraft';
import { links } from '../../../client/src/graph/vocabulary.generated';
import { claim } from './claims';

const entity = (id: string, kind: 'Group' | 'Person' | 'Organisation') => ({
  id,
  kind,
  name: id,
  role: null,
  sensitive: false,
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
    ['about 2017', { date: '2017', precision: 'CIRCA' }],
    ['c. 2017-08', { date: '2017-08', precision: 'CIRCA' }],
    ['2017~', { date: '2017', precision: 'CIRCA' }],
    ['Before 2002', { date: '2002', precision: 'BEFORE' }],
    ['after 2002-01-13', { date: '2002-01-13', precision: 'AFTER' }],
    ['2016/2017', { date: '2016/2017', precision: 'INTERVAL' }],
    ['between 2016-11 and 2017', { date: '2016-11/2017', precision: 'INTERVAL' }],
  ])('reads %s to its precision', (text, date) => {
    expect(readDate(text)).toEqual(date);
  });

  it.each([
    '2017-13',
    '2017-02-29',
    '17',
    'August 2017',
    '2017-8',
    'about soon',
    '2017/2016',
    'before',
  ])('refuses %s', (text) => {
    expect(readDate(text)).toBeUndefined();
  });

  it('reads again what it writes, whatever the precision', () => {
    const date = fc
      .integer({ min: 1900, max: 2026 })
      .chain((year) =>
        fc.constantFrom(
          { date: `${year}`, precision: 'YEAR' as const },
          { date: `${year}-12`, precision: 'MONTH' as const },
          { date: `${year}-12-31`, precision: 'DAY' as const },
          { date: `${year}-12`, precision: 'CIRCA' as const },
          { date: `${year}`, precision: 'BEFORE' as const },
          { date: `${year}-01-31`, precision: 'AFTER' as const },
          { date: `${year}/${year + 1}`, precision: 'INTERVAL' as const },
        ),
      );
    fc.assert(
      fc.property(date, (given) => {
        expect(readDate(dateText(given))).toEqual(given);
      }),
    );
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
    expect(faultsOf({ ...whole, from: 'after 2017', to: 'before 2016' })).toEqual(['order']);
    expect(faultsOf({ ...whole, from: 'before 2017', to: '2001' })).toEqual([]);
  });

  it('asks a denial what it answers, and a number for an amount', () => {
    expect(faultsOf({ ...whole, stance: 'DENIES' })).toEqual(['answers']);
    expect(faultsOf({ ...whole, stance: 'DENIES', answers: ['c'] })).toEqual([]);
    const reward: Draft = { ...whole, about: 'property', property: 'deathToll', value: 'dozens' };
    expect(faultsOf(reward)).toEqual(['amount']);
    expect(faultsOf({ ...reward, amount: '1,200' })).toEqual([]);
  });

  it('asks for a new source what it must have', () => {
    const newSource = { ...emptySource('2026-11-24'), url: 'dawn.com', published: 'before 2017' };
    expect(faultsOf({ ...whole, source: null, newSource })).toEqual([
      'sourceTitle',
      'publisher',
      'published',
      'url',
    ]);
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
      role: null,
      value: null,
      citing: [],
      answers: [],
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

describe('a new entity or source', () => {
  it('stands in the claim as NEW until it has an id', () => {
    const newEntity = {
      ...emptyEntity('object'),
      kind: 'Group' as const,
      name: ' A ',
      country: 'pk',
    };
    const input = toInput({ ...whole, object: null, newEntity });
    expect(input).toMatchObject({ subject: 'jud', object: 'NEW', linkType: 'FRONT_FOR' });
    if (input === null) throw new Error('nothing to send');
    expect(toEntityInput(newEntity, input)).toEqual({
      ...{ kind: 'Group', name: 'A', summary: null, role: null, country: 'PK', sensitive: false },
      claim: input,
    });
  });

  it('is sent with what is given, and null for the rest', () => {
    const source = { ...emptySource('2026-11-24'), title: ' T ', publisher: 'Dawn' };
    expect(toSourceInput(source)).toEqual({
      ...{ title: 'T', publisher: 'Dawn', kind: 'article', language: 'en', published: null },
      ...{ url: null, archiveUrl: null, accessed: '2026-11-24', readInPart: false },
    });
  });
});

describe('a correction', () => {
  const held = claim({
    from: { date: '2017', precision: 'YEAR' },
    value: { text: 'dozens', amount: 24, unit: 'people', qualifier: 'AT_LEAST' },
    citing: [entity('afp', 'Organisation')],
  });
  const draft = draftOf(held);

  it('sends nothing of what was left as it was, and says so', () => {
    expect(toCorrection(held, draft)).toEqual({});
    expect(changesOf(held, draft)).toEqual([]);
    expect(correctionFaults(held, { ...draft, why: 'x' })).toEqual(['unchanged']);
  });

  it('sends what was changed alone, takes away what was emptied, and shows both', () => {
    const changed: Draft = { ...draft, from: '', amount: '26', why: 'A slip.' };
    expect(correctionFaults(held, changed)).toEqual([]);
    expect(toCorrection(held, changed)).toEqual({
      from: null,
      value: { text: 'dozens', amount: 26, unit: 'people', qualifier: 'AT_LEAST' },
    });
    expect(changesOf(held, changed)).toEqual([
      {
        label: 'Value',
        before: 'dozens; at least 24 people',
        after: 'dozens; at least 26 people',
      },
      { label: 'Held from', before: '2017', after: null },
    ]);
  });

  it('asks for a reason', () => {
    expect(correctionFaults(held, { ...draft, locator: 'p. 2' })).toEqual(['why']);
  });

  it('writes an address as it is, though it was shown disarmed', () => {
    const account = claim({ property: 'address', value: { text: 'hxxps://t[.]me/a' } });
    const longer = { ...draftOf(account), value: 'hxxps://t[.]me/ab' };
    expect(toCorrection(account, longer)).toEqual({ value: { text: 'https://t.me/ab' } });
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

describe('a claim that needs a new source', () => {
  const draft: Draft = {
    ...whole,
    source: null,
    newSource: { ...emptySource('2026-01-01'), title: 'Title', publisher: 'Dawn' },
  };
  /** A server that refuses claims, and undoing where it is told to. */
  function refusing(undoes: boolean) {
    const done: string[] = [];
    const kept: unknown[] = [];
    const writes: Writes = {
      source: () => Promise.resolve({ source, edit: 'e1' }),
      claim: ({ input }) => Promise.reject(new Error(`Refused in ${input.source}.`)),
      entity: () => Promise.resolve(null),
      undo: ({ id }) => {
        done.push(id);
        return undoes ? Promise.resolve() : Promise.reject(new Error('Out of reach.'));
      },
    };
    return { done, kept, result: addAll(draft, writes, (change) => kept.push(change)) };
  }

  it('leaves no source behind when it is refused', async () => {
    const { done, kept, result } = refusing(true);
    await expect(result).rejects.toThrow(/^Refused in s\.$/);
    expect([done, kept]).toEqual([['e1'], []]);
  });

  it('says that the source was kept where it could not be taken away, and uses it next time', async () => {
    const { kept, result } = refusing(false);
    await expect(result).rejects.toThrow(/^Refused in s\. The new source was kept/);
    expect(kept).toEqual([{ source, newSource: null }]);
  });
});
