import type { Path } from '../../state';
import { carryingStatuses } from '../../graph/status';
import type { LinkStatus } from '../../graph/types';

/** Status of the strongest link of the weakest hop: what the whole path is worth. */
export const weakestStatus = (path: Path): LinkStatus =>
  path.hops[path.weakest]?.links[0]?.status ?? 'ALLEGED';

/** Claims behind all links of a path. */
export const claimCount = (path: Path): number =>
  path.hops.reduce(
    (total, hop) => total + hop.links.reduce((sum, link) => sum + link.claimCount, 0),
    0,
  );

/** Names of the entities inside a path, without its two ends. */
export const inside = (path: Path): string[] => path.hops.slice(0, -1).map((hop) => hop.to.name);

/** The status one step weaker; null after the weakest that may carry a path. */
export const weaker = (status: LinkStatus): LinkStatus | null => {
  const at = carryingStatuses.indexOf(status);
  return at < 0 ? null : (carryingStatuses[at + 1] ?? null);
};
