import { describe, expect, it } from 'vitest';
import {
  kindWords,
  languageWords,
  orderSources,
  type Ordered,
} from '../../../client/src/panels/sources/order';

const source = (id: string, publisher: string, more: Partial<Ordered> = {}): Ordered => ({
  id,
  publisher,
  kind: 'article',
  title: id,
  published: null,
  publishedEarliest: null,
  publishedLatest: null,
  ...more,
});

describe('orderSources', () => {
  it('goes by publisher, then newest first, undated behind, data packages and notes last', () => {
    const sources = [
      source('note', 'An editor', { kind: 'note' }),
      source('undated', 'Dawn'),
      source('old', 'Dawn', { published: '2008-12-01' }),
      source('between', 'dawn', { publishedEarliest: '2010' }),
      source('new', 'Dawn', { published: '2017-08-07' }),
      source('cities', 'A package', { kind: 'dataset', published: '2026' }),
      source('hindu', 'The Hindu', { published: '2019' }),
      source('indian', 'Indian Express'),
    ];
    expect(orderSources(sources).map(({ id }) => id)).toEqual([
      ...['new', 'between', 'old', 'undated', 'hindu', 'indian', 'cities', 'note'],
    ]);
  });
});

describe('words of a source', () => {
  it('names languages, and leaves alone what is none', () => {
    expect(['en', 'ur', 'hi', 'not a code'].map(languageWords)).toEqual([
      ...['English', 'Urdu', 'Hindi', 'not a code'],
    ]);
  });

  it('writes kinds without hyphens', () => {
    expect(kindWords('press-release')).toBe('press release');
    expect(kindWords('un-list')).toBe('UN list');
  });
});
