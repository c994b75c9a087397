import { statements } from '../generated/statements.js';
import type { CypherMap } from '../model/texts.js';
import { inChunks } from './run.js';
import type { Runner } from './run.js';

/** A claim by its stored properties. */
interface Tied {
  id: string;
  properties: CypherMap;
}

/**
 * Ties new claims to what they name, and changed ones anew to whom they cite: subject, object,
 * source and speaker are part of a claim's id; only whom it cites can change.
 */
export async function tieClaims(
  runner: Runner,
  { created, changed }: { created: readonly Tied[]; changed: readonly Tied[] },
): Promise<void> {
  const subjects = ties(created, 'subject');
  const objects = ties(created, 'object');
  const speakers = ties(created, 'statedBy');
  const cited = ties([...created, ...changed], 'citing');
  const sources = ties(created, 'source').map(({ claim, entity }) => ({ claim, source: entity }));
  const recited = changed.map(({ id }) => id);

  await inChunks(subjects, (rows) => runner.run(statements.tieSubjects, { rows }));
  await inChunks(objects, (rows) => runner.run(statements.tieObjects, { rows }));
  await inChunks(sources, (rows) => runner.run(statements.tieSources, { rows }));
  await inChunks(speakers, (rows) => runner.run(statements.tieSpeakers, { rows }));
  await inChunks(recited, (rows) => runner.run(statements.untieCited, { claims: rows }));
  await inChunks(cited, (rows) => runner.run(statements.tieCited, { rows }));
}

/** Pairs of each claim with what one of its properties names, each once. */
function ties(claims: readonly Tied[], field: string): { claim: string; entity: string }[] {
  return claims.flatMap(({ id, properties }) =>
    [...new Set(namedIn(properties, field))].map((entity) => ({ claim: id, entity })),
  );
}

/** The ids in a property that holds one, several or none. */
export function namedIn(properties: CypherMap, field: string): string[] {
  const value = properties[field] ?? [];
  return (Array.isArray(value) ? value : [value]).filter((id) => typeof id === 'string');
}
