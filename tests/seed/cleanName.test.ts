import { describe, expect, it } from 'vitest';
import { readableName } from '../../seed/src/clean/capitals.js';
import {
  bracketForms,
  compactKey,
  fullName,
  looseKey,
  nameKey,
} from '../../seed/src/clean/name.js';
import { splitNames } from '../../seed/src/clean/names.js';
import { scriptOf } from '../../seed/src/clean/script.js';
import { isPlaceholder, tidy } from '../../seed/src/clean/text.js';

describe('clean: names', () => {
  it('joins the parts that say something', () => {
    expect(fullName(['HAFIZ', ' MUHAMMAD\n   SAEED', '', 'na'])).toBe('HAFIZ MUHAMMAD SAEED');
    expect(fullName(['TCHAM', 'NA MAN'])).toBe('TCHAM NA MAN');
    expect(tidy(' a\u00a0\n b ')).toBe('a b');
    expect(isPlaceholder(' n/a ')).toBe(true);
  });

  it('gives one key to the spellings of one name', () => {
    expect(nameKey("Jama'at-ud-Da‘awah")).toBe('jamaat ud daawah');
    expect(nameKey('Türkiye')).toBe('turkiye');
    expect(compactKey('Jaish-IMohammed')).toBe(compactKey('JAISH-I-MOHAMMED'));
    expect(looseKey('Jamaat ul-Dawah')).toBe(looseKey('Jamaiat-ud-Dawa'));
    expect(looseKey('Jamaat-ud-Dawa')).not.toBe(looseKey('Jamaat-ul-Ahrar'));
    expect(bracketForms('Falah-i-Insaniat Foundation (FIF)')).toEqual([
      'Falah-i-Insaniat Foundation (FIF)',
      'Falah-i-Insaniat Foundation',
      'FIF',
    ]);
  });

  it.each([
    ['Abas Rashidi; Abbas Rashedi', ['Abas Rashidi', 'Abbas Rashedi']],
    ['Mohammad Sabet b) M. Javad Sabet', ['Mohammad Sabet', 'M. Javad Sabet']],
    ['أبو شيماء (Abu-Shaima; Abu- Shayma)', ['أبو شيماء', 'Abu-Shaima', 'Abu- Shayma']],
    [
      'Tahrir (HTS) (هيئة (original script); Hayat; Hay’et)',
      ['Tahrir (HTS)', 'هيئة', 'Hayat', 'Hay’et'],
    ],
    ['Sabri (false identity; see there)', ['Sabri', 'false identity', 'see there']],
    ['Network (sub-unit name)', ['Network (sub-unit name)']],
    ['Amir (original script: Амир)', ['Amir', 'Амир']],
    ['Open (bracket', ['Open (bracket']],
    ['  ', []],
  ])('takes “%s” apart', (field, names) => {
    expect(splitNames(field)).toEqual(names);
  });

  it.each([
    ['ERIC BADEGE', true, 'Eric Badege'],
    ['LASHKAR-E-TAYYIBA', false, 'Lashkar-e-Tayyiba'],
    ['HARAKAT-UL JIHAD ISLAMI', false, 'Harakat-ul Jihad Islami'],
    ['HARAKAT UL-MUJAHIDIN / HUM', false, 'Harakat Ul-Mujahidin / HUM'],
    ['GENERAL BUREAU OF ATOMIC ENERGY (GBAE)', false, 'General Bureau of Atomic Energy (GBAE)'],
    ['AL-HARAMAIN FOUNDATION (PAKISTAN)', false, 'Al-Haramain Foundation (Pakistan)'],
    [
      'MOUVEMENT POUR LE JIHAD EN AFRIQUE DE L’OUEST',
      false,
      'Mouvement pour le Jihad en Afrique de l’Ouest',
    ],
    ['T.M.G. ENGINEERING LIMITED', false, 'T.M.G. Engineering Limited'],
    ['FIRST OIL JV CO LTD', false, 'First Oil JV Co Ltd'],
    ['7TH OF TIR', false, '7th of Tir'],
    ['ADF', false, 'ADF'],
    ['M23', false, 'M23'],
    ['HILARION SANTOS III', true, 'Hilarion Santos III'],
    ['Jaysh Khalid Ibn al Waleed', false, 'Jaysh Khalid Ibn al Waleed'],
    ['جبهة النصرة', false, 'جبهة النصرة'],
  ])('makes %s readable', (name, person, readable) => {
    expect(readableName(name, { person })).toBe(readable);
  });

  it.each([
    ['Hafiz', 'Latn'],
    ['جماعت الدعوہ', 'Arab'],
    ['Орло', 'Cyrl'],
    ['김정은', 'Hang'],
    ['12-34', null],
  ])('knows the script of %s', (text, script) => {
    expect(scriptOf(text)).toBe(script);
  });
});
