import { vocabulary } from '@frontgraph/cypher';
import type { LinkGroup } from '@frontgraph/cypher';
import type { ClaimRow, LinkRow } from '../rows/index.js';
import { attribution, pastEnd } from './attribution.js';
import { inWords } from './dates.js';
import { agreeing, capitalised, inSentence, inThePast, isPlural, listed } from './names.js';
import type { Named } from './names.js';
import { hasEnded } from './ended.js';
import { denying } from './status.js';
import { dated, speaker, yearOf } from './voice.js';
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
    return gainsaid(parts, plain);
  }
  const lead = leadOf(parts);
  if (lead === null) return capitalised(`${plain}, as claims that you may not see say`);
  return capitalised(
    `${plain}${attribution(lead, parts)}${pastEnd(lead, link.type, today)}${gainsaying(said, lead)}`,
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
  const details = claim === null ? [] : detailsOf(claim, term.group);
  return details.length === 0 ? core : `${core} (${details.join(', ')})`;
}

const LASTING: ReadonlySet<LinkGroup> = new Set(['people', 'structure', 'support']);

/** What narrows the words: the office or wing, the amount of a reward, since when and until when. */
function detailsOf(claim: ClaimRow, group: LinkGroup): string[] {
  const { role, value, stance, from, to } = claim;
  const amount = group === 'rewards' ? value?.text : null;
  // The day of a legal act is told with its author.
  const lasting = stance !== 'designates' && LASTING.has(group);
  const span = lasting ? spanOf(from?.date, to?.date) : null;
  return [role, amount, span].filter((detail) => detail != null);
}

function spanOf(from: string | undefined, to: string | undefined): string | null {
  if (from === undefined) return to === undefined ? null : `until ${inWords(to)}`;
  return to === undefined ? `from ${inWords(from)}` : `${inWords(from)} to ${inWords(to)}`;
}

/** An end that has passed, or an office that its source calls a former one. */
function isOver({ role, to }: ClaimRow, today: string): boolean {
  if (role !== null && /^(former|ex-)/i.test(role)) return true;
  return to !== null && to.date < today.slice(0, to.date.length);
}

/** Direction words of a link, seen from either end. */
export function directionWords(link: LinkRow, backwards: boolean): string {
  const term = vocabulary.links[link.type];
  return backwards ? term.inverse : term.label;
}

function leadOf({ link, said }: LinkParts): Said | null {
  const support = said.filter(({ claim }) => supports(claim) && claim.withdrawn === null);
  return support.find(({ claim }) => claim.id === link.leadClaim) ?? support[0] ?? null;
}

function supports({ stance }: ClaimRow): boolean {
  return stance !== 'denies' && stance !== 'retracts';
}

/** Where only denials or retractions are left. */
function gainsaid({ link, said }: LinkParts, plain: string): string {
  const stance = link.status === 'retracted' ? 'retracts' : denying(said)[0];
  const voice = said.find(({ claim }) => claim.stance === stance && claim.withdrawn === null);
  const withdrawn = said.find(({ claim }) => supports(claim) && claim.withdrawn !== null);
  if (!voice && withdrawn && link.status === 'retracted') {
    const on = inWords(withdrawn.claim.withdrawn!.on.slice(0, 10));
    return `The editors took back on ${on} what ${speaker(withdrawn)} is quoted as saying${dated(withdrawn)}: that ${plain}`;
  }
  if (!voice)
    return capitalised(`it is ${stance === 'denies' ? 'denied' : 'taken back'} that ${plain}`);
  const verb = stance === 'denies' ? 'denies' : 'took back';
  return capitalised(`${speaker(voice)} ${verb} that ${plain}${dated(voice)}`);
}

/** “; Hafiz Saeed denies it, 2008”, for every denial and retraction, each speaker once. */
function gainsaying(said: readonly Said[], lead: Said): string {
  const of = (stance: string) =>
    said.filter(({ claim }) => claim.stance === stance && claim.withdrawn === null);
  const isLead = (voice: Said) => speaker(voice) === speaker(lead);
  const denials = of('denies');
  const first = denials.find(isLead);
  // Unnamed people may speak on both sides under one name.
  const both = first ? `; the same speaker is also quoted denying it${dated(first)}` : '';
  return (
    tail(
      denials.filter((voice) => !isLead(voice)),
      ['denies it', 'deny it'],
    ) +
    both +
    tail(of('retracts'), ['took it back', 'took it back'])
  );
}

function tail(said: readonly Said[], [one, many]: readonly [string, string]): string {
  const voices = [...new Map(said.map((voice) => [speaker(voice), voice])).values()];
  const [first] = voices;
  if (!first) return '';
  if (voices.length === 1) {
    const verb = first.statedBy !== null && isPlural(first.statedBy) ? many : one;
    return `; ${speaker(first)} ${verb}${dated(first)}`;
  }
  const named = voices
    .slice(0, 2)
    .map((voice) => `${speaker(voice)} (${yearOf(voice) ?? 'not dated'})`);
  const others = voices.length - named.length;
  const who = others === 0 ? named : [...named, `${others} more`];
  return `; ${listed(who)} ${many}`;
}
