import { parseDate } from '@frontgraph/cypher';
import type { PartialDate } from '@frontgraph/cypher';
import { gainsays } from '../rows/index.js';
import type { ClaimRow, LinkRow } from '../rows/index.js';

/** Earliest and latest date on which a link is said to have held, each as exact as it was given. */
export interface HeldDates {
  readonly from: PartialDate | null;
  readonly to: PartialDate | null;
}

/**
 * A stored link keeps the dates of its hull bare: its claims tell again whether one was meant as
 * “about” or “before”. What any claim gives without that is exact.
 */
export function heldDates(
  { heldFrom, heldTo }: Pick<LinkRow, 'heldFrom' | 'heldTo'>,
  claims: readonly ClaimRow[],
): HeldDates {
  const saying = claims.filter((claim) => !gainsays(claim));
  return {
    from: asMeant(
      heldFrom,
      saying.map(({ from }) => from),
    ),
    to: asMeant(
      heldTo,
      saying.map(({ to }) => to),
    ),
  };
}

function asMeant(bare: string | null, given: readonly (PartialDate | null)[]): PartialDate | null {
  if (bare === null) return null;
  const same = given.filter((date) => date?.date.split('/').includes(bare));
  const inexact = same.every((date) => date?.precision === 'circa' || date?.precision === 'before');
  return (inexact ? same[0] : null) ?? parseDate(bare);
}
