import { describe, expect, it } from 'vitest';
import {
  citeClaim,
  citeLink,
  citePath,
  type CitedLink,
} from '../../../client/src/panels/shared/cite';

const taken = { version: 12, on: '2026-11-24' };
const claim = (id: string, stance: CitedLink['claims'][number]['stance']) => ({
  id,
  stance,
  citation: `The speaker of ${id}: statement of ${id} (2010). Source, Publisher, 2010, paragraph 3. https://example.org/${id} (accessed 2026-11-23).`,
});
const link: CitedLink = {
  id: 'a~FRONT_FOR~b',
  sentence: 'A is a front for B, says the UN, 2010; A denies it',
  because: 'The strongest claim that stands is somebody’s own finding.',
  status: 'ASSERTED',
  contested: 'PARTY',
  claims: [claim('c2', 'DENIES'), claim('c1', 'ASSERTS')],
};

describe('citeClaim', () => {
  it('gives speaker, source, place, address, day of access, and where it was read', () => {
    const text = citeClaim(claim('c1', 'ASSERTS'), taken);
    expect(text).toContain('The speaker of c1');
    expect(text).toContain('paragraph 3');
    expect(text).toContain('https://example.org/c1 (accessed 2026-11-23)');
    expect(text).toContain('claim c1, data version 12, read on 2026-11-24');
  });
});

describe('citeLink', () => {
  it('starts with the attributed sentence and says who contests it', () => {
    const [first, second] = citeLink(link, taken).split('\n');
    expect(first).toBe(link.sentence);
    expect(second).toContain('asserted, contested by the party itself');
  });

  it('gives every claim in reading order with its stance, denials too', () => {
    const lines = citeLink(link, taken).split('\n');
    expect(lines[2]).toBe(`1. [asserts] ${claim('c1', 'ASSERTS').citation}`);
    expect(lines[3]).toBe(`2. [denies] ${claim('c2', 'DENIES').citation}`);
    expect(lines).toHaveLength(5);
  });

  it('says nothing of a contest where nobody denies', () => {
    expect(citeLink({ ...link, contested: null }, taken)).not.toContain('contested');
  });
});

describe('citePath', () => {
  const path = {
    sentence: 'A is a front for B, says the UN, 2010; B did C, says D, 2011',
    againstTime: null,
  };
  const hops = [{ sentence: 'A is a front for B, says the UN, 2010', links: [link] }];

  it('brings the claims of every hop, and what a path is not', () => {
    const text = citePath(path, hops, taken);
    expect(text.startsWith(path.sentence)).toBe(true);
    expect(text).toContain('Hop 1: A is a front for B, says the UN, 2010');
    expect(text).toContain('https://example.org/c2');
    expect(text).toContain('not a finding of guilt');
  });

  it('says so where a path runs against time', () => {
    const text = citePath({ ...path, againstTime: 'Hop 2 lies before hop 1.' }, hops, taken);
    expect(text.split('\n')[1]).toBe('Hop 2 lies before hop 1.');
  });
});
