import { describe, expect, it } from 'vitest';
import type { ApiServer } from './server.js';

interface Added {
  addClaim: {
    claim: {
      id: string;
      stance: string;
      citation: string;
      value: { text: string } | null;
      byParty: boolean | null;
    };
    link: {
      id: string;
      status: string;
      contested: string | null;
      sentence: string;
      claimCount: number;
    } | null;
    version: number;
  };
}

const ADD = `mutation($input: AddClaimInput!) { addClaim(input: $input) {
  claim { id stance citation value { text } byParty }
  link { id status contested sentence claimCount } version } }`;

const LINK = {
  subject: 'al-hamd-trust',
  linkType: 'FRONT_FOR',
  object: 'lashkar-e-tayyiba',
  stance: 'ALLEGES',
  statedBy: 'radio-mashaal',
  source: 'rferl-extremist-groups-online-2017',
  locator: 'paragraph 99',
  statement: 'A claim that a test adds.',
};

const WRONG: [string, object, RegExp][] = [
  [
    'an unknown subject',
    { ...LINK, subject: 'al-hamd-trst' },
    /“subject”: There is no entity .* did you mean “al-hamd-trust”/,
  ],
  [
    'words that name somebody hidden',
    { ...LINK, quotation: 'It is what NAUREEN LAGHARI’s lawyer said.' },
    /“quotation” names somebody whom readers may not see: set “sensitive: true”/,
  ],
  ['an unknown source', { ...LINK, source: 'nowhere' }, /no source “nowhere”/],
  ['an unknown speaker', { ...LINK, statedBy: 'nobody-zz' }, /“statedBy”/],
  ['an unknown cited one', { ...LINK, citing: ['nobody-zz'] }, /“citing”/],
  ['neither link nor property', { ...LINK, linkType: null }, /either “linkType”/],
  ['both link and property', { ...LINK, property: 'state' }, /either “linkType”/],
  ['a link without its end', { ...LINK, object: null }, /needs its “object”/],
  ['a link to itself', { ...LINK, object: 'al-hamd-trust' }, /both ends/],
  [
    'ends the vocabulary does not allow',
    { ...LINK, object: 'hafiz-saeed' },
    /FRONT_FOR runs from .* not from Organisation .* to Person/,
  ],
  [
    'a link the wrong way round',
    { ...LINK, linkType: 'LEADS', object: 'hafiz-saeed' },
    /other way round/,
  ],
  [
    'a property of another kind',
    { ...LINK, linkType: null, object: null, property: 'votes', value: { text: '1' } },
    /votes is of Person/,
  ],
  [
    'a property without value',
    { ...LINK, linkType: null, object: null, property: 'state' },
    /needs a “value”/,
  ],
  [
    'an amount without number',
    {
      ...LINK,
      subject: 'mumbai-attacks-2008',
      linkType: null,
      object: null,
      property: 'deathToll',
      value: { text: 'many' },
    },
    /“value.amount”/,
  ],
  [
    'a date that is none',
    {
      ...LINK,
      subject: 'hafiz-saeed',
      linkType: null,
      object: null,
      property: 'born',
      value: { text: 'June' },
    },
    /no date/,
  ],
  ['no statement', { ...LINK, statement: '  ' }, /“statement” must not be empty/],
  ['too long a statement', { ...LINK, statement: 'x'.repeat(601) }, /600 characters/],
  ['too long a quotation', { ...LINK, quotation: 'x'.repeat(301) }, /300 characters/],
  [
    'a control character',
    { ...LINK, statement: 'a\u0000b' },
    /control character \(U\+0000\) at place 2/,
  ],
  [
    'a day that does not exist',
    { ...LINK, from: { date: '2017-02-30', precision: 'DAY' } },
    /“from”: “2017-02-30” is no date of the calendar/,
  ],
  [
    'a date of another precision',
    { ...LINK, from: { date: '2017', precision: 'DAY' } },
    /“from”: “2017” is no date of the calendar to this precision \(day\)/,
  ],
  [
    'an end before its begin',
    {
      ...LINK,
      from: { date: '2017', precision: 'YEAR' },
      to: { date: '2016-12', precision: 'MONTH' },
    },
    /lies before/,
  ],
  [
    'a begin that lies years ahead',
    { ...LINK, from: { date: '9030-01-01', precision: 'DAY' } },
    /“from” \(9030-01-01\) lies more than a year ahead/,
  ],
  ['a designation by who is no authority', { ...LINK, stance: 'DESIGNATES' }, /legal act/],
  [
    'all that is wrong, at once',
    {
      ...LINK,
      source: 'nowhere',
      statement: '',
      quotation: 'x'.repeat(301),
      statedBy: 'nobody-zz',
    },
    /“statement” must not be empty[^]*“quotation” may have 300[^]*“statedBy”[^]*no source “nowhere”/,
  ],
  ['a denial of nothing', { ...LINK, stance: 'DENIES' }, /must name in “answers”/],
  ['answers of what denies nothing', { ...LINK, answers: ['c-1'] }, /Only a claim that DENIES/],
  [
    'a denial of what is not there',
    { ...LINK, stance: 'DENIES', answers: ['c-1'] },
    /does not exist/,
  ],
];

/** `addClaim`: for editors, checked, and read by the writer at once. */
export function editingSuite(server: () => ApiServer): void {
  const add = async (input: object, editor = true) =>
    server().tell<Added>(ADD, { input }, { editor });
  const version = async () =>
    (await server().ask<{ stats: { version: number } }>('{ stats { version } }')).stats.version;

  describe('addClaim', () => {
    it('refuses a reader before it looks at anything', async () => {
      const { errors } = await add({ ...LINK, subject: 'naureen-laghari' }, false);
      expect(errors[0]?.extensions).toEqual({ code: 'FORBIDDEN' });
      expect(errors[0]?.message).toMatch(/^Only editors may change anything/);
    });

    it('refuses what is wrong by its name and writes nothing', async () => {
      const before = await version();
      for (const [what, input, message] of WRONG) {
        const { errors } = await add(input);
        expect(errors[0]?.extensions, what).toEqual({ code: 'BAD_INPUT' });
        expect(errors[0]?.message, what).toMatch(message);
      }
      expect(await version()).toBe(before);
    });

    it('gives the claim, the link as it stands now and the version, and refuses it twice', async () => {
      const { data, headers } = await add(LINK);
      const { claim, link, version: made } = data.addClaim;
      expect(link).toMatchObject({ status: 'ALLEGED', contested: null, claimCount: 1 });
      expect(link?.sentence).toBe(
        'Al-Hamd Trust is a front for Lashkar-e-Tayyiba, alleged by Radio Mashaal, 2017',
      );
      expect(claim.citation).toMatch(
        /^Radio Mashaal: A claim that a test adds \(between 8 and 20 August 2017\)/,
      );
      expect(Number(headers.get('x-data-version'))).toBe(made);
      const again = await add(LINK);
      expect(again.errors[0]?.extensions.code).toBe('CONFLICT');
      expect(again.errors[0]?.message).toContain(claim.id);
    });

    it('lets the accused answer, which contests the link and changes no status', async () => {
      const stated = await server().ask<{ link: { claims: { id: string }[] } }>(
        '{ link(id: "al-hamd-trust~FRONT_FOR~lashkar-e-tayyiba") { claims { id } } }',
      );
      const answers = stated.link.claims.map(({ id }) => id);
      const denial = {
        ...LINK,
        stance: 'DENIES',
        statedBy: 'al-hamd-trust',
        locator: 'paragraph 100',
        answers,
      };
      const { data } = await add(denial);
      expect(data.addClaim.link).toMatchObject({
        status: 'ALLEGED',
        contested: 'PARTY',
        claimCount: 2,
      });
      expect(data.addClaim.link?.sentence).toMatch(/; Al-Hamd Trust denies it, 2017$/);
      const retraction = {
        ...LINK,
        stance: 'RETRACTS',
        statedBy: 'dawn',
        locator: 'paragraph 101',
        answers,
      };
      const wrong = await add(retraction);
      expect(wrong.errors[0]?.message).toMatch(/not the speaker’s own/);
    });

    it('keeps a sensitive claim from readers', async () => {
      const { data } = await add({
        ...LINK,
        locator: 'paragraph 102',
        sensitive: true,
        role: 'hidden',
        quotation: 'Naureen Laghari may be named here.',
      });
      const query = 'query($id: ID!) { node(id: $id) { id } }';
      const { id } = data.addClaim.claim;
      expect(await server().ask(query, { id })).toEqual({ node: null });
      expect(await server().ask(query, { id }, { editor: true })).toEqual({ node: { id } });
      const { link } = await server().ask<{
        link: { claimCount: number; roles: string[]; claims: object[] };
      }>(
        '{ link(id: "al-hamd-trust~FRONT_FOR~lashkar-e-tayyiba") { claimCount roles claims { id } } }',
      );
      expect(link).toMatchObject({ claimCount: 2, roles: [] });
      expect(link.claims).toHaveLength(2);
    });

    it('shows a shorter path to whoever has seen the write', async () => {
      const input = {
        ...LINK,
        subject: 'al-madina-foundation',
        linkType: 'IMPLICATED_IN',
        object: 'mumbai-attacks-2008',
        locator: 'paragraph 103',
      };
      const route = `{ paths(from: "al-madina-foundation", to: "mumbai-attacks-2008") { paths { entityIds hops { links { id } } } } }`;
      const long = await server().ask<{ paths: { paths: { entityIds: string[] }[] } }>(route);
      expect(long.paths.paths[0]?.entityIds.length).toBeGreaterThan(2);
      const { headers } = await add(input);
      const short = await server().ask<{ paths: { paths: { entityIds: string[] }[] } }>(
        route,
        {},
        { headers: { 'x-data-version': headers.get('x-data-version') ?? '' } },
      );
      expect(short.paths.paths).toEqual([
        {
          entityIds: ['al-madina-foundation', 'mumbai-attacks-2008'],
          hops: [{ links: [{ id: 'al-madina-foundation~IMPLICATED_IN~mumbai-attacks-2008' }] }],
        },
      ]);
    });
  });
}
