import { vocabulary } from '@frontgraph/cypher';
import type { LinkRow } from '../rows/index.js';
import { attribution, pastEnd } from './attribution.js';
import { agreeing, capitalised, inSentence, listed } from './names.js';
import type { Named } from './names.js';
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
  if (link.status === 'denied' || link.status === 'retracted') return gainsaid(parts, plain);
  const lead = leadOf(parts);
  if (lead === null) return capitalised(`${plain}, as claims that you may not see say`);
  return capitalised(
    `${plain}${attribution(lead, parts)}${pastEnd(lead, link.type, today)}${gainsaying(said)}`,
  );
}

/** The link in plain words, which must never stand alone. */
export function statement({ link, from, to, said, backwards = false }: LinkParts): string {
  const term = vocabulary.links[link.type];
  const role = said.find(({ claim }) => claim.id === link.leadClaim)?.claim.role ?? null;
  const [first, words, last] = backwards ? [to, term.inverse, from] : [from, term.label, to];
  const core = `${inSentence(first)} ${agreeing(first, words)} ${inSentence(last)}`;
  return role === null ? core : `${core} (${role})`;
}

/** Direction words of a link, seen from either end. */
export function directionWords(link: LinkRow, backwards: boolean): string {
  const term = vocabulary.links[link.type];
  return backwards ? term.inverse : term.label;
}

function leadOf({ link, said }: LinkParts): Said | null {
  const support = said.filter(
    ({ claim }) => claim.stance !== 'denies' && claim.stance !== 'retracts',
  );
  return support.find(({ claim }) => claim.id === link.leadClaim) ?? support[0] ?? null;
}

/** Where only denials or retractions are left. */
function gainsaid({ link, said }: LinkParts, plain: string): string {
  const stance = link.status === 'retracted' ? 'retracts' : 'denies';
  const voice = said.find(({ claim }) => claim.stance === stance);
  if (!voice)
    return capitalised(`it is ${stance === 'denies' ? 'denied' : 'taken back'} that ${plain}`);
  const verb = stance === 'denies' ? 'denies' : 'took back';
  return capitalised(`${speaker(voice)} ${verb} that ${plain}${dated(voice)}`);
}

/** “; Hafiz Saeed denies it, 2008”, for every denial and retraction, each speaker once. */
function gainsaying(said: readonly Said[]): string {
  const of = (stance: string) => said.filter(({ claim }) => claim.stance === stance);
  return (
    tail(of('denies'), ['denies it', 'deny it']) +
    tail(of('retracts'), ['took it back', 'took it back'])
  );
}

function tail(said: readonly Said[], [one, many]: readonly [string, string]): string {
  const voices = [...new Map(said.map((voice) => [speaker(voice), voice])).values()];
  const [first] = voices;
  if (!first) return '';
  if (voices.length === 1) return `; ${speaker(first)} ${one}${dated(first)}`;
  const named = voices
    .slice(0, 2)
    .map((voice) => `${speaker(voice)} (${yearOf(voice) ?? 'not dated'})`);
  const others = voices.length - named.length;
  const who = others === 0 ? named : [...named, `${others} more`];
  return `; ${listed(who)} ${many}`;
}
