import { answerPresence, decideOn, type Day, type PresenceBounds } from '@frontgraph/cypher';
import { claimsOf, codeOf, STATUSES, type Projection } from '../projection/index.js';
import { dayNumber } from '../projection/days.js';

/** A link as it was on a day. */
export interface LinkOnDay {
  /** Code of its status. */
  readonly status: number;
  /** Who denied it by then. */
  readonly contested: string | null;
  /** It was there for certain, or only possibly. */
  readonly answer: 'yes' | 'possibly';
  /** Claims that count on the day. */
  readonly claims: number;
}

/** Work of judging a link by its claims, in links looked at. */
const JUDGING = 16;

/**
 * The links and entities of a projection as they were on a day. Most links are ruled out by their
 * hull; the others are decided from their claims when they are first asked for, by the module that
 * decides everywhere, and remembered for as long as the question lasts.
 */
export class DayView {
  private readonly links = new Map<number, LinkOnDay | null>();
  private readonly presence = new Map<number, boolean>();
  private readonly asOf: number | null;
  private readonly reportedBy: number | null;

  constructor(
    private readonly projection: Projection,
    readonly day: Day,
    private readonly charge: (links: number) => void,
  ) {
    this.asOf = day.asOf === null ? null : dayNumber(day.asOf);
    this.reportedBy = day.reportedBy === null ? null : dayNumber(day.reportedBy);
  }

  /** Null when it was not there. */
  link(link: number): LinkOnDay | null {
    const known = this.links.get(link);
    if (known !== undefined) return known;
    const decided = this.canBeThere(link) ? this.decide(link) : null;
    this.links.set(link, decided);
    return decided;
  }

  /** The entity was there, or possibly; many share the bounds that decide it. */
  hasEntity(entity: number): boolean {
    const code = this.projection.bounds[entity]!;
    const known = this.presence.get(code);
    if (known !== undefined) return known;
    const bounds = this.projection.texts.valueOf(code) as PresenceBounds;
    const there = answerPresence(bounds, this.day) !== 'no';
    this.presence.set(code, there);
    return there;
  }

  private canBeThere(link: number): boolean {
    const { heldFirst, heldLast, saidFirst } = this.projection;
    const { asOf, reportedBy } = this;
    if (asOf !== null && (asOf < heldFirst[link]! || asOf > heldLast[link]!)) return false;
    return reportedBy === null || reportedBy >= saidFirst[link]!;
  }

  private decide(link: number): LinkOnDay | null {
    this.charge(JUDGING);
    const on = decideOn(claimsOf(this.projection, link), this.day);
    if (!on) return null;
    const { status, contested } = on.link;
    return {
      status: codeOf(STATUSES, status, 'link status'),
      contested,
      answer: on.answer,
      claims: on.qualifying.length,
    };
  }
}
