import type { Path } from '../../state';
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

/** Names and link words of a path in turn, for one short line. */
export const chain = (path: Path): { readonly text: string; readonly isName: boolean }[] =>
  path.hops.flatMap((hop, index) => [
    ...(index === 0 ? [{ text: hop.from.name, isName: true }] : []),
    { text: hop.words, isName: false },
    { text: hop.to.name, isName: true },
  ]);
