import type { EntityRow } from '../rows/index.js';
import { dateWords, inWords, onDate } from '../sentences/dates.js';
import { inSentence, speaker } from '../sentences/index.js';
import { capitalised, listed } from '../sentences/names.js';
import { attributed, says } from './attributed.js';
import { sinceOf } from './leading.js';
import type { Lead } from './leading.js';
import { isLegalAct } from './marks.js';
import type { Manner, Mark } from './types.js';

/**
 * A mark in words that name who says so: “Listed by the UN 1267 Committee since 2 May 2005 under
 * QDe.118”; “Banned since 8 June 2017, reports Pakistan Observer, 2017, citing NACTA”.
 */
export function markWords(mark: Mark): string {
  const { state, since, until, reference } = mark;
  if (state === 'SAID_NOT_LISTED') return notListed(mark);
  if (state === 'NOT_YET') return notYet(mark);
  if (mark.goneFrom !== null) return `${plainWords(mark)}; ${absentWords([mark.goneFrom])}`;
  if (state === 'DELISTED') {
    const begun = since === null ? '' : `, listed since ${dateWords(since)}`;
    const end = until === null ? '' : ` ${onDate(until)}`;
    return `Delisted${by(mark)}${end}${begun}${under(reference)}${said(mark)}`;
  }
  const undated = since === null && until === null;
  if (mark.early) {
    return `${plainWords(mark)}${said(mark)}; date not given, so possibly not yet on this day`;
  }
  const doubt = mark.possibly && !undated ? '; possibly not on this day' : '';
  return `${plainWords(mark)}${undated ? ', date not given' : ''}${said(mark)}${doubt}`;
}

/** “Not yet: listed by the UN 1267 Committee since 2 May 2005 under QDe.118”. */
function notYet(mark: Mark): string {
  const words = plainWords(mark);
  const told = `Not yet: ${words.charAt(0).toLowerCase()}${words.slice(1)}`;
  if (mark.since !== null) return `${told}${said(mark)}`;
  return `${told}, date not given${said(mark)}${boundWords(mark)}`;
}

function boundWords({ bound, finding }: Mark): string {
  if (bound === null) return '';
  const { of, from } = bound;
  if (of === null) return `; the first date given is ${dateWords(from)}`;
  return of === finding.via
    ? `; ${inSentence(of)} is listed since ${dateWords(from)}`
    : `; no beginning of ${inSentence(of)} is given before ${dateWords(from)}`;
}

function plainWords(mark: Mark): string {
  const { since, until, reference } = mark;
  const begun = since === null ? '' : ` since ${dateWords(since)}`;
  const end = until === null ? '' : ` until ${dateWords(until)}`;
  return `${verb(mark)}${begun}${end}${under(reference)}`;
}

function verb(mark: Mark): string {
  const { manner, via } = mark.finding;
  const other = via === null ? 'another' : inSentence(via);
  const verbs: Readonly<Record<Manner, string>> = {
    entry: `Listed${by(mark)}`,
    ban: `Banned${by(mark)}`,
    affiliate: `Banned${by(mark)} as an affiliate of ${other}`,
    alias: `Named${by(mark)} as an alias of ${other}`,
    watch: `Under watch${by(mark)}`,
    absence: 'Not listed',
  };
  return verbs[manner];
}

/** A legal act is told with its author, all else with its speaker at the end. */
function by(mark: Mark): string {
  if (!isLegalAct(mark)) return '';
  const acts = mark.claims.filter(({ claim }) => claim.stance === 'designates');
  return ` by ${listed([...new Set(acts.map(speaker))])}`;
}

function said(mark: Mark): string {
  const [first] = mark.claims;
  return isLegalAct(mark) || !first ? '' : attributed(first);
}

/** “ under QDe.118”; what has no number names a part of a law or list: “ (Second Schedule)”. */
function under(reference: string | null): string {
  if (reference === null) return '';
  return /\d/.test(reference) ? ` under ${reference}` : ` (${reference})`;
}

function notListed({ claims }: Mark): string {
  const [first] = claims;
  if (!first) return 'not listed';
  const on = first.claim.linkType === 'NOT_LISTED_BY' ? first.claim.value?.text : null;
  return `not ${on == null ? 'listed' : `on the ${on}`}${says(first)}`;
}

/** A cell in words: its leading mark, other dates that are given, and who says otherwise. */
export function cellWords(lead: Lead, otherwise: readonly Mark[]): string {
  const [first] = lead.marks;
  if (first?.state === 'NOT_YET') return notYetWords(lead, first);
  const others = lead.dates.filter(({ date }) => date !== lead.since?.date).map(dateWords);
  const tail = otherwise.map((mark) => `; ${markWords(mark)}`).join('');
  return `${leadWords(lead)}${lead.datesDiffer ? datesDiffer(lead, others) : ''}${tail}`;
}

function notYetWords(lead: Lead, first: Mark): string {
  const since = sinceOf(lead);
  const leading = lead.marks.find((mark) => since !== null && mark.since?.date === since.date);
  const others = lead.dates.filter(({ date }) => date !== since?.date).map(dateWords);
  return `${markWords(leading ?? first)}${lead.datesDiffer ? datesDiffer({ since }, others) : ''}`;
}

function leadWords({ marks, since, datesDiffer: differ }: Lead): string {
  const [first] = marks;
  if (!first) return 'not known';
  if (since === null) return differ ? plainWords(undatedOf(marks, first)) : markWords(first);
  const dated = marks.find((mark) => mark.since?.date === since.date) ?? first;
  // An act that gives no day, and somebody else who gives one.
  return isLegalAct(first) && !isLegalAct(dated)
    ? `${plainWords(first)}; since ${dateWords(since)}${said(dated)}`
    : markWords(dated);
}

/** Where several dates compete none is told as if it led, nor its speaker alone. */
function undatedOf(marks: readonly Mark[], first: Mark): Mark {
  const acts = marks.filter(isLegalAct);
  const claims = (acts.length > 0 ? acts : marks).flatMap((mark) => mark.claims);
  return { ...first, since: null, claims };
}

function datesDiffer({ since }: Pick<Lead, 'since'>, others: readonly string[]): string {
  if (since === null) return `; the dates given differ: ${listed(others)}`;
  return others.length === 1
    ? `; another date is given: ${others[0]}`
    : `; other dates are given: ${listed(others)}`;
}

/** “absent from the UN 1267 list (edition of 27 February 2026)”: of one edition, and no more. */
export function absentWords(lists: readonly EntityRow[]): string {
  return `absent from ${listed(lists.map(editionOf))}`;
}

function editionOf(list: EntityRow): string {
  const name = inSentence(list);
  return list.heldAsOf === null ? name : `${name} (edition of ${inWords(list.heldAsOf)})`;
}

/** “Jamaat-ud-Dawa and the lists of Pakistan”. */
export function aboutCell(entity: EntityRow, column: { readonly name: string }): string {
  return `${capitalised(inSentence(entity))} and the lists of ${column.name}`;
}
