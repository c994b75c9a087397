import { describe, expect, it } from 'vitest';
import type { ApiServer } from './server.js';

const NUMBERS = [37, 65, 400, 200_000_000, 18, 45, 1431, 10_000_000, 166];
const PLACES = new Set(['Statistic', 'Bounty']);

interface NumberClaim {
  value: { amount: number | null } | null;
  property: string | null;
  subject: { kind: string };
  object: { kind: string } | null;
  statement: string;
}

/** What the product exists for: the questions a journalist opens it with. */
export function showsSuite(server: () => ApiServer): void {
  describe('typed fields of the built-in graph', () => {
    it('gives what Jamaat-ud-Dawa is a front for, with the claim of the UN', async () => {
      const { entity } = await server().ask<{
        entity: { frontFor: { entity: { id: string }; link: LinkView }[] };
      }>(
        `{ entity(id: "jamaat-ud-dawa") { frontFor { entity { id } link {
          status contested sentence claims { stance statedBy { id } citing { id } } } } } }`,
      );
      const [front] = entity.frontFor;
      expect(entity.frontFor).toHaveLength(1);
      expect(front?.entity.id).toBe('lashkar-e-tayyiba');
      expect(front?.link.status).toBe('ASSERTED');
      expect(front?.link.contested).toBe('PARTY');
      expect(front?.link.claims[0]).toMatchObject({
        stance: 'ASSERTS',
        statedBy: { id: 'un-1267-committee' },
      });
      expect(front?.link.sentence).toMatch(
        /^Jamaat-ud-Dawa is a front for Lashkar-e-Tayyiba, says the UN 1267 Committee, 2010; .*den(y|ies) it/,
      );
    });

    it('gives what Falah-e-Insaniat grew out of, as alleged', async () => {
      const { entity } = await server().ask<{
        entity: {
          offshootOf: { entity: { id: string }; link: { status: string; sentence: string } }[];
        };
      }>(
        '{ entity(id: "falah-e-insaniat-foundation") { offshootOf { entity { id } link { status sentence } } } }',
      );
      expect(entity.offshootOf.map((found) => found.entity.id)).toEqual(['jamaat-ud-dawa']);
      expect(entity.offshootOf[0]?.link.status).toBe('ALLEGED');
      expect(entity.offshootOf[0]?.link.sentence).toBe(
        'Falah-e-Insaniat Foundation is an offshoot of Jamaat-ud-Dawa, alleged by Radio Mashaal, 2017',
      );
    });

    it('says beside an accusation, and only there, what courts said, as its claims tell it', async () => {
      const beside = async (id: string) => {
        const asked = '($id: ID!) { link(id: $id) { sentence beside } }';
        const { link } = await server().ask<{ link: { sentence: string; beside: string[] } }>(
          `query ${asked}`,
          { id },
        );
        return link;
      };
      const accused = await beside('hafiz-saeed~MASTERMINDED~mumbai-attacks-2008');
      expect(accused.beside).toHaveLength(1);
      expect(accused.beside[0]).toMatch(
        /^The UN 1267 Committee: .* 78-year sentence .* since 12 February 2020 \(.*; 3 more claims$/,
      );
      const kin = await beside('abdul-rehman-makki~FAMILY_OF~hafiz-saeed');
      expect(kin.beside).toEqual([]);
      const verdict = await beside('abdul-rehman-makki~SENTENCED_BY~lahore-anti-terrorism-court');
      expect(verdict.beside).toEqual([expect.stringMatching(/acquitted Makki .* November 2021/)]);
      const acquittal = await beside('abdul-rehman-makki~ACQUITTED_BY~lahore-high-court');
      expect(acquittal.beside).toEqual([expect.stringMatching(/convicted Makki .* in 2020/)]);
      const reward = await beside('bounty-sirajuddin-haqqani~BOUNTY_ON~sirajuddin-haqqani');
      expect(reward.sentence).toContain('(up to 5 million USD or up to 10 million USD, sources');
      expect(reward.beside).toEqual([
        expect.stringMatching(/^Voice of America, .* raised from 5 to up to 10 million .* 2014$/),
        expect.stringMatching(/in 2025 to say that no reward .* is offered at present/),
      ]);
    });

    it('gives the bounty on Hafiz Saeed with its sum, offerer and year', async () => {
      const { entity } = await server().ask<{ entity: { bounties: object[] } }>(
        `{ entity(id: "un:QDi.263") { bounties { entity { id } target { id } offeredBy { id }
          amount { amount unit qualifier } conflicting year } } }`,
      );
      expect(entity.bounties).toEqual([
        {
          entity: { id: 'bounty-saeed-2012' },
          target: { id: 'hafiz-saeed' },
          offeredBy: [{ id: 'us-state-department' }],
          amount: { amount: 10_000_000, unit: 'USD', qualifier: 'EXACT' },
          conflicting: false,
          year: 2012,
        },
      ]);
    });

    it('finds an entity by an outer reference, however it is capitalised', async () => {
      const found = await server().ask(
        `{ official: entity(id: "un:QDi.263") { id } small: entity(id: "un:qdi.263") { id }
          large: entity(id: "OFAC:12329") { id } }`,
      );
      expect(found).toEqual({
        official: { id: 'hafiz-saeed' },
        small: { id: 'hafiz-saeed' },
        large: { id: 'hafiz-abdur-rauf' },
      });
    });

    it('says where sources disagree about a sum', async () => {
      const { entity } = await server().ask<{ entity: { bounties: { conflicting: boolean }[] } }>(
        '{ entity(id: "bounty-makki-2012") { bounties { conflicting } } }',
      );
      expect(entity.bounties).toEqual([{ conflicting: true }]);
    });

    it('gives every number of the first article as a Statistic, Bounty or property', async () => {
      const { claims } = await server().ask<{ claims: { edges: { node: NumberClaim }[] } }>(
        `{ claims(source: "rferl-extremist-groups-online-2017", first: 200) { edges { node {
          value { amount } property subject { kind } object { kind } statement } } } }`,
      );
      const numbers = claims.edges
        .map(({ node }) => node)
        .filter((claim) => claim.value?.amount != null);
      // A link may repeat a number (“asked Facebook about 1,431 accounts”); it has its place too.
      const placed = numbers.filter(
        ({ property, subject, object }) =>
          property !== null || [subject.kind, object?.kind].some((kind) => PLACES.has(kind ?? '')),
      );
      const amounts = new Set(placed.map((claim) => claim.value?.amount));
      for (const number of NUMBERS) expect(amounts).toContain(number);
      for (const claim of numbers) expect(amounts, claim.statement).toContain(claim.value?.amount);
    });

    it('gives accounts with platform and successors, and never an address as a link', async () => {
      const answer = await server().tell<{ entity: { accounts: AccountView[] } }>(
        `{ entity(id: "hafiz-saeed") { accounts { entity { id name } platforms { id }
          replacedBy { id } suspendedBy { id } claims { key } } } }`,
      );
      const closed = answer.data.entity.accounts.find(
        ({ entity }) => entity.id === 'acct-hafizsaeedjud',
      );
      expect(closed?.platforms).toEqual([{ id: 'twitter' }]);
      expect(closed?.suspendedBy).toEqual([{ id: 'twitter' }]);
      expect(closed?.replacedBy.map(({ id }) => id).sort()).toEqual([
        'acct-hafizsaeedjud01',
        'acct-hafizsaeedjud1',
      ]);
      expect(closed?.claims.length).toBeGreaterThan(0);
      expect(answer.text).not.toMatch(/https?:\/\/(www\.)?(twitter|facebook)\.com/);
    });

    it('gives listings with their list, authority and reference', async () => {
      const { entity } = await server().ask<{ entity: { listings: ListingView[] } }>(
        `{ entity(id: "lashkar-e-tayyiba") { listings { list { id } authority { id } reference since
          link { sentence } } } }`,
      );
      const un = entity.listings.find(({ list }) => list?.id === 'list-un-1267');
      expect(un).toMatchObject({ reference: 'QDe.118', since: '2005-05-02' });
    });
  });
}

interface LinkView {
  status: string;
  contested: string;
  sentence: string;
  claims: { stance: string; statedBy: { id: string } | null }[];
}
interface AccountView {
  entity: { id: string };
  platforms: { id: string }[];
  replacedBy: { id: string }[];
  suspendedBy: { id: string }[];
  claims: { key: string | null }[];
}
interface ListingView {
  list: { id: string } | null;
  authority: { id: string } | null;
  reference: string | null;
  since: string | null;
}
