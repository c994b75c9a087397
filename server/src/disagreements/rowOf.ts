import { createHash } from 'node:crypto';
import type { PropertyName } from '@frontgraph/cypher';
import type { DisagreementKind, DisagreementRow, DisagreementSideRow } from '../rows/index.js';

interface Told {
  readonly kind: DisagreementKind;
  readonly title: string;
  readonly property: PropertyName | null;
  readonly sides: readonly DisagreementSideRow[];
}

/** A disagreement as it is answered; its id is a hash of what speaks in it. */
export function rowOf({ kind, title, property, sides }: Told): DisagreementRow {
  const claims = sides.flatMap((side) => side.claims);
  const lists = sides.flatMap(({ list }) => (list === null ? [] : [list.id]));
  const entities = claims.flatMap(({ subject, object }) =>
    object ? [subject, object] : [subject],
  );
  return {
    id: `d-${hash([kind, ...claims.map(({ id }) => id).sort(), ...lists.sort()])}`,
    kind,
    title,
    entities: [...new Set(entities)],
    links: [...new Set(claims.flatMap(({ linkId }) => linkId ?? []))],
    property,
    sides,
  };
}

function hash(parts: readonly string[]): string {
  return createHash('sha256').update(parts.join(' ')).digest('hex').slice(0, 20);
}
