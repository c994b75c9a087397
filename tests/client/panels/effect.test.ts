import { describe, expect, it } from 'vitest';
import { effectOnLink, effectOnProperty } from '../../../client/src/panels/edits/effect';
import type { LinkEvidence } from '../../../client/src/state';
import { claim } from './claims';

const link = (...claims: LinkEvidence['claims'][number][]): LinkEvidence =>
  ({ sentence: 'A is a front for B, says the UN, 2010', claims }) as unknown as LinkEvidence;
const gone = claim({ withdrawn: { on: '2026-11-24', why: 'A slip.' } });
const denial = claim({ stance: 'DENIES' });

describe('effectOnLink', () => {
  it('warns where nothing else supports the link: denials and what was taken back do not', () => {
    const only = claim({ stance: 'ASSERTS' });
    const words = effectOnLink(only, link(only, gone, denial));
    expect(words).toContain('the only claim that still supports');
    expect(words).toContain('will read “retracted”, and no path will use it');
    const contested = { ...link(only, denial), contested: 'PARTY' } as LinkEvidence;
    expect(effectOnLink(only, contested)).toContain('will read “denied”');
  });

  it('names the strongest of what is left', () => {
    const one = claim({ stance: 'DESIGNATES' });
    const report = claim();
    const finding = claim({ stance: 'ASSERTS', speaker: 'The Hindu', reportedOn: '2011' });
    expect(effectOnLink(one, link(one, report, finding))).toBe(
      '2 other claims go on supporting the link, strongest of them: says the Hindu, 2011.',
    );
    expect(effectOnLink(one, link(one, report))).toBe(
      '1 other claim goes on supporting the link: reports Dawn, 2017.',
    );
  });

  it('tells a denial from a support', () => {
    expect(effectOnLink(denial, link(claim(), denial))).toContain('loses a claim against it');
  });
});

describe('effectOnProperty', () => {
  it('counts the values that stay', () => {
    const one = claim({ property: 'born' });
    const label = 'Born';
    expect(effectOnProperty(one, { claims: [one, gone], label })).toContain('none will be held');
    expect(effectOnProperty(one, { claims: [one, claim()], label })).toBe(
      '1 other claim on born of A stays.',
    );
  });
});
