import {
  answerPresence,
  judgeOn,
  type Contester,
  type Day,
  type DayAnswer,
  type PresenceBounds,
} from '@frontgraph/cypher';
import { claimsOf, codedClaims, codeOf, STATUSES, type Projection } from '../projection/index.js';
import { dayNumber } from '../projection/days.js';

/** A link as it was on a day. */
export interface LinkOnDay {
  /** Code of its status. */
  readonly status: number;
  /** Who denied it by then. */
  readonly contested: Contester | null;
  /** It was there for certain, or only possibly. */
  readonly answer: 'yes' | 'possibly';
  /** Claims that count on the day. */
  readonly claims: number;
}

/** Work of judging a link by its claims, in links looked at. */
const JUDGING = 16;

/**
 * The links and entities of a projection as they were on a day. Most links are ruled out by their
 * hull; the others are decided from their claims, by the module that decides everywhere.
 */
export class DayView {
  /** Decisions on links with a single claim, by its codes: lists make many of one kind. */
  private readonly alike = new Map<string, LinkOnDay | null>();
  private readonly links = new Map<number, LinkOnDay | null>();
  private readonly presence = new Map<number, DayAnswer>();
  /** Ends of the links that `lookAtWhole` found there. */
  private readonly tied = new Set<number>();
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

  /** The same as `lookAt`, remembered, for a search that comes by more than once. */
  link(link: number): LinkOnDay | null {
    const known = this.links.get(link);
    if (known !== undefined) return known;
    const decided = this.lookAt(link);
    this.links.set(link, decided);
    return decided;
  }

  /** Null when the link was not there; its ends are not looked at. */
  lookAt(link: number): LinkOnDay | null {
    if (!this.canBeThere(link)) return null;
    const { ids, codes } = codedClaims(this.projection, link);
    if (ids.length !== 1) return this.decide(link);
    const key = codes.join();
    const known = this.alike.get(key);
    if (known !== undefined) return known;
    const decided = this.decide(link);
    // Who its ends are tells only whose a denial is.
    if (decided === null || decided.contested === null) this.alike.set(key, decided);
    return decided;
  }

  /** The link was there and so were both its ends. */
  lookAtWhole(link: number): LinkOnDay | null {
    const [from, to] = [this.projection.from[link]!, this.projection.to[link]!];
    const there = this.hasEntity(from) && this.hasEntity(to) ? this.lookAt(link) : null;
    if (there !== null) this.tied.add(from).add(to);
    return there;
  }

  /** The entity was there, or possibly. */
  hasEntity(entity: number): boolean {
    return this.presenceOf(entity) !== 'no';
  }

  /**
   * The entity is told of: it was there, or possibly; with `certain` it surely was, or it is an end
   * of a link that surely was, of those that `lookAtWhole` was given before.
   */
  tellsOf(entity: number): boolean {
    const presence = this.presenceOf(entity);
    return this.day.certain ? presence === 'yes' || this.tied.has(entity) : presence !== 'no';
  }

  /** Many share the bounds that decide it. */
  private presenceOf(entity: number): DayAnswer {
    const code = this.projection.bounds[entity]!;
    const known = this.presence.get(code);
    if (known !== undefined) return known;
    const bounds = this.projection.texts.valueOf(code) as PresenceBounds;
    const presence = answerPresence(bounds, this.day);
    this.presence.set(code, presence);
    return presence;
  }

  private canBeThere(link: number): boolean {
    const { heldFirst, heldLast, saidFirst } = this.projection;
    const { asOf, reportedBy } = this;
    if (asOf !== null && (asOf < heldFirst[link]! || asOf > heldLast[link]!)) return false;
    return reportedBy === null || reportedBy >= saidFirst[link]!;
  }

  private decide(link: number): LinkOnDay | null {
    this.charge(JUDGING);
    const on = judgeOn(claimsOf(this.projection, link), this.day);
    if (!on) return null;
    const { contested, answer, qualifying } = on;
    return {
      status: codeOf(STATUSES, on.status, 'link status'),
      contested,
      answer,
      claims: qualifying,
    };
  }
}
