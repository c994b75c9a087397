import { queryKeys, rankNames, statements } from '@frontgraph/cypher';
import type { Context } from '../request/context.js';
import { readCandidate } from '../rows/index.js';

/** `; did you mean “jamaat-ud-dawa”?` for an id that is not known, or nothing. */
export async function suggestion({ ask, showSensitive }: Context, id: string): Promise<string> {
  const words = id.replace(/[-_:]+/g, ' ').slice(0, 100);
  const query = queryKeys(words).join(' ');
  if (query === '') return '';
  const found = await ask.read(statements.searchEntities, { query, cap: 20, showSensitive });
  const ids = found.map((row) => row.id);
  const rows = await ask.read(statements.searchCandidates, { ids, showSensitive });
  const [best] = rankNames(
    words,
    rows.map((row) => readCandidate(row.candidate)),
  );
  return best ? `; did you mean “${best.candidate.id}”?` : '';
}

/** “There is no entity “x”; did you mean “y”?”: the same words whether it is hidden or not there. */
export async function noEntity(context: Context, id: string): Promise<string> {
  const hint = await suggestion(context, id);
  return `There is no entity “${id.slice(0, 100)}”${hint === '' ? '.' : hint}`;
}
