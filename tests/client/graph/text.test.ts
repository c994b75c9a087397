import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isRightToLeft, roughMeasure, setLabel } from '../../../client/src/graph/text';

const style = { size: 11, weight: 500, maxWidth: 96, lineHeight: 1.08 } as const;
const set = (name: string) => setLabel(name, style, roughMeasure).lines;

describe('setLabel', () => {
  it('leaves a short name on one line', () => {
    expect(set('Hafiz Saeed')).toEqual(['Hafiz Saeed']);
  });

  it('breaks a long name into halves of like width', () => {
    expect(set('Pakistan Markazi Muslim League')).toEqual(['Pakistan Markazi', 'Muslim League']);
  });

  it('cuts what does not fit, with an ellipsis', () => {
    const [line = ''] = set('Tehreekeazadijammuandkashmirfoundation');
    expect(line.endsWith('…')).toBe(true);
    expect(roughMeasure(line, style)).toBeLessThanOrEqual(style.maxWidth * 1.2);
  });

  it('never takes more than two lines, nor cuts a letter in two', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (name) => {
        const lines = set(name);
        expect(lines.length).toBeLessThanOrEqual(2);
        expect(lines.join('')).not.toMatch(/\p{Surrogate}/u);
      }),
    );
  });
});

describe('isRightToLeft', () => {
  it.each([
    ['جماعت الدعوہ', true],
    ['Jamaat-ud-Dawa', false],
    ['हाफिज सईद', false],
    ['JuD (جماعت)', true],
  ])('reads %s', (name, expected) => {
    expect(isRightToLeft(name)).toBe(expected);
  });
});
