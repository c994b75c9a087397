import { queries, statements } from '@frontgraph/cypher';
import type { GraphStore } from '@frontgraph/cypher';
import { importFiles, inputBytes } from '@frontgraph/seed';
import { soon } from '../support/embedded.js';

/** A claim as the tests of hidden names look at it. */
export interface ListClaim {
  subject: string;
  statement: string;
  sensitive: boolean;
}

/** Imports the list and gives all claims of the store before and after. */
export async function claimsOfList(store: GraphStore, text: string) {
  const before = await allClaims(store);
  const files = [inputBytes('list.xml', Buffer.from(text))];
  const report = await importFiles(store, { format: 'un', files });
  return { before, after: await allClaims(store), report };
}

async function allClaims(store: GraphStore): Promise<ListClaim[]> {
  const states = await store.read(statements.claimDatesPage, { after: '', limit: 10_000 }, soon());
  const ids = states.map(({ id }) => id);
  const rows = await queries.claimsById(store, { ids, showSensitive: true }, soon());
  return rows.map(({ claim }) => claim as unknown as ListClaim);
}
