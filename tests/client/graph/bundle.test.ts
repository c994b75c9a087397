import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contestedWords } from '../../../client/src/canvas/contestedWords';
import { bundle, lineId } from '../../../client/src/graph/bundle';
import { statusRank } from '../../../client/src/graph/status';
import { anySubgraph, link } from '../world';

describe('bundle', () => {
  it('draws one line a pair and shows its strongest link', () => {
    const lines = bundle([
      link('jud', 'let', { type: 'RENAMED_FROM', status: 'REPORTED' }),
      link('jud', 'let', { type: 'FRONT_FOR', status: 'DESIGNATED', contested: 'PARTY' }),
      link('let', 'jud', { type: 'FINANCES', status: 'ALLEGED' }),
    ]);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatchObject({
      id: 'jud~let',
      from: 'jud',
      to: 'let',
      contested: true,
      label: 'front for +2',
    });
    expect(lines[0]?.links.map(({ type }) => type)).toEqual([
      'FRONT_FOR',
      'RENAMED_FROM',
      'FINANCES',
    ]);
  });

  it('writes no +0', () => {
    expect(bundle([link('a', 'b')])[0]?.label).toBe('front for');
  });

  it('leads with the type that comes first in the vocabulary where statuses are equal', () => {
    const both = [link('a', 'b', { type: 'ALIAS_OF', supportCount: 9 }), link('a', 'b')];
    expect(bundle(both)[0]?.lead.type).toBe('FRONT_FOR');
  });

  it('lets no denial decide which link leads', () => {
    const denied = link('a', 'b', { contested: 'BOTH' });
    expect(bundle([link('a', 'b', { type: 'ALIAS_OF' }), denied])[0]?.lead.type).toBe('FRONT_FOR');
  });

  it('is contested when any of its links is, the lead or one beneath', () => {
    const alias = link('a', 'b', { type: 'ALIAS_OF', status: 'DESIGNATED' });
    const [line] = bundle([alias, link('a', 'b', { contested: 'PARTY' })]);
    expect(line).toMatchObject({ lead: alias, contested: true });
    expect(line === undefined ? '' : contestedWords(line)).toBe(', contested over “front for”');
    expect(bundle([alias, link('a', 'b')])[0]?.contested).toBe(false);
  });

  it('keeps every link once, except those of an entity with itself', () => {
    fc.assert(
      fc.property(anySubgraph, ({ links }) => {
        const unique = [...new Map(links.map((one) => [one.id, one])).values()];
        const lines = bundle(unique);
        const kept = lines.flatMap((line) => line.links.map(({ id }) => id));
        const expected = unique.filter(({ from, to }) => from !== to).map(({ id }) => id);
        expect(kept.sort()).toEqual(expected.sort());
        expect(new Set(lines.map(({ id }) => id)).size).toBe(lines.length);
        for (const { lead, links: own } of lines)
          for (const { status } of own)
            expect(statusRank(lead.status)).toBeLessThanOrEqual(statusRank(status));
      }),
    );
  });

  it('names a line alike from both ends', () => {
    expect(lineId('b', 'a')).toBe(lineId('a', 'b'));
  });
});
