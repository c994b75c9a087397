import { deriveLink } from '@frontgraph/cypher';
import type { LinkClaim } from '@frontgraph/cypher';
import { describe, expect, it } from 'vitest';
import { date, linkClaim } from './records.js';

const everybody = {
  public: new Set(['front', 'group']),
  all: new Set(['front', 'group', 'secret']),
};
const derive = (...claims: LinkClaim[]) =>
  deriveLink(claims, { parties: (scope) => everybody[scope], today: '2026-11-24' });

describe('derived link', () => {
  it('carries its id, ends, counts and the claim that speaks for it', () => {
    const { link } = derive(
      linkClaim('a', 'reports', { reportedOn: '2017-08', role: 'political' }),
      linkClaim('b', 'asserts', { reportedOn: '2012' }),
      linkClaim('c', 'asserts', { reportedOn: '2015-06-26' }),
      linkClaim('d', 'denies', { speaker: 'group', reportedOn: '2020' }),
    );
    expect(link).toEqual({
      id: 'front~FRONT_FOR~group',
      type: 'FRONT_FOR',
      from: 'front',
      to: 'group',
      status: 'asserted',
      contested: 'party',
      because:
        'The strongest claim that stands is somebody’s own finding; the party itself denies it, which changes no status.',
      claimCount: 4,
      supportCount: 3,
      denialCount: 1,
      heldFrom: null,
      heldTo: null,
      reportedFrom: '2012',
      reportedTo: '2017-08',
      heldFirst: '0000-01-01',
      heldLast: '9999-12-31',
      saidFirst: '0000-01-01',
      undatedCount: 3,
      // Three usually reliable sources that confirm each other: 1 − 0.2³.
      confidence: 0.99,
      confidenceBecause:
        'Three independent speakers say so, one of them in a usually reliable source read whole; the party denies it, which changes nothing.',
      roles: ['political'],
      leadClaim: 'b',
      sensitive: false,
    });
  });

  it('counts claims that pass on the same speaker as one support', () => {
    const { link } = derive(
      linkClaim('a', 'reports', { speaker: 'paper', citing: ['us'] }),
      linkClaim('b', 'asserts', { speaker: 'us' }),
      linkClaim('c', 'reports', { speaker: 'agency', citing: ['us', 'un'] }),
      linkClaim('d', 'reports', { speaker: 'other' }),
    );
    expect(link).toMatchObject({ claimCount: 4, supportCount: 2 });
  });

  it('lets own statements speak before those that are only passed on', () => {
    const passedOn = linkClaim('a', 'reports', { citing: ['x'], reportedOn: '2020' });
    const own = linkClaim('b', 'reports', { reportedOn: '2010' });
    expect(derive(passedOn, own).link.leadClaim).toBe('b');
  });

  it('lets an act that gives its day speak before a newer edition that does not', () => {
    const edition = linkClaim('a', 'designates', { reportedOn: '2026-02-27' });
    const act = linkClaim('b', 'designates', {
      reportedOn: '2014-06-25',
      heldFrom: date('2014-06-25'),
    });
    expect(derive(edition, act).link.leadClaim).toBe('b');
    expect(derive(edition).link.leadClaim).toBe('a');
  });

  it('lets an act that stands speak before one that has ended', () => {
    const ended = linkClaim('a', 'designates', { heldFrom: date('2002'), heldTo: date('2003') });
    const act = linkClaim('b', 'designates', { heldFrom: date('2019'), reportedOn: '2019' });
    const alleged = linkClaim('c', 'alleges', { reportedOn: '2001' });
    expect(derive({ ...ended, reportedOn: '2002' }, act).link).toMatchObject({
      status: 'designated',
      leadClaim: 'b',
      heldFrom: '2002',
    });
    expect(derive(ended, alleged).link).toMatchObject({ status: 'alleged', leadClaim: 'c' });
    expect(derive(ended, linkClaim('d', 'denies')).link.leadClaim).toBe('a');
  });

  it('spans from the earliest begin to the latest end', () => {
    const { link } = derive(
      linkClaim('a', 'reports', { heldFrom: date('2002-03'), heldTo: date('2008') }),
      linkClaim('b', 'reports', { heldFrom: date('2002'), heldTo: date('2008-11') }),
      linkClaim('c', 'reports'),
    );
    expect(link).toMatchObject({ heldFrom: '2002', heldTo: '2008' });
  });

  it('leaves the end open when a dated claim knows none', () => {
    const { link } = derive(
      linkClaim('a', 'reports', { heldFrom: date('2002'), heldTo: date('2008') }),
      linkClaim('b', 'reports', { heldFrom: date('2005') }),
    );
    expect(link).toMatchObject({ heldFrom: '2002', heldTo: null });
  });

  it('takes nothing from sensitive claims while there is a public one', () => {
    const { link } = derive(
      linkClaim('a', 'alleges', { reportedOn: '2017', role: 'open' }),
      linkClaim('b', 'designates', { sensitive: true, reportedOn: '2019', role: 'secret' }),
      linkClaim('c', 'denies', { sensitive: true, speaker: 'paper' }),
    );
    expect(link).toMatchObject({
      status: 'alleged',
      contested: null,
      claimCount: 1,
      reportedTo: '2017',
      roles: ['open'],
      leadClaim: 'a',
      sensitive: false,
    });
  });

  it('comes from all claims, and is sensitive, when every claim is', () => {
    const { link } = derive(
      linkClaim('a', 'alleges', { sensitive: true }),
      linkClaim('b', 'asserts', { sensitive: true }),
    );
    expect(link).toMatchObject({ status: 'asserted', claimCount: 2, sensitive: true });
  });

  it('does not tell readers of an office that they may not see', () => {
    const denial = linkClaim('b', 'denies', { speaker: 'secret' });
    const open = derive(linkClaim('a', 'reports'), denial);
    expect(open.link.contested).toBe('independent');
    expect(open.marks.get('b')).toMatchObject({ byParty: false });
    const hidden = derive(linkClaim('a', 'reports', { sensitive: true }), {
      ...denial,
      sensitive: true,
    });
    expect(hidden.link.contested).toBe('party');
    expect(hidden.marks.get('b')).toMatchObject({ byParty: true });
  });

  it('is told by its denials when nothing else is left', () => {
    const { link } = derive(linkClaim('a', 'denies', { reportedOn: '2018' }));
    expect(link).toMatchObject({
      status: 'denied',
      leadClaim: 'a',
      supportCount: 0,
      reportedFrom: '2018',
    });
  });
});
