import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { claimId } from '@frontgraph/cypher';
import { inputFile } from '@frontgraph/seed';
import { linksOf, propertyClaims, readList } from './unReading.js';
import type { Reading } from './unReading.js';
import { listingOf } from '../../seed/src/formats/un/gone.js';

const FOLDER = fileURLToPath(new URL('../../../shared/data/un/', import.meta.url));
const here = existsSync(FOLDER);
const title = here
  ? 'the UN list: the published files'
  : 'the UN list: skipped, no ../shared/data/un';

/** Individuals and entities of each edition, as its own elements count. */
const EDITIONS = [
  { date: '2025-11-20', individuals: 727 },
  { date: '2026-02-27', individuals: 730 },
] as const;

describe.skipIf(!here).each(EDITIONS)(`${title}, $date`, ({ date, individuals }) => {
  const path = `${FOLDER}un_consolidated_${date}.xml`;
  let xml: string;
  let reading: Reading;
  const count = (pattern: RegExp) => xml.match(pattern)?.length ?? 0;
  const counted = (what: string) => reading.counts.get(what) ?? 0;
  /** Contents of all elements of a name. */
  const contents = (name: string) =>
    [...xml.matchAll(new RegExp(`<${name}>([^<]*)</${name}>`, 'g'))].map((m) =>
      m[1]!.replace(/\s+/g, ' ').trim(),
    );
  /** All elements of a name, whole. */
  const blocks = (name: string) =>
    [...xml.matchAll(new RegExp(`<${name}>(.*?)</${name}>`, 'gs'))].map((m) => m[1]!);
  const filled = (name: string) =>
    blocks(name).filter((block) => /<(?!TYPE_OF_DATE|QUALITY)[A-Z_0-9]+>\s*[^<\s]/.test(block))
      .length;

  beforeAll(async () => {
    xml = readFileSync(path, 'utf8');
    reading = await readList(await inputFile(path, 'list.xml'));
  });

  it('loads completely, without a fault', () => {
    expect(reading.faults).toEqual([]);
    expect(counted('individuals')).toBe(individuals);
    expect(counted('entities')).toBe(273);
    expect(count(/<INDIVIDUAL>/g)).toBe(individuals);
    expect(count(/<ENTITY>/g)).toBe(273);
    const own = reading.entities.filter(({ references }) => references.length === 1);
    expect(own.length).toBe(individuals + 273);
    expect(new Set(own.map(({ id }) => id)).size).toBe(own.length);
    expect(reading.sources.map(({ id, published }) => [id, published])).toEqual([
      [`un-consolidated-${date}`, date],
    ]);
  });

  it('knows every element of the file', () => {
    const unknown = [...reading.counts.keys()].filter((what) =>
      what.startsWith('unknown elements'),
    );
    expect(unknown).toEqual([]);
    expect(counted('bookkeeping elements left out')).toBe(5 * (individuals + 273));
  });

  it('accounts for every alias, date, place and document, the empty ones too', () => {
    const aliases = count(/<(?:INDIVIDUAL|ENTITY)_ALIAS>/g);
    expect(counted('aliases') + counted('empty aliases')).toBe(aliases);
    expect(counted('aliases')).toBe(contents('ALIAS_NAME').filter(Boolean).length);
    expect(counted('empty dates of birth')).toBe(
      count(/<INDIVIDUAL_DATE_OF_BIRTH>/g) - filled('INDIVIDUAL_DATE_OF_BIRTH'),
    );
    expect(counted('empty documents')).toBe(
      count(/<INDIVIDUAL_DOCUMENT\s*\/?>/g) - filled('INDIVIDUAL_DOCUMENT'),
    );
    expect(counted('empty places of birth')).toBe(
      count(/<INDIVIDUAL_PLACE_OF_BIRTH>/g) - filled('INDIVIDUAL_PLACE_OF_BIRTH'),
    );
    expect(counted('empty addresses')).toBe(
      count(/<(?:INDIVIDUAL|ENTITY)_ADDRESS>/g) -
        filled('INDIVIDUAL_ADDRESS') -
        filled('ENTITY_ADDRESS'),
    );
    expect(counted('claims: LISTED_ON')).toBe(individuals + 273);
    expect(counted('claims: gender')).toBe(count(/<GENDER>/g));
    const comments = contents('COMMENTS1').filter(Boolean).length;
    expect(counted('empty comments')).toBe(individuals + 273 - comments);
  });

  it('keeps every text of an entry in some claim of that entry', () => {
    const kept = new Map<string, string>();
    for (const { locator, value, role } of reading.claims) {
      kept.set(
        locator,
        `${kept.get(locator) ?? ''} ${bare(value?.text ?? '')} ${bare(role ?? '')}`,
      );
    }
    const entries = [...blocks('INDIVIDUAL'), ...blocks('ENTITY')];
    const lost = entries.flatMap((entry) => {
      const reference = /<REFERENCE_NUMBER>(.*?)\s*</.exec(entry)![1]!;
      return textsOf(entry).filter((text) => !kept.get(reference)!.includes(bare(text)));
    });
    expect(entries.length).toBe(individuals + 273);
    expect(lost).toEqual([]);
  });

  it('reads every reference in a comment: as a link, to itself, or reported as unknown', () => {
    const texts = [...contents('COMMENTS1'), ...blocks('DESIGNATION'), ...contents('NOTE')];
    const found = texts.join('\n').match(/[A-Z][A-Za-z][ie]\.?\d{3}\b|T[EI]\.[A-Z]\.\d+\.\d+/g)!;
    expect(counted('references in comments')).toBe(found.length);
    const selves = counted('references of an entry to itself');
    const unknown = counted('references to entries that nobody holds');
    expect([selves, unknown, counted('references without a fitting link')]).toEqual([1, 8, 0]);
    expect(counted('links in comments')).toBeGreaterThanOrEqual(found.length - selves - unknown);
    const loops = reading.claims.filter(({ target: t }) => 'link' in t && t.from === t.to);
    expect(loops).toEqual([]);
  });

  it('makes every claim once, by a committee, from this edition, under its reference', () => {
    expect(new Set(reading.claims.map((claim) => claimId(claim))).size).toBe(reading.claims.length);
    const references = new Set(contents('REFERENCE_NUMBER'));
    const odd = reading.claims.filter(
      ({ statedBy, source, locator, statement }) =>
        !/^un-\d+-committee$/.test(statedBy ?? '') ||
        source !== `un-consolidated-${date}` ||
        !(references.has(locator) || locator.startsWith('UN_LIST_TYPE ')) ||
        !statement.startsWith('The UN '),
    );
    expect(odd).toEqual([]);
  });

  it('says of Lashkar-e-Tayyiba (QDe.118) what its entry says', () => {
    const names = propertyClaims(reading, 'un-qde-118', 'alias').map(({ value }) => value?.text);
    expect(names.length).toBe(28);
    expect(names).toEqual(expect.arrayContaining(['LASHKAR-E-TAYYIBA', 'LET', 'Jamaat-ud-Dawa']));
    const listing = reading.claims.find(
      ({ locator, target }) =>
        locator === 'QDe.118' && 'link' in target && target.link === 'LISTED_ON',
    );
    expect(listing).toMatchObject({
      target: { from: 'un-qde-118', to: 'list-un-1267' },
      value: { text: 'QDe.118' },
      from: { date: '2005-05-02', precision: 'day' },
      stance: 'designates',
      statedBy: 'un-1267-committee',
    });
    const links = linksOf(reading);
    expect(links).toContain('un-qdi-263 LEADS un-qde-118');
    expect(links).toContain('un-qde-121 ASSOCIATED_WITH un-qde-118');
    expect(links).toContain('un-qdi-264 HOLDS_OFFICE_IN un-qde-118: chief of operations');
  });

  it('says of Hafiz Saeed (QDi.263) what his entry says', () => {
    const of = (property: string) =>
      propertyClaims(reading, 'un-qdi-263', property).map(({ value, role }) => [value?.text, role]);
    expect(of('alias').length).toBe(11);
    expect(of('alias')).toContainEqual(['Hafiz Ji', 'low quality']);
    expect(of('born')).toEqual([['5 June 1950', null]]);
    expect(of('birthPlace')).toEqual([['Sargodha, Punjab, Pakistan', null]]);
    expect(of('nationality')).toEqual([['Pakistan', null]]);
    expect(of('document')).toEqual([
      [
        'National Identification Number 3520025509842-7, issued by Pakistan',
        'National Identification Number',
      ],
    ]);
    expect(of('entryUpdated').map(([text]) => text)).toContain('19 December 2023');
    expect(reading.entities.find(({ id }) => id === 'un-qdi-263')).toMatchObject({
      ...{ kind: 'Person', name: 'Hafiz Muhammad Saeed', country: 'PK' },
      references: ['un:QDi.263'],
    });
  });
});

/** Elements whose texts must stand in a claim as they are; dates and lists stand there in words. */
const KEPT =
  /<(FIRST_NAME|SECOND_NAME|THIRD_NAME|FOURTH_NAME|NAME_ORIGINAL_SCRIPT|ALIAS_NAME|COMMENTS1|NUMBER|NOTE|VALUE|STREET|CITY|STATE_PROVINCE|ZIP_CODE|COUNTRY|GENDER)>([^<]+)</g;

/** The texts of an entry, parted where the list packs several names into one. */
function textsOf(entry: string): string[] {
  return [...entry.matchAll(KEPT)]
    .map(([, name, text]) => ({ name, text: decode(text!.trim()) }))
    .flatMap(({ name, text }) =>
      name === 'ALIAS_NAME' || name === 'NAME_ORIGINAL_SCRIPT'
        ? text.split(/[;()]|\s[a-z]\)\s/)
        : text.split(/[.,]? in arabic:/i),
    )
    .map((text) => text.replace(/^original script:/, '').replace(/^Nov\. (?=\d{4}$)/, 'November '))
    .filter((text) => !/^\s*(?:na|original script|UN List|\d{4}-\d\d-\d\d)?\s*$/.test(text));
}

/** Without what the reading may leave out: blanks, brackets, and stops at the ends. */
function bare(text: string): string {
  return text.replace(/[\s;()]+/g, '').replace(/^[:.,]+|[:.,]+$/g, '');
}

function decode(text: string): string {
  return text.replaceAll('&amp;', '&').replaceAll('&lt;', '<').replaceAll('&gt;', '>');
}

describe.skipIf(!here)(`${title}, one after the other`, () => {
  it('take back what the later one no longer carries', async () => {
    const [before, after] = EDITIONS.map(({ date }) => `${FOLDER}un_consolidated_${date}.xml`);
    const [first] = EDITIONS.map(({ date }) => date);
    const edition = { date: first!, source: { id: `un-consolidated-${first}` } };
    const { claims } = await readList(await inputFile(before!, 'list.xml'));
    const listings = claims.flatMap((claim) => listingOf(claim, edition) ?? []);
    const later = await readList(await inputFile(after!, 'list.xml'), { listings });

    const references = (path: string) =>
      [...readFileSync(path, 'utf8').matchAll(/<REFERENCE_NUMBER>([^<]+)</g)].map((m) =>
        m[1]!.trim(),
      );
    const kept = new Set(references(after!));
    const gone = references(before!).filter((reference) => !kept.has(reference));
    expect(gone).toContain('IQi.074');
    const taken = later.claims.filter(
      ({ stance, target }) =>
        stance === 'retracts' && 'link' in target && target.link === 'LISTED_ON',
    );
    expect(taken.map(({ locator }) => locator).sort()).toEqual(gone.sort());
    expect(taken.find(({ locator }) => locator === 'IQi.074')).toMatchObject({
      target: { link: 'LISTED_ON', from: 'un-iqi-074', to: 'list-un-1518' },
      from: { date: '2025-11-20/2026-02-27', precision: 'interval' },
      statement: 'The edition of 27 February 2026 no longer carries the entry IQi.074.',
    });
  });
});
