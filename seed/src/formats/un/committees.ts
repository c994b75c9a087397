import type { EntityRecord } from '@frontgraph/cypher';
import type { KnownEntity, ReadContext } from '../../format.js';
import type { Place, Statement } from '../../statement.js';
import { EntryClaims } from './claims.js';
import type { Edition } from './edition.js';
import { ORIGIN, ownEntity, regimeOf, type Regime } from './regimes.js';

interface Given {
  edition: Edition;
  at: Place;
  context: ReadContext;
}

/** The committees and lists that these list types need and nobody else keeps, and whose list is whose. */
export async function regimeStatements(
  listTypes: readonly string[],
  { edition, at, context }: Given,
): Promise<Statement[]> {
  const regimes = listTypes.map((listType) => ({ listType, regime: regimeOf(listType) }));
  const ids = regimes.flatMap(({ regime }) => [regime.authority.id, regime.listing.id]);
  const known = await context.store.entities(ids);
  const own = (id: string) => (known.get(id)?.origin ?? ORIGIN) === ORIGIN;
  return regimes.flatMap(({ listType, regime }): Statement[] => [
    ...entities(regime, latest(edition.date, known.get(regime.listing.id)))
      .filter(({ id }) => own(id))
      .map((record) => ({ type: 'entity' as const, record, at })),
    ...(own(regime.listing.id) ? issuedBy(listType, regime, { edition, at }) : []),
  ]);
}

/** The later of this edition's day and that of the edition which the store holds already. */
function latest(date: string, known: KnownEntity | undefined): string {
  const held = known?.heldAsOf ?? '';
  return held > date ? held : date;
}

function entities({ authority, listing }: Regime, heldAsOf: string): EntityRecord[] {
  return [
    ownEntity({ ...authority, kind: 'Authority', country: 'UN' }),
    ownEntity({ ...listing, kind: 'Listing', heldAsOf, heldWhole: true }),
  ];
}

function issuedBy(
  listType: string,
  regime: Regime,
  { edition, at }: { edition: Edition; at: Place },
): Statement[] {
  const { authority, listing } = regime;
  const listed = {
    reference: `UN_LIST_TYPE ${listType}`,
    id: listing.id,
    kind: 'Listing',
    name: listing.name,
    sensitive: false,
    keys: new Set<string>(),
    own: true,
  } as const;
  const claims = new EntryClaims(listed, regime, edition);
  claims.link(
    'ISSUED_BY',
    { from: listing.id, to: authority.id },
    {
      at,
      statement: `The UN list keeps its entries of the type “${listType}” for the ${authority.name}.`,
    },
  );
  return claims.statements();
}
