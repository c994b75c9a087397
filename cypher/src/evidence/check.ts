import { vocabulary } from '../generated/vocabulary.js';
import type { EntityKind } from '../generated/vocabulary.js';
import { isEntityKind, mayHave, mayLink } from '../model/vocabulary.js';
import type { Batch, ClaimRecord } from '../records.js';
import type { States } from './states.js';

/**
 * Problems of a batch that no import may leave: ids that can't be part of a link's id, names of
 * what does not exist, links and properties that the vocabulary does not know between these kinds.
 */
export function checkBatch(batch: Batch, states: States): string[] {
  const problems: string[] = [];
  const kinds = knownKinds(batch, states);
  const sources = new Set([...states.sources.keys(), ...batch.sources.map(({ id }) => id)]);
  for (const { id } of [...batch.entities, ...batch.sources]) {
    if (/^[^\s~]+$/.test(id)) continue;
    problems.push(
      `\`${id}\` is no id: it must not be empty and hold neither white space nor \`~\``,
    );
  }
  for (const claim of batch.claims) {
    const name = claim.key ?? `${claim.source}, ${claim.locator}`;
    if (!sources.has(claim.source)) problems.push(`${name}: no source \`${claim.source}\``);
    for (const id of namedBy(claim)) {
      if (!kinds.has(id)) problems.push(`${name}: no entity \`${id}\``);
    }
    const misfit = checkTarget(claim, kinds);
    if (misfit) problems.push(`${name}: ${misfit}`);
  }
  return problems;
}

function knownKinds(batch: Batch, { entities }: States): Map<string, EntityKind> {
  const kinds = new Map<string, EntityKind>();
  for (const { id, kind } of batch.entities) kinds.set(id, kind);
  const origins = new Map(batch.entities.map(({ id, origin }) => [id, origin]));
  for (const { id, kind, origin } of entities.values()) {
    // Another origin's record of the same id does not count: it won't be written.
    if (origins.get(id) !== origin && isEntityKind(kind)) kinds.set(id, kind);
  }
  return kinds;
}

function namedBy({ target, statedBy, citing }: ClaimRecord): string[] {
  const ends = 'link' in target ? [target.from, target.to] : [target.of];
  return [...ends, ...(statedBy === null ? [] : [statedBy]), ...citing];
}

function checkTarget(
  { target }: ClaimRecord,
  kinds: ReadonlyMap<string, EntityKind>,
): string | null {
  if ('property' in target) {
    const kind = kinds.get(target.of);
    if (!Object.hasOwn(vocabulary.properties, target.property))
      return `no property \`${target.property}\``;
    if (kind === undefined || mayHave(target.property, kind)) return null;
    return `${kind} \`${target.of}\` can't have the property \`${target.property}\``;
  }
  if (!Object.hasOwn(vocabulary.links, target.link)) return `no link type \`${target.link}\``;
  const from = kinds.get(target.from);
  const to = kinds.get(target.to);
  if (from === undefined || to === undefined || mayLink(target.link, from, to)) return null;
  return `\`${target.link}\` can't run from ${from} \`${target.from}\` to ${to} \`${target.to}\``;
}
