import type { EntityRow } from '../rows/index.js';
import { lastDay } from '@frontgraph/cypher';
import { jurisdictionOfList } from './jurisdictions.js';
import type { Asked, Holdings } from './types.js';

/**
 * The lists of a jurisdiction that an entity is not on, as far as anybody can say so: lists that
 * are held whole, by whoever keeps the entity's record too and so has looked for it there, and of
 * somebody whose identity is sure. An edition says nothing of the days before it, nor to whom it
 * had not appeared yet.
 */
export function absentFrom(
  entity: EntityRow,
  { column, asked, holdings }: { column: string; asked: Asked; holdings: Holdings },
): EntityRow[] {
  if (entity.identityNote !== null) return [];
  const origin = holdings.origins.get(entity.id);
  return holdings.lists
    .filter((held) => jurisdictionOfList(held) === column && held.origin === origin)
    .filter(({ list }) => tells(list, asked))
    .map(({ list }) => list);
}

/** Whether the edition of a list held whole tells of the day asked about. */
export function tells(list: EntityRow, { day }: Asked): boolean {
  if (!list.heldWhole || list.heldAsOf === null) return false;
  const edition = lastDay(list.heldAsOf);
  return [day?.asOf, day?.reportedBy].every((asked) => asked == null || edition <= asked);
}
