import { statements } from '../generated/statements.js';
import type { LinkType } from '../generated/vocabulary.js';
import type { CypherMap } from '../model/texts.js';
import { parseLinkId } from '../model/vocabulary.js';
import { deriveLink } from './derive.js';
import type { ClaimMarks, DerivedLink } from './derive.js';
import { groupBy } from './groupBy.js';
import { canonicalJson } from './hash.js';
import { leaderFrom, readLinkEvidence } from './linkEvidence.js';
import type { Leader, StoredLinkClaim } from './linkEvidence.js';
import type { Counts } from './plan.js';
import { inChunks } from './run.js';
import type { Runner } from './run.js';

type Pair = { from: string; to: string };

/** What has to be done so that the derived links equal what their claims come to. */
export interface LinkChanges {
  created: DerivedLink[];
  changed: DerivedLink[];
  unchanged: DerivedLink[];
  deleted: (Pair & { id: string; type: LinkType })[];
  /** Claims whose marks change. */
  marks: { id: string; properties: ClaimMarks }[];
}

/** Derives the given links from all their claims and compares them with what is stored. */
export async function compareLinks(
  runner: Runner,
  links: Iterable<string>,
  today: string,
): Promise<LinkChanges> {
  const ids = new Set(links);
  const evidence = await readLinkEvidence(runner, ids);
  const leaders = await readLeaders(runner, { ids, evidence }, today);
  const stored = await readStoredLinks(runner, ids);
  return compareWithStored({ ids, evidence, leaders, stored, today });
}

export interface Comparison {
  ids: Iterable<string>;
  evidence: ReadonlyMap<string, StoredLinkClaim[]>;
  leaders: readonly Leader[];
  stored: ReadonlyMap<string, CypherMap>;
  today: string;
}

/** The comparison itself, pure. */
export function compareWithStored({
  ids,
  evidence,
  leaders,
  stored,
  today,
}: Comparison): LinkChanges {
  const changes: LinkChanges = { created: [], changed: [], unchanged: [], deleted: [], marks: [] };
  const parties = partyIndex(leaders);
  for (const id of ids) {
    const claims = evidence.get(id);
    const before = stored.get(id);
    if (!claims) {
      const parts = parseLinkId(id);
      if (before && parts) changes.deleted.push({ id, ...parts });
      continue;
    }
    const { link, marks } = deriveLink(claims, {
      parties: (scope) => parties(claims[0]!, scope),
      today,
    });
    changes[before ? (sameProperties(before, link) ? 'unchanged' : 'changed') : 'created'].push(
      link,
    );
    changes.marks.push(...changedMarks(claims, marks));
  }
  return changes;
}

/** Who is party to a link: its ends, and who leads or holds an office in them. */
function partyIndex(leaders: readonly Leader[]) {
  const byOrganisation = groupBy(leaders, ({ organisation }) => organisation);
  return ({ from, to }: Pair, scope: 'public' | 'all'): ReadonlySet<string> => {
    const led = [from, to].flatMap((end) => byOrganisation.get(end) ?? []);
    const seen = led.filter(({ sensitive }) => scope === 'all' || !sensitive);
    return new Set([from, to, ...seen.map(({ person }) => person)]);
  };
}

function changedMarks(
  claims: readonly StoredLinkClaim[],
  marks: ReadonlyMap<string, ClaimMarks>,
): LinkChanges['marks'] {
  return claims.flatMap(({ id, marked }) => {
    const properties = marks.get(id)!;
    return canonicalJson(properties) === canonicalJson(marked) ? [] : [{ id, properties }];
  });
}

/** The properties of the relationship: all of the link but its type and ends. */
export function linkProperties({
  type: _type,
  from: _from,
  to: _to,
  ...properties
}: DerivedLink): CypherMap {
  return properties;
}

function sameProperties(stored: CypherMap, link: DerivedLink): boolean {
  return canonicalJson(stored) === canonicalJson(linkProperties(link));
}

/**
 * Leaders of the ends of all links that somebody denies; what is being derived now goes first, also
 * where it has lost its last claim and is still stored.
 */
async function readLeaders(
  runner: Runner,
  { ids: derived, evidence }: { ids: ReadonlySet<string> } & Pick<Comparison, 'evidence'>,
  today: string,
): Promise<Leader[]> {
  const gainsaid = [...evidence.values()].filter((claims) =>
    claims.some(({ stance }) => stance === 'denies' || stance === 'retracts'),
  );
  const ends = new Set(gainsaid.flatMap(([first]) => (first ? [first.from, first.to] : [])));
  const rows = await inChunks(ends, (ids) => runner.run(statements.leadersOf, { ids }));
  const fresh = [...evidence.values()].flatMap((claims) => leaderFrom(claims, today) ?? []);
  return [...rows.filter(({ link }) => !derived.has(link)), ...fresh];
}

async function readStoredLinks(
  runner: Runner,
  ids: ReadonlySet<string>,
): Promise<Map<string, CypherMap>> {
  const parts = [...ids].flatMap((id) => parseLinkId(id) ?? []);
  const pairs = new Map(parts.map(({ from, to }) => [`${from}~${to}`, { from, to }]));
  const rows = await inChunks(pairs.values(), (chunk) =>
    runner.run(statements.storedLinks, { pairs: chunk }),
  );
  const asked = rows.filter(({ id }) => ids.has(id));
  return new Map(asked.map(({ id, properties }) => [id, properties]));
}

/** Writes the changes, one statement a type, and counts them. */
export async function writeLinks(runner: Runner, changes: LinkChanges): Promise<Counts> {
  const { created, changed, unchanged, deleted, marks } = changes;
  for (const [type, links] of groupBy([...created, ...changed], (link) => link.type)) {
    const rows = links.map((link) => ({
      from: link.from,
      to: link.to,
      properties: linkProperties(link),
    }));
    await inChunks(rows, (chunk) => runner.run(statements.writeLinks[type], { rows: chunk }));
  }
  for (const [type, links] of groupBy(deleted, (link) => link.type)) {
    const rows = links.map(({ from, to }) => ({ from, to }));
    await inChunks(rows, (chunk) => runner.run(statements.deleteLinks[type], { rows: chunk }));
  }
  await inChunks(marks, (rows) => runner.run(statements.markClaims, { rows }));
  return {
    created: created.length,
    changed: changed.length + deleted.length,
    unchanged: unchanged.length,
  };
}
