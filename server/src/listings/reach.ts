import { answerReported, begunBy } from '@frontgraph/cypher';
import type { PartialDate } from '@frontgraph/cypher';
import { gainsays } from '../rows/index.js';
import type { Day, EntityRow } from '../rows/index.js';
import { boundOf, isLater } from './begins.js';
import { grouped } from './marks.js';
import type { Asked, Beginning, Finding, Mark, Voiced } from './types.js';

/** What one jurisdiction says of one entity. */
export interface Reached {
  readonly entity: EntityRow;
  readonly findings: readonly Finding[];
  readonly listedFrom: (id: string) => PartialDate | null;
}

/**
 * The marks of a cell on the day asked about, without those undated ones that can't reach back to
 * it. Where nothing but “not listed” is left, what is held of later says that it was not yet.
 */
export function reaching(
  marks: readonly Mark[],
  { entity, findings, listedFrom }: Reached,
  { day }: Asked,
): readonly Mark[] {
  const asOf = day?.asOf ?? null;
  if (day === null || asOf === null) return marks;
  const telling = (finding: Finding) => told(finding, day);
  const bounds = new Map<Finding, Beginning | null>(
    findings.map((finding) => [
      finding,
      boundOf(finding, { entity, findings, telling, listedFrom }),
    ]),
  );
  const late = (finding: Finding) => isLater(bounds.get(finding) ?? null, asOf);
  const left = marks.filter(({ state, since, until, finding }) => {
    const undated = since === null && until === null && state !== 'SAID_NOT_LISTED';
    return !undated || !late(finding);
  });
  if (left.some(({ state }) => state !== 'SAID_NOT_LISTED')) return left;
  const coming = findings.filter(({ manner }) => manner !== 'absence');
  return [
    ...left,
    ...coming.flatMap((finding) => {
      const claims = telling(finding).filter(({ claim: { from, to } }) =>
        from === null ? to === null && late(finding) : begunBy(from, asOf) === 'no',
      );
      const bound = bounds.get(finding) ?? null;
      return grouped('NOT_YET', finding, claims).map((mark) => ({ ...mark, bound }));
    }),
  ];
}

/** Claims that somebody is listed or watched: not taken back, and told by the day asked about. */
function told({ claims, held }: Finding, { reportedBy }: Day): Voiced[] {
  const evidence = new Map(held.evidence.map((claim) => [claim.id, claim]));
  return claims.filter(({ claim }) => {
    const known = evidence.get(claim.id);
    const heard =
      reportedBy === null || (known !== undefined && answerReported(known, reportedBy) !== 'no');
    return heard && claim.withdrawn === null && !gainsays(claim);
  });
}
