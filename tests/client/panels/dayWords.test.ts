import { describe, expect, it } from 'vitest';
import { hiddenAmong } from '../../../client/src/panels/entity/EntityLinks';
import { entityWords } from '../../../client/src/panels/entity/words';

describe('an entity on a day', () => {
  it('offers to expand as many as are off the sheet, each counted once', () => {
    const relations = ['front', 'party', 'party', 'leader'].map((id) => ({ entity: { id } }));
    expect(hiddenAmong(relations, new Set(['front']))).toBe(2);
    expect(entityWords.expand(2)).toBe('Expand 2 hidden');
    expect(entityWords.expand(null)).toBe('Expand');
  });

  it('speaks of one day as one', () => {
    expect(entityWords.presence.NO(1)).toBe('Not there on this day.');
    expect(entityWords.presence.NO(2)).toBe('Not there on these days.');
  });
});
