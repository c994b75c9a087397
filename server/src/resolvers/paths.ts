import { BadInputError, NotFoundError } from '../errors.js';
import type { QueryPathsArgs, QueryResolvers } from '../generated/resolvers.js';
import { checkId, filterList, idList, pageSize } from '../limits/args.js';
import { readDay } from '../limits/day.js';
import type { FoundPath } from '../paths/index.js';
import type { Context } from '../request/context.js';
import type { DayLoaders } from '../request/days.js';
import type { Day, PathResultRow, PathRow } from '../rows/index.js';
import { notYetWords } from '../sentences/index.js';
import { askProjection } from './projection.js';
import { policyOf, truncationOf } from './pathWords.js';
import { noEntity } from './unknown.js';

/** All shortest allowed paths, never from older data than the caller has seen. */
export const paths: QueryResolvers['paths'] = async (_root, args, context) => {
  const request = readRequest(args, context);
  const answer = await askProjection(context, (options) =>
    context.services.worker.paths(request, options),
  );
  if (answer.outcome === 'same') {
    throw new BadInputError('“from” and “to” are the same entity: there is no path to show.');
  }
  if (answer.outcome === 'unknown') {
    throw new NotFoundError(await noEntity(context, answer.ids[0] ?? args.from));
  }
  const found = answer.outcome === 'found' ? answer.paths : [];
  const { day } = request;
  const loaders = context.loaders.days.of(day);
  const rows = await Promise.all(found.map((path) => presentPath(loaders, path)));
  const paths = rows.filter((row) => row !== null);
  const because = truncationOf(answer, paths.length < found.length);
  return {
    paths,
    searchedDepth: answer.outcome === 'notYet' ? 0 : answer.searchedDepth,
    truncated: because !== null,
    truncatedBecause: because,
    notYet: answer.outcome === 'notYet' && day ? await notYet(context, answer.ids, day) : null,
    policy: policyOf(request),
    engine: 'projection',
  } satisfies PathResultRow;
};

function readRequest(args: Partial<QueryPathsArgs>, { showSensitive }: Context) {
  const { minStatus } = args;
  if (minStatus === 'denied' || minStatus === 'retracted') {
    throw new BadInputError('“minStatus” may be DISPUTED at weakest: denied links carry no path.');
  }
  return {
    from: checkId('from', args.from ?? ''),
    to: checkId('to', args.to ?? ''),
    types: filterList(args.types),
    kinds: filterList(args.kinds),
    minStatus: minStatus ?? null,
    includeFamily: args.includeFamily ?? false,
    avoid: idList('avoid', args.avoid ?? [], 500),
    maxLength: pageSize('maxLength', args.maxLength, { max: 10, usual: 6 }),
    limit: pageSize('limit', args.limit, { max: 50, usual: 10 }),
    day: readDay(args),
    showSensitive,
  };
}

async function notYet(context: Context, ids: readonly string[], day: Day): Promise<string> {
  const ends = await Promise.all(ids.map((id) => context.loaders.entity.load(id)));
  return notYetWords(
    ends.map((end, place) => end?.name ?? ids[place]!),
    day,
  );
}

/** The path with its rows, or null when a part of it went while it was being read. */
async function presentPath(loaders: DayLoaders, found: FoundPath): Promise<PathRow | null> {
  const hops = await Promise.all(
    found.hops.map(async (hop) => {
      const [from, to, ...links] = await Promise.all([
        loaders.entity.load(hop.from),
        loaders.entity.load(hop.to),
        ...hop.links.map((id) => loaders.link.load(id)),
      ]);
      const seen = links.filter((link) => link !== null);
      return from && to && seen.length > 0 ? { from, to, links: seen } : null;
    }),
  );
  const whole = hops.filter((hop) => hop !== null);
  if (whole.length < hops.length) return null;
  return { entityIds: found.entities, hops: whole, weakest: found.weakest };
}
