import { statements, vocabulary } from '@frontgraph/cypher';
import { disagreementsOf } from '../disagreements/index.js';
import type { Candidates } from '../disagreements/index.js';
import { jurisdictionOf, listingMatrix } from '../listings/index.js';
import type { HeldList, Voiced } from '../listings/index.js';
import { today } from '../request/context.js';
import type { Context, Services } from '../request/context.js';
import type { ClaimRow, DisagreementRow, ListingMatrixRow } from '../rows/index.js';
import { holdingsOf, listsOf, namedIn, voicedOf } from './listings.js';

interface Kept {
  readonly key: string;
  readonly rows: readonly DisagreementRow[];
}

/** All disagreements, for as long as the data stay, for readers and for editors. */
const kept = new WeakMap<Services, Map<boolean, Kept>>();
/** Several fields of one request share one search. */
const running = new WeakMap<Context, Promise<readonly DisagreementRow[]>>();

/** All disagreements that the reader may see; found once for each version of the data. */
export function allDisagreements(context: Context): Promise<readonly DisagreementRow[]> {
  const found = running.get(context) ?? find(context);
  running.set(context, found);
  return found;
}

async function find(context: Context): Promise<readonly DisagreementRow[]> {
  const { ask, services, showSensitive } = context;
  const [version] = await ask.read(statements.dataVersion, {});
  const key = `${version?.version ?? 0} ${today()}`;
  const own = kept.get(services) ?? new Map<boolean, Kept>();
  kept.set(services, own);
  const before = own.get(showSensitive);
  if (before?.key === key) return before.rows;
  const [candidates, matrix] = await Promise.all([candidatesOf(context), matrixOf(context)]);
  const rows = disagreementsOf(candidates, matrix);
  own.set(showSensitive, { key, rows });
  return rows;
}

/** Properties of which an entity has one value, that can be compared. */
const SINGLE = Object.values(vocabulary.properties)
  .filter(({ value, many }) => value !== 'text' && !many)
  .map(({ name }) => name);

async function candidatesOf(context: Context): Promise<Candidates> {
  const { ask, loaders, showSensitive } = context;
  const gainsaying = ['denies', 'retracts'];
  const [groups, gainsaid, dated, rewards, rivals] = await Promise.all([
    ask.read(statements.conflictGroups, { showSensitive }),
    ask.read(statements.gainsaidLinks, { stances: gainsaying, showSensitive }),
    ask.read(statements.rivalDesignations, { showSensitive }),
    ask.read(statements.rivalBounties, { showSensitive }),
    ask.read(statements.rivalProperties, { properties: SINGLE, showSensitive }),
  ]);
  const links = [...gainsaid, ...dated, ...rewards].map(({ link }) => link);
  const [ofGroups, ofLinks, ofProperties] = await Promise.all([
    listsUnder(
      context,
      groups.map(({ name }) => name),
      (name) => loaders.conflict.load(name),
    ),
    listsUnder(context, links, (id) => loaders.claimsOfLink.load(id)),
    listsUnder(
      context,
      rivals.map(({ id }) => id),
      (id) => loaders.propertyClaims.load(id),
    ),
  ]);
  const all = [ofGroups, ofLinks, ofProperties].flatMap((lists) => [...lists.values()].flat());
  const entity = await namedIn(context, all);
  return { groups: ofGroups, links: ofLinks, properties: ofProperties, entity };
}

/** Lists of claims with their speakers; what editors took back speaks no more. */
async function listsUnder(
  context: Context,
  keys: readonly string[],
  load: (key: string) => Promise<readonly ClaimRow[]>,
): Promise<Map<string, Voiced[]>> {
  const entries = [...new Set(keys)].map(async (key): Promise<[string, Voiced[]]> => {
    const claims = (await load(key)).filter(({ withdrawn }) => withdrawn === null);
    return [key, await Promise.all(claims.map((claim) => voicedOf(context, claim)))];
  });
  return new Map(await Promise.all(entries));
}

/** Entities of a matrix that are read at once. */
const CHUNK = 200;

/**
 * Who lists those of whom lists can disagree: the entities of the origins that keep whole lists of
 * more than one jurisdiction, since nobody else can say of one that another lacks it.
 */
async function matrixOf(context: Context): Promise<ListingMatrixRow> {
  const { ask, showSensitive } = context;
  const origins = comparing(await listsOf(context));
  const found = await ask.read(statements.entitiesListing, { origins, showSensitive });
  const ids = found.map(({ id }) => id);
  const chunks = Array.from({ length: Math.ceil(ids.length / CHUNK) }, (_, at) =>
    ids.slice(at * CHUNK, (at + 1) * CHUNK),
  );
  const asked = { day: null, today: today() };
  const rows = await Promise.all(
    chunks.map(async (chunk) => {
      const holdings = await holdingsOf(context, chunk);
      const all = holdings.lists.flatMap(({ issuers }) => issuers.map(jurisdictionOf));
      const spoken = listingMatrix(holdings, null, asked).columns.map(({ id }) => id);
      return listingMatrix(holdings, [...new Set([...all, ...spoken])], asked).rows;
    }),
  );
  return { columns: [], rows: rows.flat() };
}

function comparing(lists: readonly HeldList[]): string[] {
  const whole = lists.filter(({ list }) => list.heldWhole);
  const origins = [...new Set(whole.map(({ origin }) => origin))];
  return origins.filter((origin) => {
    const own = whole.filter((held) => held.origin === origin);
    return new Set(own.flatMap(({ issuers }) => issuers.map(jurisdictionOf))).size > 1;
  });
}
