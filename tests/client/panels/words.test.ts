import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { highlight } from '../../../client/src/panels/command/highlight';
import { commandText, matchCommands } from '../../../client/src/panels/command/items';
import { valueWords } from '../../../client/src/panels/entity/amounts';
import { attribution } from '../../../client/src/panels/shared/attribution';
import { markWords } from '../../../client/src/panels/shared/mark';
import { scriptOf } from '../../../client/src/panels/shared/scripts';

const hits = (text: string, query: string, shortest?: number) =>
  highlight(text, query, shortest)
    .filter(({ hit }) => hit)
    .map(({ text: piece }) => piece);

describe('highlight', () => {
  it('marks what begins a word, whatever the case and the accents', () => {
    expect(hits('Hafiz Muhammad Saeed', 'hafiz sa')).toEqual(['Hafiz', 'Sa']);
    expect(hits('Ḥāfiẓ Saʿīd', 'hafiz')).toEqual(['Ḥāfiẓ']);
    expect(hits('Talha', 'alha')).toEqual([]);
  });

  it('leaves short beginnings unmarked where asked', () => {
    expect(hits('says the UN about Saeed', 'sae s', 3)).toEqual(['Sae']);
  });

  it('never loses or changes a letter', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (text, query) => {
        expect(
          highlight(text, query)
            .map((piece) => piece.text)
            .join(''),
        ).toBe(text);
      }),
    );
  });
});

describe('commands', () => {
  it('reads what stands after the sign', () => {
    expect(commandText(' > fit')).toBe('fit');
    expect(commandText('fit')).toBeNull();
  });

  it('finds a command by words in any order', () => {
    const commands = ['Save the sheet as PNG', 'Fit the sheet'].map((label) => ({
      id: label,
      label,
      run: () => undefined,
    }));
    expect(matchCommands(commands, 'png save').map(({ label }) => label)).toEqual([
      'Save the sheet as PNG',
    ]);
  });
});

describe('markWords', () => {
  it('marks the first of the words that the sentence has', () => {
    expect(markWords('A is a front for B, says C', ['offshoot of', 'front for'])).toEqual({
      before: 'A is a ',
      marked: 'front for',
      after: ' B, says C',
    });
  });

  it('marks nothing where it has none', () => {
    expect(markWords('A', ['', 'x'])).toEqual({ before: 'A', marked: '', after: '' });
  });
});

describe('attribution', () => {
  it('gives who says so and when, in whatever direction the sentence runs', () => {
    const sentence = 'A Trust is a front for B Group, says the UN, 2010; A Trust (2010) denies it';
    const said = 'says the UN, 2010; A Trust (2010) denies it';
    expect(attribution(sentence, ['A Trust', 'B Group'])).toBe(said);
    expect(attribution(sentence, ['B Group', 'A Trust'])).toBe(said);
  });

  it('is empty rather than wrong where a name stands otherwise', () => {
    expect(attribution('A is on the UN list, designated by the UN', ['A', 'UN 1267 list'])).toBe(
      '',
    );
  });
});

describe('valueWords', () => {
  it.each([
    [{ text: '$10m', amount: 10_000_000, unit: 'USD', qualifier: 'UP_TO' }, 'up to 10,000,000 USD'],
    [{ text: '166', amount: 166, unit: null, qualifier: 'EXACT' }, '166'],
    [{ text: '5', amount: 5, unit: 'people', qualifier: 'AT_LEAST' }, 'at least 5 people'],
    [{ text: 'Sargodha', amount: null, unit: null, qualifier: null }, 'Sargodha'],
  ])('puts %o as %s', (value, words) => {
    expect(valueWords(value)).toBe(words);
  });
});

describe('scriptOf', () => {
  it('reads script and language', () => {
    expect(scriptOf('Arab/ur')).toEqual({ lang: 'ur', dir: 'rtl' });
    expect(scriptOf('Deva/hi')).toEqual({ lang: 'hi', dir: 'ltr' });
    expect(scriptOf(null)).toEqual({ lang: undefined, dir: undefined });
  });
});
