import { lastDay } from '@frontgraph/cypher';
import type { EntityRow } from '../rows/index.js';
import { tells } from './absent.js';
import type { Asked, Finding, Voiced } from './types.js';

/**
 * The list whose present edition has an entry no more: it is held whole, and all that tell of the
 * entry are older than the edition. A list drops an entry by leaving it out of the next edition.
 */
export function goneFrom(
  { list, comparable, manner }: Finding,
  claims: readonly Voiced[],
  asked: Asked,
): EntityRow | null {
  if (!comparable || manner !== 'entry' || list === null || claims.length === 0) return null;
  const edition = list.heldAsOf === null ? null : lastDay(list.heldAsOf);
  if (edition === null || !tells(list, asked)) return null;
  const older = claims.every(({ source: { published, publishedLatest } }) => {
    const day = published ?? publishedLatest;
    return day !== null && lastDay(day) < edition;
  });
  return older ? list : null;
}
