import { answerPresence, decideOn } from '@frontgraph/cypher';
import { STATUSES, type EntityRow, type LinkRow } from '../../server/src/projection/index.js';
import type { PathRequest } from '../../server/src/paths/index.js';
import { linkKey, type Graph } from './graphs.js';

/** The answer of a search that tries every way: the policy once more, in plain words. */
export interface ByHand {
  outcome: 'found' | 'none' | 'unknown' | 'same' | 'notYet';
  /** `a>b>c [LINK,LINK | LINK] weakest` for each path, in order. */
  paths: string[];
  truncated: boolean;
  length: number;
}

const nothing = (outcome: ByHand['outcome']): ByHand => ({
  outcome,
  paths: [],
  truncated: false,
  length: 0,
});

export function pathsByHand(present: Graph, request: PathRequest): ByHand {
  const graph = onDay(present, request);
  const ends = [request.from, request.to].map((id) =>
    graph.entities.find((e) => e.id === id && (request.showSensitive || !e.sensitive)),
  );
  if (ends.some((end) => end === undefined)) return nothing('unknown');
  if (request.from === request.to) return nothing('same');
  if (ends.some((end) => !isThere(end!, request))) return nothing('notYet');
  if ([request.from, request.to].some((id) => request.avoid?.includes(id))) return nothing('none');
  for (let length = 1; length <= request.maxLength; length++) {
    const found = waysOf(graph, request, [request.from], length);
    if (found.length === 0) continue;
    const ordered = found.map((way) => describe(graph, request, way)).sort(inOrder);
    return {
      outcome: 'found',
      paths: ordered.slice(0, request.limit).map((path) => path.text),
      truncated: ordered.length > request.limit,
      length,
    };
  }
  return nothing('none');
}

/** The graph as it was on the day, if one is asked about: every link judged by its claims. */
function onDay(graph: Graph, { day }: PathRequest): Graph {
  if (!day) return graph;
  const links = graph.links.flatMap((link) => {
    const on = decideOn(link.claims, day);
    return on ? [{ ...link, status: on.link.status }] : [];
  });
  return { ...graph, links };
}

function isThere(entity: EntityRow, { day }: PathRequest): boolean {
  return !day || answerPresence(entity, day) !== 'no';
}

function waysOf(graph: Graph, request: PathRequest, way: string[], left: number): string[][] {
  const here = way.at(-1)!;
  if (left === 0) return here === request.to ? [way] : [];
  return graph.entities
    .filter((next) => !way.includes(next.id))
    .filter((next) => next.id === request.to || mayLieInside(next, request))
    .filter((next) => linksOfHop(graph, request, here, next.id).length > 0)
    .flatMap((next) => waysOf(graph, request, [...way, next.id], left - 1));
}

function mayLieInside(entity: EntityRow, request: PathRequest): boolean {
  if (!isThere(entity, request)) return false;
  if (entity.sensitive || entity.onlySpeaks || request.avoid?.includes(entity.id)) return false;
  return request.kinds ? request.kinds.includes(entity.kind) : entity.kind !== 'Listing';
}

function linksOfHop(graph: Graph, request: PathRequest, from: string, to: string): LinkRow[] {
  return graph.links
    .filter((link) => [link.from, link.to].sort().join() === [from, to].sort().join())
    .filter((link) => isAllowed(graph, request, link))
    .sort(
      (a, b) =>
        strength(b) - strength(a) ||
        typeOrder(a) - typeOrder(b) ||
        Number(a.from !== from) - Number(b.from !== from),
    );
}

function isAllowed(graph: Graph, request: PathRequest, link: LinkRow): boolean {
  if (link.status === 'denied' || link.status === 'retracted') return false;
  if (link.sensitive && !request.showSensitive) return false;
  const least = STATUSES.findIndex((status) => status === request.minStatus);
  if (STATUSES.findIndex((status) => status === link.status) < least) return false;
  const onlyKin = request.types?.every((type) => type === 'FAMILY_OF') ?? false;
  if (link.type === 'FAMILY_OF' && !request.includeFamily && !onlyKin) return false;
  if (request.types) return request.types.includes(link.type);
  if (link.type !== 'LISTED_ON') return true;
  return [link.from, link.to].some((id) => {
    const end = graph.entities.find((entity) => entity.id === id)!;
    const isEnd = id === request.from || id === request.to;
    return isEnd && (end.kind === 'Listing' || end.onlySpeaks);
  });
}

const strength = (link: LinkRow): number => STATUSES.findIndex((status) => status === link.status);

const typeOrder = (link: LinkRow): number =>
  ['LEADS', 'FRONT_FOR', 'LISTED_ON', 'FAMILY_OF'].indexOf(link.type);

interface Described {
  text: string;
  weakest: number;
  way: string[];
}

function describe(graph: Graph, request: PathRequest, way: string[]): Described {
  const hops = way.slice(1).map((to, place) => linksOfHop(graph, request, way[place]!, to));
  const strengths = hops.map((links) => strength(links[0]!));
  const weakest = Math.min(...strengths);
  const links = hops.map((links) => links.map(linkKey).join(',')).join(' | ');
  return { text: `${way.join('>')} [${links}] ${strengths.indexOf(weakest)}`, weakest, way };
}

function inOrder(a: Described, b: Described): number {
  if (a.weakest !== b.weakest) return b.weakest - a.weakest;
  const at = a.way.findIndex((id, place) => id !== b.way[place]);
  return at < 0 ? 0 : a.way[at]! < b.way[at]! ? -1 : 1;
}
