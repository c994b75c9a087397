import { describe, expect, it } from 'vitest';
import {
  citeClaim,
  citeLink,
  citePath,
  citeProperty,
} from '../../../client/src/panels/shared/cite';
import { claim } from './claims';

const taken = { version: 12, on: '2026-11-24' };
const cited = (id: string) => ({
  ...claim(),
  id,
  citation: `The speaker of ${id}: statement of ${id} (2010). Source, Publisher, 2010, paragraph 3. https://example.org/${id} (accessed 2026-11-23), archived at https://archive.example/${id}.`,
});

describe('citeClaim', () => {
  it('gives all that the server cites, and where and when it was read here', () => {
    const one = cited('c1');
    expect(citeClaim(one, taken)).toBe(
      `${one.citation}\nFrontgraph, claim c1, data version 12, read on 2026-11-24.`,
    );
  });
});

describe('citeLink', () => {
  it('is the server’s text with its imprint', () => {
    const citation = 'A is a front for B, says the UN, 2010. Status: asserted by the UN.\n1. …';
    expect(citeLink({ id: 'a~FRONT_FOR~b', citation }, taken)).toBe(
      `${citation}\nFrontgraph, link a~FRONT_FOR~b, data version 12, read on 2026-11-24.`,
    );
  });
});

describe('citePath', () => {
  const path = { citation: '1. A is a front for B.', entityIds: ['a', 'b'], againstTime: null };

  it('names its entities in their order', () => {
    expect(citePath(path, taken)).toBe(
      '1. A is a front for B.\nFrontgraph, path a – b, data version 12, read on 2026-11-24.',
    );
  });

  it('says so where a path runs against time', () => {
    const text = citePath({ ...path, againstTime: 'Hop 2 lies before hop 1.' }, taken);
    expect(text.split('\n')[1]).toBe('Against time: Hop 2 lies before hop 1.');
  });
});

describe('citeProperty', () => {
  it('brings every claim, also those that differ', () => {
    const claims = [cited('c1'), cited('c2')];
    const lines = citeProperty({ sentence: 'Reward of A: 2 million', claims }, taken).split('\n');
    expect(lines).toEqual([
      'Reward of A: 2 million',
      `1. ${claims[0]?.citation ?? ''}`,
      `2. ${claims[1]?.citation ?? ''}`,
      'Frontgraph, 2 claims, data version 12, read on 2026-11-24.',
    ]);
  });
});
