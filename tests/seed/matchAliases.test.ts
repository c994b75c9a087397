import { describe, expect, it } from 'vitest';
import type { KnownBody } from '../../seed/src/format.js';
import { AliasMatcher } from '../../seed/src/match/aliases.js';

function body(id: string, names: string[], aliasOf: string[] = []): KnownBody {
  const fixed = {
    kind: 'Organisation',
    sensitive: false,
    references: [],
    origin: 'dossier',
  } as const;
  return { ...fixed, id, name: names[0]!, names, aliasOf };
}

const dawa = body('jamaat-ud-dawa', ['Jamaat-ud-Dawa', 'JUD', "Jama'at al-Dawa"], ['lashkar']);
const falah = body('falah', ['Falah-e-Insaniat Foundation', 'FIF'], ['lashkar']);
const matcher = new AliasMatcher([
  dawa,
  falah,
  body('lashkar', ['Lashkar-e-Tayyiba', 'Army of the Pure']),
  body('ahrar', ['Jamaat-ul-Ahrar', 'JUA', 'JUD'], ['ttp']),
  body('twin-a', ['Helping Hands Trust']),
  body('twin-b', ['Helping-Hands Trust']),
  body('umar-media', ['Umar Media', 'UM']),
]);

describe('match: an alias that is an entity of its own', () => {
  it.each([
    ['Jamaat-ud-Dawa', 'jamaat-ud-dawa'],
    ['Jamaat ul-Dawah', 'jamaat-ud-dawa'],
    ["Jama'at-ud-Da'awah", 'jamaat-ud-dawa'],
    ['JUD', 'jamaat-ud-dawa'],
    ['Falah-i-Insaniat Foundation (FIF)', 'falah'],
    ['UMAR MEDIA', 'umar-media'],
  ])('is found for %s', (alias, id) => {
    expect(matcher.match(alias, 'lashkar')?.id).toBe(id);
  });

  it.each([
    ['the listed entity itself', 'Army of the Pure'],
    ['a name that two bodies share', 'Helping Hands Trust'],
    ['an acronym without a known tie', 'UM'],
    ['an alike name of a body without a known tie', 'Jamaat-ul-Ahraar'],
    ['any other name', 'Paasban-e-Kashmir'],
    ['letters of no script that keys keep', '---'],
  ])('is not taken from %s', (_, alias) => {
    expect(matcher.match(alias, 'lashkar')).toBeNull();
  });

  it('is found alike only among the bodies already tied to the same entity', () => {
    expect(matcher.match('Jamaat ul-Dawah', 'ttp')).toBeNull();
    expect(matcher.match('Jamaat-ud-Dawa', 'ttp')?.id).toBe('jamaat-ud-dawa');
  });
});
