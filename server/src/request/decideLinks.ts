import { decideOn } from '@frontgraph/cypher';
import { linkClaim } from '../evidence/linkClaim.js';
import { byStance } from '../rows/index.js';
import type { ClaimRow, Day, EntityRow, LinkRow, SourceRow } from '../rows/index.js';
import type { DayBase, DayLoaders } from './days.js';

/** What a link is decided from: the claims on it, their sources, and its ends on the day. */
export interface Evidence extends Pick<DayBase, 'claimsOfLink' | 'source'> {
  readonly entity: DayLoaders['entity'];
  readonly day: Day;
}

/**
 * The links with these ids on a day, decided from the claims that the reader may see, by the rules
 * that also write the status. Null for what was not there: the link itself, or one of its ends.
 * All are read together: their claims, then the sources and the ends.
 */
export async function decideLinks(
  evidence: Evidence,
  ids: readonly string[],
): Promise<(LinkRow | null)[]> {
  const lists = (await evidence.claimsOfLink.loadMany(ids)).map(whole);
  const claims = lists.flat();
  const [sources, ends] = await Promise.all([
    loadMap<SourceRow>(
      evidence.source,
      claims.map(({ source }) => source),
    ),
    loadMap<EntityRow>(
      evidence.entity,
      lists.flatMap(([first]) => endsOf(first)),
    ),
  ]);
  return lists.map((list) => {
    const [from, to] = endsOf(list[0]).map((id) => ends.get(id));
    if (!from || !to || from.presence === 'no' || to.presence === 'no') return null;
    return decide(list, sources, evidence.day);
  });
}

function decide(
  claims: readonly ClaimRow[],
  sources: ReadonlyMap<string, SourceRow>,
  day: Day,
): LinkRow | null {
  const told = claims.flatMap((claim) => {
    const source = sources.get(claim.source);
    return (source && linkClaim(claim, source)) ?? [];
  });
  const decided = told.length === 0 ? null : decideOn(told, day);
  if (decided === null) return null;
  // Claims that only editors see play no part in what is public, and are told with it.
  const hidden = told.filter(({ sensitive }) => sensitive);
  const also = decided.link.sensitive || hidden.length === 0 ? null : decideOn(hidden, day);
  const counting = new Set([...decided.qualifying, ...(also?.qualifying ?? [])]);
  const rows = claims.map((claim) => ({ ...claim, day })).sort(byStance);
  return {
    ...decided.link,
    day,
    counted: {
      answer: decided.answer,
      undated: decided.undated,
      claims: rows.filter(({ id }) => counting.has(id)),
      setAside: rows.filter(({ id }) => !counting.has(id)),
    },
  };
}

function endsOf(claim: ClaimRow | undefined): string[] {
  return claim?.object == null ? [] : [claim.subject, claim.object];
}

async function loadMap<T extends { readonly id: string }>(
  loader: { loadMany(ids: readonly string[]): Promise<readonly (T | null | Error)[]> },
  ids: readonly string[],
): Promise<Map<string, T>> {
  const rows = (await loader.loadMany([...new Set(ids)])).map(whole);
  return new Map(rows.flatMap((row) => (row === null ? [] : [[row.id, row]])));
}

/** One that could not be loaded fails the whole. */
export function whole<T>(row: T | Error): T {
  if (row instanceof Error) throw row;
  return row;
}
