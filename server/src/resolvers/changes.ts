import type { Day } from '@frontgraph/cypher';
import { BadInputError, DeadlineError } from '../errors.js';
import type {
  LinkChangeResolvers,
  QueryChangesArgs,
  QueryResolvers,
} from '../generated/resolvers.js';
import { idList, pageSize } from '../limits/args.js';
import { readDate } from '../limits/day.js';
import type { ChangesAnswer, ChangesRequest } from '../paths/index.js';
import type { Context } from '../request/context.js';
import { present } from '../request/dayLoaders.js';
import type { ChangeSetRow } from '../rows/index.js';
import { changeWords, statusWords } from '../sentences/index.js';
import { askProjection } from './projection.js';
import { loadEntities } from './subgraphOf.js';
import { partsOf } from './types/said.js';

/** What began, ended and changed between two days, in all of the graph or among some entities. */
export const changes: QueryResolvers['changes'] = async (_root, args, context) => {
  const request = readRequest(args, context);
  const { worker } = context.services;
  const answer = await askProjection(context, (options) => worker.changes(request, options));
  if (answer.outcome === 'gaveUp') throw new DeadlineError();
  return presentChanges(context, request, answer);
};

function readRequest(args: QueryChangesArgs, { showSensitive }: Context): ChangesRequest {
  const [from, to] = [readDate('from', args.from), readDate('to', args.to)];
  if (from >= to) {
    throw new BadInputError(`“from” must lie before “to”: ${from} does not lie before ${to}.`);
  }
  const dayOf = (date: string): Day => ({
    asOf: args.axis === 'REPORTED' ? null : date,
    reportedBy: args.axis === 'REPORTED' ? date : null,
    certain: args.certain ?? false,
  });
  return {
    before: dayOf(from),
    after: dayOf(to),
    ids: args.ids ? idList('ids', args.ids, 1000) : null,
    first: pageSize('first', args.first, { max: 500, usual: 200 }),
    showSensitive,
  };
}

type Found = Extract<ChangesAnswer, { outcome: 'found' }>;

/** The changes with their rows; what went while they were being read is left out. */
async function presentChanges(
  context: Context,
  { before, after }: ChangesRequest,
  { appeared, began, ended, changed }: Found,
): Promise<ChangeSetRow> {
  const links = async (day: Day, ids: readonly string[]) =>
    present(await context.loaders.days.of(day).link.loadMany(ids));
  const ids = changed.items.map(({ id }) => id);
  const now = new Map((await links(after, ids)).map((link) => [link.id, link]));
  return {
    appeared: await loadEntities(context, appeared.items, after),
    began: await links(after, began.items),
    ended: await links(before, ended.items),
    changed: changed.items.flatMap(({ id, ...change }) => {
      const link = now.get(id);
      return link ? [{ link, ...change }] : [];
    }),
    appearedCount: appeared.count,
    beganCount: began.count,
    endedCount: ended.count,
    changedCount: changed.count,
  };
}

export const LinkChange: LinkChangeResolvers = {
  words: async (change, _args, context) =>
    changeWords(change, statusWords(await partsOf(context, change.link))),
};
