import { parseDate } from '@frontgraph/cypher';
import type { LinkType, Stance } from '@frontgraph/cypher';
import { describe, expect, it } from 'vitest';
import type { ClaimRow, LinkRow } from '../../server/src/rows/index.js';
import {
  againstTime,
  besideStatus,
  citation,
  citeLink,
  citePath,
  defanged,
  inSentence,
  safeUrl,
} from '../../server/src/sentences/index.js';
import type { Named } from '../../server/src/sentences/index.js';
import { sourceRow } from './rows.js';
import { claim, JUD, LET, link, named, said, tell, UN, words } from './sentenceParts.js';

describe('link sentences', () => {
  it('say who says so and when, by the stance', () => {
    const told = (stance: Stance, by: Named | null = UN, citing: Named[] = []) =>
      tell(link('FRONT_FOR', 'asserted'), [said(by, claim('lead', stance), citing)]);
    expect(told('asserts')).toBe(
      'Jamaat-ud-Dawa is a front for Lashkar-e-Tayyiba, says the UN 1267 Committee, 2010',
    );
    expect(told('designates')).toMatch(/, designated by the UN 1267 Committee, as of 2010$/);
    expect(told('alleges')).toMatch(/, alleged by the UN 1267 Committee, 2010$/);
    expect(told('reports', null)).toMatch(/, reports Dawn, 2010$/);
    expect(told('reports', null, [UN])).toMatch(
      /, reports Dawn, 2010, citing the UN 1267 Committee$/,
    );
    expect(told('asserts', JUD)).toMatch(/, says Jamaat-ud-Dawa itself, 2010$/);
  });

  it('name an alias as listed, a ban by its own author, and an end as a delisting', () => {
    const from = { date: '2010-08-23', precision: 'day' } as const;
    const alias = [said(UN, claim('lead', 'designates', { from }))];
    expect(tell(link('ALIAS_OF', 'designated'), alias)).toBe(
      'Jamaat-ud-Dawa is named as an alias of Lashkar-e-Tayyiba, listed by the UN 1267 Committee, 2010',
    );
    const ban = [said(UN, claim('lead', 'designates', { from }))];
    expect(tell(link('BANNED_BY', 'designated'), ban, { to: UN })).toBe(
      'Jamaat-ud-Dawa is banned by the UN 1267 Committee, by that authority’s own act, 2010',
    );
    const past = claim('lead', 'designates', { to: { date: '2012-01-20', precision: 'day' } });
    expect(tell(link('LISTED_ON', 'designated'), [said(UN, past)])).toMatch(
      /; delisted on 20 January 2012$/,
    );
    const coming = claim('lead', 'designates', { to: { date: '2030', precision: 'year' } });
    expect(tell(link('LISTED_ON', 'designated'), [said(UN, coming)])).not.toMatch(/delisted/);
  });

  it('tell since when, put what is over into the past, and name the amount of a reward', () => {
    const from = { date: '2013-11', precision: 'month' } as const;
    const tellOf = (type: LinkRow['type'], own: Partial<ClaimRow>) =>
      tell(link(type, 'asserted'), [said(UN, claim('lead', 'asserts', own))]);
    expect(tellOf('LEADS', { from })).toMatch(
      / leads Lashkar-e-Tayyiba \(from November 2013\), says/,
    );
    expect(tellOf('LEADS', { from, to: { date: '2018-06-13', precision: 'day' } })).toMatch(
      / led Lashkar-e-Tayyiba \(November 2013 to 13 June 2018\), says/,
    );
    expect(tellOf('HOLDS_OFFICE_IN', { role: 'former spokesperson' })).toMatch(
      / held an office in /,
    );
    const value = { text: '10 million USD', amount: 1e7, unit: 'USD', qualifier: 'exact' } as const;
    expect(tellOf('BOUNTY_ON', { value: { ...value, date: null, script: null } })).toMatch(
      / seeks Lashkar-e-Tayyiba \(10 million USD\), says/,
    );
  });

  it('do not let unnamed speakers of both sides seem one', () => {
    const states = named('UN member states quoted without name', 'Organisation');
    const voices = [said(states, claim('lead', 'alleges')), said(states, claim('no', 'denies'))];
    expect(tell(link('IMPLICATED_IN', 'alleged'), voices)).toMatch(
      /; others among them deny it, 2010$/,
    );
    expect(words(link('IMPLICATED_IN', 'disputed'), voices)).toBe(
      'said by UN member states quoted without name, denied by others among them',
    );
    const officer = named('An officer speaking anonymously', 'Person');
    const both = [said(officer, claim('lead', 'alleges')), said(officer, claim('no', 'denies'))];
    expect(tell(link('IMPLICATED_IN', 'disputed'), both)).toMatch(
      /; another one so described denies it, 2010$/,
    );
    const saeed = named('Hafiz Saeed', 'Person');
    const own = [said(saeed, claim('lead', 'asserts')), said(saeed, claim('no', 'denies'))];
    expect(tell(link('IMPLICATED_IN', 'disputed'), own)).toMatch(
      /; the same speaker is also quoted denying it, 2010$/,
    );
    const lead = said(UN, claim('lead', 'asserts'));
    expect(tell(link('IMPLICATED_IN', 'alleged'), [lead, voices[1]!])).toMatch(
      /; UN member states quoted without name deny it, 2010$/,
    );
  });

  it('call things by names that fit into a sentence', () => {
    const written: [string, Named['kind'], string][] = [
      ['Reward for Hafiz Saeed', 'Bounty', 'the reward for Hafiz Saeed'],
      ['House arrest of Hafiz Saeed, 2017', 'Event', 'the house arrest of Hafiz Saeed, 2017'],
      ['FBI', 'Authority', 'the FBI'],
      ['Haqqani Network', 'Group', 'the Haqqani Network'],
      ['A TTP member speaking anonymously', 'Person', 'a TTP member speaking anonymously'],
      ['1,431 accounts', 'Statistic', 'the figure “1,431 accounts”'],
    ];
    for (const [name, kind, inside] of written) expect(inSentence(named(name, kind))).toBe(inside);
    const mumbai = named('2008 Mumbai attacks', 'Event');
    const place = named('Mumbai', 'Place');
    const row = link('LOCATED_IN', 'asserted');
    expect(tell(row, [said(UN, claim('lead', 'asserts'))], { from: mumbai, to: place })).toMatch(
      /^The 2008 Mumbai attacks took place in Mumbai, says/,
    );
  });

  it('tell denials and retractions beside what they gainsay', () => {
    const lead = said(UN, claim('lead', 'asserts'));
    const denial = (by: Named, year: string) =>
      said(by, claim(by.id, 'denies', { reportedOn: year }));
    const saeed = named('Hafiz Saeed', 'Person');
    const row = link('FRONT_FOR', 'asserted');
    expect(tell(row, [lead, denial(saeed, '2008-12')])).toMatch(
      /, 2010; Hafiz Saeed denies it, 2008$/,
    );
    expect(tell(row, [lead, denial(saeed, '2008'), denial(JUD, '2010')])).toMatch(
      /; Hafiz Saeed \(2008\) and Jamaat-ud-Dawa \(2010\) deny it$/,
    );
    expect(
      tell(row, [lead, denial(saeed, '2008'), denial(JUD, '2010'), denial(LET, '2011')]),
    ).toMatch(/; Hafiz Saeed \(2008\), Jamaat-ud-Dawa \(2010\) and 1 more deny it$/);
  });

  it('say who denies or took back what nobody else holds', () => {
    const denied = tell(link('FRONT_FOR', 'denied'), [said(JUD, claim('x', 'denies'))]);
    expect(denied).toBe(
      'Jamaat-ud-Dawa denies that Jamaat-ud-Dawa is a front for Lashkar-e-Tayyiba, 2010',
    );
    const after = [said(UN, claim('x', 'retracts')), said(JUD, claim('y', 'denies'))];
    expect(tell(link('FRONT_FOR', 'denied'), after)).toBe(denied);
    expect(words(link('FRONT_FOR', 'denied'), after)).toBe('denied by Jamaat-ud-Dawa');
    const back = tell(link('FRONT_FOR', 'retracted'), [
      said(UN, claim('lead', 'asserts')),
      said(UN, claim('x', 'retracts', { reportedOn: '2025' })),
    ]);
    expect(back).toBe(
      'The UN 1267 Committee took back that Jamaat-ud-Dawa is a front for Lashkar-e-Tayyiba, 2025',
    );
  });

  it('never stand without a speaker or a date', () => {
    expect(
      tell(link('FRONT_FOR', 'reported'), [
        said(null, claim('lead', 'reports', { reportedOn: null })),
      ]),
    ).toMatch(/, reports Dawn, not dated$/);
    expect(tell(link('FRONT_FOR', 'reported'), [])).toMatch(
      /, as claims that you may not see say$/,
    );
  });

  it('read from either end, with the role and a verb that agrees', () => {
    const row = link('LEADS', 'asserted');
    const voice = said(UN, claim('lead', 'asserts', { role: 'amir' }));
    expect(tell(row, [voice], { backwards: true })).toBe(
      'Lashkar-e-Tayyiba is led by Jamaat-ud-Dawa (amir), says the UN 1267 Committee, 2010',
    );
    const attacks = named('2008 Mumbai attacks', 'Event');
    const out = tell(link('CARRIED_OUT', 'asserted'), [said(UN, claim('lead', 'asserts'))], {
      to: attacks,
      backwards: true,
    });
    expect(out).toMatch(/^The 2008 Mumbai attacks were carried out by Jamaat-ud-Dawa, says/);
  });
});

describe('what the editors took back', () => {
  const withdrawn = { on: '2026-11-24', why: 'Misread.' };

  it('is told with who had said it', () => {
    const voices = [said(UN, claim('lead', 'asserts', { withdrawn }))];
    const row = link('FRONT_FOR', 'retracted');
    expect(tell(row, voices)).toBe(
      'The editors took back on 24 November 2026 what the UN 1267 Committee is quoted as saying, ' +
        '2010: that Jamaat-ud-Dawa is a front for Lashkar-e-Tayyiba',
    );
    expect(words(row, voices)).toBe('taken back by the editors');
  });

  it('leads no sentence and gives no status', () => {
    const voices = [
      said(UN, claim('gone', 'asserts', { withdrawn })),
      said(null, claim('lead', 'asserts')),
    ];
    expect(tell(link('FRONT_FOR', 'asserted'), voices)).toMatch(/, says Dawn, 2010$/);
    expect(words(link('FRONT_FOR', 'asserted'), voices)).toBe('asserted by Dawn');
  });
});

describe('dates that sources noted to conflict give', () => {
  const dated = (id: string, date: string, conflictGroup: string | null) =>
    claim(id, 'designates', { from: { date, precision: 'month' }, conflictGroup });

  it('are told beside the one that leads', () => {
    const row = link('ALIAS_OF', 'designated');
    const lead = said(UN, dated('lead', '2006-04', 'g'));
    const others = [said(UN, dated('a', '2014-06', 'g')), said(null, dated('b', '2016-04', 'g'))];
    expect(tell(row, [lead, ...others])).toMatch(
      /, listed by the UN 1267 Committee, 2010; others date it to June 2014 and April 2016$/,
    );
    expect(tell(row, [lead, said(UN, dated('a', '2014-06', null))])).not.toMatch(/others date/);
    expect(tell(row, [lead, said(UN, dated('a', '2006-04', 'g'))])).not.toMatch(/others date/);
  });
});

describe('status words', () => {
  const INDIA = named('India', 'Authority');
  const ended = { to: { date: '2010-01-20', precision: 'day' } } as const;

  it('name whose status it is', () => {
    const three = [UN, INDIA, named('NACTA', 'Authority')].map((by, place) =>
      said(by, claim(`c${place}`, 'designates')),
    );
    expect(words(link('LISTED_ON', 'designated'), three.slice(1, 2))).toBe('designated by India');
    expect(words(link('LISTED_ON', 'designated'), three)).toBe(
      'designated by the UN 1267 Committee, India and 1 more',
    );
    const both = [said(null, claim('a', 'reports')), said(JUD, claim('b', 'denies'))];
    expect(words(link('FRONT_FOR', 'disputed'), both)).toBe(
      'said by Dawn, denied by Jamaat-ud-Dawa',
    );
    expect(words(link('FRONT_FOR', 'denied'), both.slice(1))).toBe('denied by Jamaat-ud-Dawa');
  });

  it('leave out a designation that ended, and say beside it that it did', () => {
    const voices = [
      said(UN, claim('a', 'designates', ended)),
      said(INDIA, claim('b', 'designates', { custodial: true })),
    ];
    expect(words(link('LISTED_ON', 'designated'), voices)).toBe('designated by India');
    expect(besideStatus({ said: voices, today: '2026-11-24' }, ['He was acquitted'])).toEqual([
      'Delisted by the UN 1267 Committee on 20 January 2010',
      'It rests in part on a statement made in custody, as told by India, as of 2010',
      'He was acquitted',
    ]);
    expect(words(link('LISTED_ON', 'retracted'), voices.slice(0, 1))).toBe(
      'designation by the UN 1267 Committee ended, 20 January 2010',
    );
    expect(tell(link('LISTED_ON', 'retracted'), voices.slice(0, 1))).toMatch(
      / designated by the UN 1267 Committee, as of 2010; delisted on 20 January 2010$/,
    );
    const denied = [voices[0]!, said(JUD, claim('c', 'denies'))];
    expect(words(link('LISTED_ON', 'denied'), denied)).toBe(
      'designation by the UN 1267 Committee ended, 20 January 2010, denied by Jamaat-ud-Dawa',
    );
    expect(tell(link('LISTED_ON', 'denied'), denied)).toMatch(
      /; delisted on 20 January 2010; Jamaat-ud-Dawa denies it, 2010$/,
    );
  });
});

describe('names and addresses', () => {
  it('take an article where they need one', () => {
    expect(inSentence(UN)).toBe('the UN 1267 Committee');
    expect(inSentence(named('NACTA', 'Authority'))).toBe('NACTA');
    expect(inSentence(named('The Nation'))).toBe('The Nation');
  });

  it('of accounts are never addresses', () => {
    expect(defanged('https://www.facebook.com/x?y=1')).toBe('hxxps://www[.]facebook[.]com/x?y=1');
    expect(defanged('twitter.com/x and example.org')).toBe('twitter[.]com/x and example[.]org');
    expect(defanged('@HafizSaeedJUD')).toBe('@HafizSaeedJUD');
  });

  it('become links for http and https alone', () => {
    expect(safeUrl('https://un.org/x')).toBe('https://un.org/x');
    for (const url of ['javascript:alert(1)', 'data:text/html,x', 'ftp://x', '//x', '', null]) {
      expect(safeUrl(url)).toBeNull();
    }
  });
});

describe('citations', () => {
  const source = sourceRow({
    ...{ title: 'A Look At Lashkar', publisher: 'Dawn', published: '2010-08-24' },
    ...{ url: 'https://dawn.com/1', accessed: '2026-11-23' },
  });

  it('hold speaker, statement, date, title, publisher, place, address and day of access', () => {
    expect(citation(said(UN, claim('x', 'asserts')), source)).toBe(
      'The UN 1267 Committee: It says so (2010-08-23). A Look At Lashkar, Dawn, 2010-08-24, paragraph 3. ' +
        'https://dawn.com/1 (accessed 2026-11-23).',
    );
  });

  it('hold the address of an archive and the digest of the file', () => {
    const kept = { ...source, archiveUrl: 'https://archive.org/1', sha256: 'ab'.repeat(32) };
    expect(citation(said(UN, claim('x', 'asserts')), kept)).toMatch(
      /paragraph 3\. https:\/\/dawn\.com\/1 \(accessed 2026-11-23\), archived at https:\/\/archive\.org\/1, SHA-256 (ab){32}\.$/,
    );
  });

  it('never pass on what the editors took back without saying so', () => {
    const withdrawn = { on: '2026-11-24', why: 'Misread' };
    expect(citation(said(UN, claim('x', 'asserts', { withdrawn })), source)).toMatch(
      / \(accessed 2026-11-23\)\. Taken back by the editors on 24 November 2026: Misread\.$/,
    );
  });

  it('of a link number its claims, of a path its hops', () => {
    const [sentence, status] = ['It is so, says Dawn, 2010', 'reported by Dawn'];
    const link = { confidence: 0.5, contested: null, day: null };
    const denied = { ...link, contested: 'party' as const };
    const day = { asOf: '2009', reportedBy: '2017-08-10', certain: false };
    expect(citeLink({ link, sentence, status, citations: ['Dawn: so.', 'UN: so.'], more: 3 })).toBe(
      'It is so, says Dawn, 2010. Status: reported by Dawn. Moderate confidence.\n1. Dawn: so.\n2. UN: so.\n… and 3 more',
    );
    expect(
      citePath([
        { link: { ...denied, day }, sentence, citation: 'Dawn: so.' },
        { link: { ...link, day }, sentence, citation: null },
      ]),
    ).toBe(
      '1. It is so, says Dawn, 2010. Moderate confidence, contested. Dawn: so.\n' +
        '2. It is so, says Dawn, 2010. Moderate confidence.\n' +
        'As of 2009, from what had been reported by 10 August 2017; undated claims counted as possible.\nA path is a chain of claims, not a finding of guilt.',
    );
  });

  it('show publisher and date alone where the title is hidden', () => {
    const hidden = { ...source, title: null, url: null };
    expect(citation(said(null, claim('x', 'reports')), hidden)).toBe(
      'Dawn: It says so (2010-08-23). Dawn, 2010-08-24, paragraph 3.',
    );
  });
});

describe('citations of what a source dates between two days', () => {
  const source = (publishedEarliest: string | null, publishedLatest: string | null) =>
    sourceRow({ publisher: 'Radio Mashaal', publishedEarliest, publishedLatest });
  const inferred = (reportedOn: string) =>
    said(null, claim('x', 'reports', { reportedOn, reportedInferred: true }));

  it.each([
    ['2017-08-08', '2017-08-20', 'between 8 and 20 August 2017'],
    ['2017-07-30', '2017-08-20', 'between 30 July and 20 August 2017'],
    ['2016-12-30', '2017-01-02', 'between 30 December 2016 and 2 January 2017'],
    ['2017-06', '2017-08-20', 'between June and 20 August 2017'],
    ['2016', '2017', 'between 2016 and 2017'],
    ['2017-01-01', '2017-12-31', 'in 2017'],
    ['2017-08-08', '2017-08-08', 'on 8 August 2017'],
    [null, '2017-08-20', 'by 20 August 2017'],
    ['2017-08-08', null, 'not before 8 August 2017'],
    [null, null, 'about 2017'],
  ])('from %s to %s: %s', (earliest, latest, expected) => {
    const cited = citation(inferred(latest ?? earliest ?? '2017-08-20'), source(earliest, latest));
    expect(cited).toContain(` (${expected}). `);
    const exact = said(null, claim('x', 'reports', { reportedOn: '2018' }));
    const bounds = earliest === null && latest === null ? '' : `published ${expected}, `;
    expect(citation(exact, source(earliest, latest))).toContain(
      `Radio Mashaal, ${bounds}paragraph`,
    );
  });
});

describe('the speaker of a citation', () => {
  const source = sourceRow({ publisher: 'Radio Mashaal' });
  const begin = (publisher: string, statement: string) =>
    citation({ ...said(null, claim('x', 'reports', { statement })), publisher }, source).split(
      ' (',
    )[0];

  it('is not said twice where the statement begins with it', () => {
    expect(begin('Radio Mashaal', 'Radio Mashaal says that it is so.')).toBe(
      'Radio Mashaal says that it is so',
    );
    expect(begin('Indian Express', 'The Indian Express ties the two.')).toBe(
      'The Indian Express ties the two',
    );
    expect(begin('Dawn', 'Dawnbreak is a firm.')).toBe('Dawn: Dawnbreak is a firm');
    const cited = said(null, claim('x', 'reports', { statement: 'Dawn says so.' }), [UN]);
    expect(citation(cited, source)).toMatch(
      /^Dawn says so \(2010-08-23, citing the UN 1267 Committee\)\. T, /,
    );
    expect(begin('Dawn', 'It is so, says Dawn.')).toBe('Dawn: It is so, says Dawn');
  });
});

describe('paths against time', () => {
  const dateOrNull = (text: string | null) => (text === null ? null : parseDate(text));
  const hop = (type: LinkType, heldFrom: string | null, heldTo: string | null = null) => ({
    from: JUD,
    to: LET,
    link: link(type, 'asserted'),
    held: { from: dateOrNull(heldFrom), to: dateOrNull(heldTo) },
  });

  it('are told where a hop is over before the one it follows began', () => {
    expect(againstTime([hop('FRONT_FOR', '2017'), hop('CARRIED_OUT', '2008-11-26')])).toMatch(
      /dated 26 November 2008, before .* dated from 2017\.$/,
    );
    expect(againstTime([hop('FRONT_FOR', '2017-08'), hop('LEADS', '2001', '2010')])).toMatch(
      /dated 2010/,
    );
  });

  it('are not told where the dates do not say so', () => {
    expect(againstTime([hop('CARRIED_OUT', '2008'), hop('FRONT_FOR', '2017')])).toBeNull();
    expect(againstTime([hop('FRONT_FOR', '2017'), hop('LEADS', '2001')])).toBeNull();
    expect(againstTime([hop('FRONT_FOR', 'about 2009'), hop('CARRIED_OUT', '2008')])).toBeNull();
    expect(againstTime([hop('FRONT_FOR', null), hop('CARRIED_OUT', '2008')])).toBeNull();
    expect(againstTime([hop('FRONT_FOR', '2008'), hop('CARRIED_OUT', '2008-11-26')])).toBeNull();
  });
});
