import { checkDerived, parseLinkId, queries, statements } from '@frontgraph/cypher';
import type { GraphStore } from '@frontgraph/cypher';
import { builtInDossiers, ImportError, importFiles } from '@frontgraph/seed';
import type { ImportProgress, ImportReport, TypeReport } from '@frontgraph/seed';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { soon } from '../support/embedded.js';
import type { TestStore } from '../support/embedded.js';
import { chains } from './questions.js';
import { SMALL, textFile } from './smallDossier.js';

const BUILT_IN = { format: 'dossier', files: builtInDossiers() } as const;
const small = (text = SMALL) => ({ format: 'dossier', files: [textFile(text)] }) as const;

async function version(store: GraphStore): Promise<number> {
  const [row] = await store.read(statements.dataVersion, {}, soon());
  return row?.version ?? 0;
}

async function sizes(store: GraphStore) {
  const showSensitive = true;
  const none = { kinds: null, country: null };
  const [entities] = await queries.entitiesCount(store, { ...none, showSensitive }, soon());
  const [sources] = await queries.sourcesCount(store, { text: null, showSensitive }, soon());
  return { entities: entities?.count, sources: sources?.count };
}

async function linksById(store: GraphStore, ids: readonly string[], showSensitive: boolean) {
  const links = ids.flatMap((id) => {
    const parts = parseLinkId(id);
    return parts ? [{ id, from: parts.from, to: parts.to }] : [];
  });
  return queries.linksById(store, { links, showSensitive }, soon());
}

function expectToAddUp(report: ImportReport): void {
  const types = [report.sources, report.entities, report.claims];
  for (const part of [report, ...types]) {
    expect(part.written).toBe(part.created + part.changed);
    expect(part.read).toBe(part.written + part.unchanged);
  }
  const sum = (of: keyof TypeReport) => types.reduce((total, type) => total + type[of], 0);
  expect(report.read).toBe(sum('read'));
  expect(report.written).toBe(sum('written'));
}

/** What every store must do with files: the built-in graph, files with faults, an import that is stopped. */
export function loadSuite(open: () => Promise<TestStore>): void {
  describe('the built-in graph in an empty store', () => {
    let test: TestStore;
    let first: ImportReport;
    const seen: ImportProgress[] = [];
    beforeAll(async () => {
      test = await open();
    });
    afterAll(() => test.remove());

    it('writes nothing in a dry run, and says what it would create', async () => {
      const before = await version(test.store);
      const report = await importFiles(test.store, BUILT_IN, { dryRun: true });
      expectToAddUp(report);
      expect(report).toMatchObject({ dryRun: true, changed: 0, unchanged: 0, version: null });
      expect(report.entities.created).toBe(194);
      expect(report.sources.created).toBe(114);
      expect(await version(test.store)).toBe(before);
      expect(await sizes(test.store)).toEqual({ entities: 0, sources: 0 });
    });

    it('loads everything, and the counts add up', async () => {
      first = await importFiles(test.store, BUILT_IN, { onProgress: (p) => seen.push({ ...p }) });
      expectToAddUp(first);
      expect(first).toMatchObject({ dryRun: false, changed: 0, unchanged: 0 });
      expect(first.claims.created).toBeGreaterThan(900);
      expect(first.links.created).toBeGreaterThan(400);
      expect(await sizes(test.store)).toEqual({ entities: 194, sources: 114 });
    });

    it('tells how far it is: phases in order, never backwards, up to the total', () => {
      const phases = [...new Set(seen.map(({ phase }) => phase))];
      expect(phases).toEqual(['check', 'entities', 'claims']);
      for (const phase of phases) {
        const reads = seen.filter((p) => p.phase === phase).map(({ read }) => read);
        expect(reads).toEqual(reads.toSorted((a, b) => a - b));
      }
      const last = seen.at(-1);
      expect(last).toMatchObject({ read: first.claims.read, total: first.claims.read, share: 1 });
    });

    it('has derived links equal to the evidence', async () => {
      expect(await checkDerived(test.store, soon())).toEqual([]);
    });

    it.each([
      ['jamaat-ud-dawa~FRONT_FOR~lashkar-e-tayyiba', 'asserted', 'party'],
      ['falah-e-insaniat-foundation~OFFSHOOT_OF~jamaat-ud-dawa', 'alleged', null],
      ['jamaat-ud-dawa~ALIAS_OF~lashkar-e-tayyiba', 'designated', null],
      ['hafiz-saeed~MASTERMINDED~mumbai-attacks-2008', 'alleged', 'party'],
      ['lashkar-e-tayyiba~IMPLICATED_IN~pahalgam-attack-2025', 'disputed', 'independent'],
      ['the-resistance-front~FRONT_FOR~lashkar-e-tayyiba', 'asserted', null],
      ['bounty-saeed-2012~BOUNTY_ON~hafiz-saeed', 'reported', null],
    ])('derives %s as %s, contested by %s', async (id, status, contested) => {
      const rows = await linksById(test.store, [id], false);
      expect(rows.map(({ link }) => [link.id, link.status, link.contested ?? null])).toEqual([
        [id, status, contested],
      ]);
    });

    it.each(chains)('holds the links behind: %s', async (_, ...ids) => {
      const rows = await linksById(test.store, ids, true);
      expect(rows.map(({ link }) => link.id).sort()).toEqual(ids.toSorted());
    });

    it('changes nothing the second time', async () => {
      const before = await version(test.store);
      const again = await importFiles(test.store, BUILT_IN);
      expectToAddUp(again);
      expect(again).toMatchObject({
        read: first.read,
        written: 0,
        unchanged: first.read,
        version: null,
      });
      expect(again.links).toEqual({ created: 0, changed: 0 });
      expect(await version(test.store)).toBe(before);
    });

    it('finds every claim with a number of the article of 2017 as Statistic, Bounty or property', async () => {
      const source = 'rferl-extremist-groups-online-2017';
      const page = { link: null, entity: null, source, statedBy: null, stances: null };
      const ids = await queries.claimsOfSource(
        test.store,
        { ...page, afterDay: null, afterId: '', first: 200, showSensitive: true },
        soon(),
      );
      const rows = await queries.claimsById(
        test.store,
        { ids: ids.map(({ id }) => id), showSensitive: true },
        soon(),
      );
      const claims = rows.map(({ claim }) => claim);
      const amounts = claims.filter((claim) => typeof claim.valueAmount === 'number');
      const figures = amounts.map(({ valueAmount }) => valueAmount);
      for (const figure of [37, 400, 200_000_000, 18, 45, 65, 1431, 10_000_000, 166]) {
        expect(figures).toContain(figure);
      }
      const places = amounts.map((claim) => String(claim.property ?? claim.linkId));
      const odd = places.filter((place) => !/stat-|bounty-|^deathToll$|^figure$/u.test(place));
      // The request for data names the platform; its figure stands at the Statistic as well.
      expect(odd).toEqual(['pakistan-government~REQUESTED_DATA_FROM~facebook']);
    });

    it('suggests what the store holds for what neither files nor store know', async () => {
      const text = `claims:
  reply-2:
    link: jamat-ud-dawa FRONT_FOR lashkar-e-tayiba
    stance: denies
    by: jamaat-ud-dawa
    source: tribune-2010-11-42
    at: a place of its own
    says: Jamaat-ud-Dawa was reported to deny it once more.
    answers: [c-0079x]
`;
      const error = await importFiles(test.store, small(text)).catch((e: unknown) => e);
      expect(error).toBeInstanceOf(ImportError);
      const faults = error instanceof ImportError ? error.faults : [];
      expect(faults.map(({ value, suggestion }) => [value, suggestion])).toEqual([
        ['jamat-ud-dawa', 'jamaat-ud-dawa'],
        ['lashkar-e-tayiba', 'lashkar-e-tayyiba'],
        ['tribune-2010-11-42', 'tribune-2010-11-24'],
        ['c-0079x', 'c-0079'],
      ]);
    });

    it('takes a file that names what the store holds, and answers a claim that it holds', async () => {
      const text = `claims:
  reply-1:
    link: jamaat-ud-dawa FRONT_FOR lashkar-e-tayyiba
    stance: denies
    by: jamaat-ud-dawa
    source: tribune-2010-11-24
    at: a place of its own
    says: Jamaat-ud-Dawa was reported to deny it once more.
    answers: [c-0079]
`;
      const report = await importFiles(test.store, small(text));
      expect(report).toMatchObject({ read: 1, created: 1, claims: { created: 1 } });
      expect(await checkDerived(test.store, soon())).toEqual([]);
    });
  });

  describe('files with faults', () => {
    let test: TestStore;
    beforeAll(async () => {
      test = await open();
      await importFiles(test.store, small());
    });
    afterAll(() => test.remove());

    it.each([
      [
        'a claim about an unknown entity',
        SMALL.replace('link: hidden LOCATED_IN town', 'link: nobody LOCATED_IN town'),
      ],
      [
        'a claim in an unknown source',
        SMALL.replace('source: paper\n    at: paragraph 4', 'source: no\n    at: x'),
      ],
      ['YAML that breaks off', `${SMALL}  k-9: {`],
      ['an empty file', ''],
    ])('writes nothing of %s, though the rest is new', async (_, text) => {
      const before = await version(test.store);
      const more = textFile('entities:\n  new-one:\n    kind: Place\n    name: New\n', 'new.yaml');
      const files = [more, textFile(text)];
      const result = importFiles(test.store, { format: 'dossier', files });
      await expect(result).rejects.toThrow(ImportError);
      await expect(result).rejects.toThrow(/nothing was imported/);
      expect(await version(test.store)).toBe(before);
      expect(await sizes(test.store)).toEqual({ entities: 6, sources: 2 });
    });

    it('says each fault in a line that an editor can jump to', async () => {
      const bad = small(SMALL.replace('kind: Listing', 'kind: Listng'));
      await expect(importFiles(test.store, bad)).rejects.toThrow(
        'small.yaml:37:11: There is no kind of entity of this name. “Listng”; did you mean “Listing”?',
      );
    });

    it('refuses a reference that another entity of the store holds', async () => {
      const thief =
        'entities:\n  thief:\n    kind: Group\n    name: Thief\n    references: [un:QDe.900]\n';
      await expect(importFiles(test.store, small(thief))).rejects.toThrow(
        /small.yaml:2:3: The store's group-a holds un:QDe.900 already. “thief”/,
      );
    });

    it('changes what was bettered, and only that', async () => {
      const report = await importFiles(
        test.store,
        small(SMALL.replace('name: Body B', 'name: Body Bee')),
      );
      expectToAddUp(report);
      expect(report).toMatchObject({ created: 0, changed: 1, entities: { changed: 1 } });
    });
  });

  describe('an import that is stopped', () => {
    it('keeps whole batches, and running it again completes it', async () => {
      const test = await open();
      const stop = new AbortController();
      const onProgress = ({ phase, read }: ImportProgress) => {
        if (phase === 'claims' && read >= 500) stop.abort(new Error('stopped by the user'));
      };
      const stopped = importFiles(test.store, BUILT_IN, { onProgress, signal: stop.signal });
      await expect(stopped).rejects.toThrow('stopped by the user');
      expect(await checkDerived(test.store, soon())).toEqual([]);
      const rest = await importFiles(test.store, BUILT_IN);
      expectToAddUp(rest);
      expect(rest.entities.unchanged).toBe(194);
      expect(rest.claims.unchanged).toBeGreaterThan(0);
      expect(rest.claims.created).toBeGreaterThan(0);
      expect((await importFiles(test.store, BUILT_IN)).written).toBe(0);
      await test.remove();
    });
  });
}
