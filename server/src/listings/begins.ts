import { begunBy, FIRST_OF_ALL_DAYS, firstPossibleDay } from '@frontgraph/cypher';
import type { PartialDate } from '@frontgraph/cypher';
import type { EntityRow } from '../rows/index.js';
import { thingOf } from './findings.js';
import type { Beginning, Finding, Voiced } from './types.js';

/** What may hold for an undated claim: all that a jurisdiction does to the entity, and who is told. */
interface Known {
  readonly entity: EntityRow;
  /** All findings of the jurisdiction. */
  readonly findings: readonly Finding[];
  /** Their claims that count as begun at all, whenever: not taken back, gainsaying nothing, told. */
  readonly telling: (finding: Finding) => readonly Voiced[];
  /** Since when the jurisdiction lists another entity, as far as a date is given. */
  readonly listedFrom: (id: string) => PartialDate | null;
}

/**
 * Before when an undated claim of a finding can't reach: the first date that is given for the same
 * thing, else for any listing (or watch) of the entity by the same authority; the beginning of the
 * entry that names an alias; the list's, the authority's and the entity's own. Null = nobody knows.
 */
export function boundOf(finding: Finding, known: Known): Beginning | null {
  const { entity, findings, telling, listedFrom } = known;
  const own = findings.filter((other) => thingOf(other) === thingOf(finding));
  const like = findings.filter((other) => isWatch(other) === isWatch(finding));
  const act = firstOf(own.flatMap(telling)) ?? firstOf(like.flatMap(telling));
  const { via, list, authority } = finding;
  const entry = finding.manner === 'alias' && via ? listedFrom(via.id) : null;
  const bounds: (Beginning | null)[] = [
    act && { of: null, from: act },
    entry && { of: via, from: entry },
    ...[list, authority, entity].map(recordOf),
  ];
  return bounds
    .filter((bound) => bound !== null)
    .reduce<Beginning | null>(
      (a, b) => (a === null || dayOf(b.from) > dayOf(a.from) ? b : a),
      null,
    );
}

const isWatch = ({ manner }: Finding) => manner === 'watch';

/** The first beginning that these claims give. */
export function firstOf(claims: readonly Voiced[]): PartialDate | null {
  const dates = claims.flatMap(({ claim }) => claim.from ?? []);
  return dates.sort((a, b) => (dayOf(a) < dayOf(b) ? -1 : 1))[0] ?? null;
}

const dayOf = (date: PartialDate) => firstPossibleDay(date) ?? FIRST_OF_ALL_DAYS;

function recordOf(row: EntityRow | null): Beginning | null {
  if (row === null || row.beganFirst === FIRST_OF_ALL_DAYS) return null;
  return { of: row, from: { date: row.beganFirst, precision: 'day' } };
}

/** Whether what began then had surely not begun on a day. */
export function isLater(bound: Beginning | null, day: string): boolean {
  return bound !== null && begunBy(bound.from, day) === 'no';
}
