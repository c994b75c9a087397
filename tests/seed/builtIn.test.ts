import { describe, expect, it } from 'vitest';
import { readBuiltIn } from './builtIn.js';

const built = await readBuiltIn();
const entities = [...built.entities.values()];
const claims = [...built.claims.values()];
const hidden = new Set(entities.filter(({ sensitive }) => sensitive).map(({ id }) => id));

/** Words of the names of sensitive people, from their names and aliases. */
const hiddenWords = [
  ...entities.filter(({ id }) => hidden.has(id)).map(({ name }) => name),
  ...built.properties.flatMap(({ target, value }) =>
    'property' in target && target.property === 'alias' && hidden.has(target.of)
      ? [value?.text ?? '']
      : [],
  ),
].flatMap((name) => name.toLowerCase().split(/\s+/u));

const namesHidden = (text: string | null | undefined) =>
  hiddenWords.filter((word) => new RegExp(`\\b${word}\\b`, 'iu').test(text ?? ''));

describe('the built-in graph', () => {
  it('has no fault', () => {
    expect(built.faults).toEqual([]);
  });

  it('has somebody to protect, so that the checks below can fail', () => {
    expect(hiddenWords.length).toBeGreaterThan(2);
  });

  it('names no sensitive person in a text that readers see', () => {
    const texts = [
      ...entities
        .filter(({ id }) => !hidden.has(id))
        .flatMap((e) => [e.id, e.name, e.summary, e.identityNote]),
      ...[...claims, ...built.properties]
        .filter(({ sensitive }) => !sensitive)
        .flatMap((c) => [
          c.statement,
          c.value?.text,
          c.role,
          c.locator,
          c.quotation,
          c.conflictGroup,
        ]),
      ...[...built.sources.values()].flatMap((s) => [
        ...[s.id, s.publisher, s.note],
        ...(s.titleSensitive ? [] : [s.title, s.url]),
      ]),
    ];
    expect(texts.filter((text) => namesHidden(text).length > 0)).toEqual([]);
  });

  it('marks every claim that touches a sensitive entity', () => {
    const open = [...claims, ...built.properties].filter(
      ({ target, statedBy, citing, sensitive }) => {
        const ends = 'link' in target ? [target.from, target.to] : [target.of];
        return (
          !sensitive && [...ends, statedBy, ...citing].some((id) => id !== null && hidden.has(id))
        );
      },
    );
    expect(open).toEqual([]);
  });

  it('words each claim so that it can stand alone', () => {
    const leaning = /^(?:He|She|It|They|His|Her|Its|Their|The same|This|The article)\b/u;
    expect(claims.map(({ statement }) => statement).filter((text) => leaning.test(text))).toEqual(
      [],
    );
  });

  it('says nothing of people who only speak but what they say, hold or publish', () => {
    const speakers = new Set(entities.filter((e) => e.onlySpeaks).map(({ id }) => id));
    const fine = new Set([
      'COMMENTS_ON',
      'PUBLISHED',
      'LEADS',
      'warning',
      'said',
      'aim',
      'activity',
      'country',
      'alias',
      'born',
    ]);
    const odd = [...claims, ...built.properties].filter(({ target }) => {
      const subject = 'link' in target ? target.from : target.of;
      return speakers.has(subject) && !fine.has('link' in target ? target.link : target.property);
    });
    expect(odd.map(({ key, target }) => ({ key, target }))).toEqual([]);
  });
});
