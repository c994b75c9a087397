import { datesAgree, vocabulary } from '@frontgraph/cypher';
import type { ClaimRow, LinkRow } from '../rows/index.js';
import { gainsays } from '../rows/index.js';
import { attribution, pastEnd } from './attribution.js';
import { dateWords } from './dates.js';
import { detailsOf } from './details.js';
import { hasEnded, isPast } from './ended.js';
import { gainsaid, gainsaying } from './gainsaid.js';
import { agreeing, capitalised, inSentence, inThePast, listed } from './names.js';
import type { Named } from './names.js';
import type { Said } from './voice.js';

/** What a sentence on a link is made from. */
export interface LinkParts {
  readonly link: LinkRow;
  readonly from: Named;
  readonly to: Named;
  /** All claims on it that the reader may see. */
  readonly said: readonly Said[];
  /** ISO date of today. */
  readonly today: string;
  /** Told from its end: “is led by”. */
  readonly backwards?: boolean | undefined;
}

/**
 * A link as a sentence that says who says so and when, and who denies it: “Jamaat-ud-Dawa is a
 * front for Lashkar-e-Tayyiba, says the UN 1267 Committee, 2010; Hafiz Saeed denies it, 2008”.
 * Never a statement of ours.
 */
export function linkSentence(parts: LinkParts): string {
  const { link, said, today } = parts;
  const plain = statement(parts);
  const over = said.some(({ claim }) => claim.withdrawn === null && hasEnded(claim, today));
  if ((link.status === 'denied' || link.status === 'retracted') && !over) {
    return gainsaid(link, said, plain);
  }
  const lead = leadOf(parts);
  if (lead === null) return capitalised(`${plain}, as claims that you may not see say`);
  return capitalised(
    `${plain}${attribution(lead, parts)}${pastEnd(lead, link.type, today)}${otherDates(said, lead)}${gainsaying(said, lead)}`,
  );
}

/** The link in plain words, which must never stand alone. */
export function statement(parts: LinkParts): string {
  const { link, from, to, said, backwards = false, today } = parts;
  const term = vocabulary.links[link.type];
  const claim = said.find(({ claim: { id } }) => id === link.leadClaim)?.claim ?? null;
  const [first, present, last] = backwards ? [to, term.inverse, from] : [from, term.label, to];
  const agreed = agreeing(first, present);
  const words = claim !== null && isOver(claim, today) ? inThePast(agreed) : agreed;
  const core = `${inSentence(first)} ${words} ${inSentence(last)}`;
  const supports = supportsOf(said).map((one) => one.claim);
  const details = claim === null ? [] : detailsOf(claim, link.type, supports);
  return details.length === 0 ? core : `${core} (${details.join(', ')})`;
}

/** An end that has passed, or an office that its source calls a former one. */
function isOver(claim: ClaimRow, today: string): boolean {
  const { role } = claim;
  if (role !== null && /^(former|ex-)/i.test(role)) return true;
  return isPast(claim, today);
}

/** Direction words of a link, seen from either end. */
export function directionWords(link: LinkRow, backwards: boolean): string {
  const term = vocabulary.links[link.type];
  return backwards ? term.inverse : term.label;
}

/** “; others date it to April 2016”, where claims that are noted to conflict do. */
function otherDates(said: readonly Said[], { claim: lead }: Said): string {
  const begin = lead.from;
  if (begin === null || lead.conflictGroup === null) return '';
  const others = supportsOf(said).flatMap(({ claim: { conflictGroup, from } }) =>
    conflictGroup === lead.conflictGroup && from && !datesAgree(from, begin)
      ? [dateWords(from)]
      : [],
  );
  const dates = [...new Set(others)];
  return dates.length === 0 ? '' : `; others date it to ${listed(dates)}`;
}

function leadOf({ link, said }: LinkParts): Said | null {
  const support = supportsOf(said);
  return support.find(({ claim }) => claim.id === link.leadClaim) ?? support[0] ?? null;
}

function supportsOf(said: readonly Said[]): Said[] {
  return said.filter(({ claim }) => !gainsays(claim) && claim.withdrawn === null);
}
