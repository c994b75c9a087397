import { vocabulary } from '@frontgraph/cypher';
import { attributed } from '../listings/index.js';
import type { Voiced } from '../listings/index.js';
import type { ClaimRow } from '../rows/index.js';
import { dateWords, inSentence, speaker } from '../sentences/index.js';
import { agreeing, capitalised, isPlural, listed } from '../sentences/names.js';
import { yearOf } from '../sentences/voice.js';
import type { EntityOf } from './types.js';

/** Speakers that a label names; of more it tells the number. */
const NAMED = 2;

/** “US Treasury says so, 2006”, “Hafiz Saeed and Jamaat-ud-Dawa deny it”. */
export function stand(claims: readonly Voiced[], verbs: readonly [string, string]): string {
  const voices = distinctVoices(claims);
  const [first] = voices;
  if (!first) return '';
  const many = voices.length > 1 || (first.statedBy !== null && isPlural(first.statedBy));
  const year = voices.length === 1 ? yearOf(first) : null;
  return `${capitalised(who(voices))} ${many ? verbs[1] : verbs[0]}${year === null ? '' : `, ${year}`}`;
}

function who(voices: readonly Voiced[]): string {
  const named = voices.slice(0, voices.length > NAMED + 1 ? NAMED : NAMED + 1).map(speaker);
  const others = voices.length - named.length;
  return listed(others === 0 ? named : [...named, `${others} more`]);
}

/** The first claim of each speaker. */
export function distinctVoices(claims: readonly Voiced[]): Voiced[] {
  return [
    ...new Map(claims.map((claim) => [speaker(claim), claim] as const).reverse()).values(),
  ].reverse();
}

/** Words with who says so: “166, says Radio Mashaal, 2017, and the US State Department”. */
export function said(words: string, claims: readonly Voiced[]): string {
  const [first, ...rest] = distinctVoices(claims);
  if (!first) return words;
  const others = rest.length === 0 ? '' : `; so ${rest.length === 1 ? 'does' : 'do'} ${who(rest)}`;
  return `${words}${attributed(first)}${others}`;
}

/** The time that a claim gives: “since April 2006”, “July 2016 to December 2016”. */
export function periodWords({ from, to }: ClaimRow): string {
  if (from === null) return to === null ? 'no date' : `until ${dateWords(to)}`;
  return to === null || to.date === from.date
    ? dateWords(from)
    : `${dateWords(from)} to ${dateWords(to)}`;
}

/** What one claim states, in plain words that must never stand without a speaker. */
export function statementWords(claim: ClaimRow, entity: EntityOf): string {
  const subject = entity(claim.subject);
  const name = subject ? inSentence(subject) : claim.subject;
  if (claim.linkType === null) {
    const label = claim.property === null ? '' : vocabulary.properties[claim.property].label;
    return `${label.toLowerCase()} of ${name}: ${claim.value?.text ?? claim.statement}`;
  }
  const object = entity(claim.object ?? '');
  const { label } = vocabulary.links[claim.linkType];
  const verb = subject ? agreeing(subject, label) : label;
  const details = [claim.role, claim.from && periodWords(claim)].filter((part) => part !== null);
  const core = `${name} ${verb} ${object ? inSentence(object) : (claim.object ?? '')}`;
  return details.length === 0 ? core : `${core} (${details.join(', ')})`;
}
