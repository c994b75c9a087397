import type { WriteTransaction } from '../store.js';
import { compareLinks, writeLinks } from './deriveLinks.js';
import { indexEntities } from './indexEntities.js';
import { endsOf } from './linkEnds.js';
import type { Counts } from './plan.js';
import { today } from './today.js';
import { findTouched } from './touched.js';
import type { Written } from './touched.js';

/** Brings everything derived up to what was written; returns what became of the links. */
export async function settle(tx: WriteTransaction, written: Written): Promise<Counts> {
  const touched = await findTouched(tx, written);
  const changes = await compareLinks(tx, touched.links, today());
  const links = await writeLinks(tx, changes);
  await indexEntities(tx, touched.entities);
  // All of them, changed or not: a projection holds their claims too, with marks and dates.
  tx.touch(endsOf(touched.links));
  tx.touch(touched.entities);
  return links;
}
