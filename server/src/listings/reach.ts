import { answerReported, begunBy } from '@frontgraph/cypher';
import { gainsays } from '../rows/index.js';
import type { Day } from '../rows/index.js';
import { thingOf } from './findings.js';
import type { Asked, Finding, Mark } from './types.js';

/**
 * Marks without those undated ones that can't reach back to the day: an edition of 2021 that gives
 * no date is no sign of 2017 where everybody who dates the same thing puts its beginning later.
 */
export function reaching(
  marks: readonly Mark[],
  findings: readonly Finding[],
  { day }: Asked,
): readonly Mark[] {
  if (day?.asOf == null) return marks;
  const late = new Set(
    findings.map(thingOf).filter((thing) =>
      beginsLater(
        findings.filter((finding) => thingOf(finding) === thing),
        day,
      ),
    ),
  );
  return marks.filter(
    ({ since, until, finding }) => since !== null || until !== null || !late.has(thingOf(finding)),
  );
}

function beginsLater(findings: readonly Finding[], { asOf, reportedBy }: Day): boolean {
  const begins = findings.flatMap(({ claims, held }) => {
    const evidence = new Map(held.evidence.map((claim) => [claim.id, claim]));
    return claims.flatMap(({ claim }) => {
      const told = evidence.get(claim.id);
      const heard =
        reportedBy === null || (told && answerReported(told, reportedBy) !== 'no') === true;
      return heard && claim.withdrawn === null && !gainsays(claim) ? (claim.from ?? []) : [];
    });
  });
  return begins.length > 0 && begins.every((from) => begunBy(from, asOf ?? '') === 'no');
}
