import type { LinkRow } from '../rows/index.js';
import { gainsays } from '../rows/index.js';
import { inWords } from './dates.js';
import { capitalised, isPlural, listed } from './names.js';
import { denying } from './status.js';
import { dated, othersAmong, speaker, yearOf } from './voice.js';
import type { Said } from './voice.js';

/** A link of which only denials or retractions are left, told as theirs; `plain`: its words. */
export function gainsaid(link: LinkRow, said: readonly Said[], plain: string): string {
  const stance = link.status === 'retracted' ? 'retracts' : denying(said)[0];
  const voice = said.find(({ claim }) => claim.stance === stance && claim.withdrawn === null);
  const withdrawn = said.find(({ claim }) => !gainsays(claim) && claim.withdrawn !== null);
  if (!voice && withdrawn && link.status === 'retracted') {
    const on = inWords(withdrawn.claim.withdrawn!.on.slice(0, 10));
    return `The editors took back on ${on} what ${speaker(withdrawn)} is quoted as saying${dated(withdrawn)}: that ${plain}`;
  }
  if (!voice)
    return capitalised(`it is ${stance === 'denies' ? 'denied' : 'taken back'} that ${plain}`);
  const many = voice.statedBy !== null && isPlural(voice.statedBy);
  const verb = stance === 'denies' ? (many ? 'deny' : 'denies') : 'took back';
  return capitalised(`${speaker(voice)} ${verb} that ${plain}${dated(voice)}`);
}

/** “; Hafiz Saeed denies it, 2008”, for every denial and retraction, each speaker once. */
export function gainsaying(said: readonly Said[], lead: Said): string {
  const of = (stance: string) =>
    said.filter(({ claim }) => claim.stance === stance && claim.withdrawn === null);
  const isLead = (voice: Said) => speaker(voice) === speaker(lead);
  const denials = of('denies');
  const own = denials.find(isLead);
  return (
    tail(
      denials.filter((voice) => !isLead(voice)),
      ['denies it', 'deny it'],
    ) +
    (own ? bothSides(own) : '') +
    tail(of('retracts'), ['took it back', 'took it back'])
  );
}

/** One name on both sides: of one speaker, or of several who go by it. */
function bothSides(denial: Said): string {
  const others = othersAmong(denial);
  if (others === null) return `; the same speaker is also quoted denying it${dated(denial)}`;
  return `; ${others.who} ${others.many ? 'deny' : 'denies'} it${dated(denial)}`;
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
