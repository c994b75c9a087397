import { readFileSync, readdirSync } from 'node:fs';
import { parse } from 'yaml';

/**
 * What the dossiers come to on a day, read from their YAML and judged here anew by plain comparisons
 * of days: none of the product's own rules, hulls or dates is used.
 */
const FOLDER = new URL('../../../seed/dossiers/', import.meta.url);

interface SourceText {
  publisher: string;
  published?: string;
  publishedBetween?: { earliest: string; latest: string };
}
interface EntityText {
  kind: string;
  onlySpeaks?: string;
  sensitive?: string;
  names?: Record<string, unknown>;
  dates?: Record<string, string>[];
  coordinates?: { source: string };
}
interface ClaimText {
  link?: string;
  property?: string;
  stance: string;
  by?: string;
  citing?: string[];
  answers?: string[];
  from?: string;
  to?: string;
  source: string;
  sensitive?: string;
  byParty?: string;
}
interface Dossier {
  sources?: Record<string, SourceText>;
  entities?: Record<string, EntityText>;
  claims?: Record<string, ClaimText>;
}

/** Each value stays the text that it is. */
const dossiers = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => readFileSync(new URL(name, FOLDER), 'utf8'))
  .map((text) => parse(text, { schema: 'failsafe' }) as Dossier);

const merged = <T>(part: (dossier: Dossier) => Record<string, T> | undefined): Map<string, T> =>
  new Map(dossiers.flatMap((dossier) => Object.entries(part(dossier) ?? {})));

const sources = merged(({ sources: part }) => part);
export const entities = merged(({ entities: part }) => part);
const claims = new Map(
  [...merged(({ claims: part }) => part)].filter(([, { sensitive }]) => sensitive !== 'true'),
);

export interface AskedDay {
  asOf?: string;
  reportedBy?: string;
}
type Answer = 'YES' | 'POSSIBLY' | 'NO';
/** Days between which something lies; null = nobody knows. */
type Span = readonly [first: string | null, last: string | null];

const UNKNOWN: Span = [null, null];

/** `2017-08` is a day from 1 to 31 August, “about 1988” one from 1987 to 1989. */
function spanOf(text: string | undefined): Span {
  if (text === undefined) return UNKNOWN;
  const [, about, date = ''] = /^(about )?(.*)$/.exec(text)!;
  if (date.length === 10) return [date, date];
  const [year, month] = date.split('-').map(Number) as [number, number | undefined];
  if (month === undefined) {
    const margin = about ? 1 : 0;
    return [`${year - margin}-01-01`, `${year + margin}-12-31`];
  }
  const days = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return [`${date}-01`, `${date}-${days}`];
}

function begunBy([first, last]: Span, day: string): Answer {
  if (first !== null && day < first) return 'NO';
  return last !== null && last <= day ? 'YES' : 'POSSIBLY';
}

function worse(a: Answer, b: Answer): Answer {
  return [a, b].includes('NO') ? 'NO' : [a, b].includes('POSSIBLY') ? 'POSSIBLY' : 'YES';
}

function heldOn({ from, to }: ClaimText, day: string): Answer {
  const [endFirst, endLast] = spanOf(to);
  if (endLast !== null && day > endLast) return 'NO';
  return worse(
    begunBy(spanOf(from), day),
    endFirst !== null && day > endFirst ? 'POSSIBLY' : 'YES',
  );
}

/** An authority's own act was said on its day, anything else when its source came out. */
function saidIn({ stance, by, citing, from, source }: ClaimText): Span {
  if (stance === 'designates' && by && !citing?.length && from) return spanOf(from);
  return publishedIn(source);
}

function publishedIn(source: string): Span {
  const { published, publishedBetween } = sources.get(source)!;
  if (published) return spanOf(published);
  if (!publishedBetween) return UNKNOWN;
  return [spanOf(publishedBetween.earliest)[0], spanOf(publishedBetween.latest)[1]];
}

const RANKS = ['designates', 'asserts', 'reports', 'alleges'];
const STATUS = ['DESIGNATED', 'ASSERTED', 'REPORTED', 'ALLEGED'];
const isSupport = ({ stance }: ClaimText): boolean => RANKS.includes(stance);

function countsOn(claim: ClaimText, { asOf, reportedBy }: AskedDay): Answer {
  const held = asOf && isSupport(claim) ? heldOn(claim, asOf) : 'YES';
  return worse(held, reportedBy ? begunBy(saidIn(claim), reportedBy) : 'YES');
}

const speakerOf = ({ by, source }: ClaimText): string =>
  by ?? `(${sources.get(source)!.publisher})`;
const voicesOf = (claim: ClaimText): string[] =>
  claim.citing?.length ? claim.citing : [speakerOf(claim)];

const byLink = new Map<string, [key: string, claim: ClaimText][]>();
for (const [key, claim] of claims) {
  if (claim.link) byLink.set(claim.link, [...(byLink.get(claim.link) ?? []), [key, claim]]);
}

/** The ends of a link, and who leads them or holds an office in them. */
function partiesOf(from: string, to: string): Set<string> {
  const led = [...byLink].flatMap(([link, own]) => {
    const [person, type, body] = link.split(' ') as [string, string, string];
    const leads = ['LEADS', 'HOLDS_OFFICE_IN'].includes(type) && [from, to].includes(body);
    return leads && own.some(([, claim]) => isSupport(claim)) ? [person] : [];
  });
  return new Set([from, to, ...led]);
}

/** Keys of the claims that a retraction takes back: what the speaker had said, no one else's. */
function takenBack(retraction: ClaimText): string[] {
  return (retraction.answers ?? []).filter((key) => {
    const answered = claims.get(key)!;
    const own = speakerOf(answered) === speakerOf(retraction) && !retraction.citing?.length;
    return own || voicesOf(answered).every((voice) => voicesOf(retraction).includes(voice));
  });
}

interface LinkOnDay {
  status: string;
  presence: Answer;
}

function judge(link: string, day: AskedDay): LinkOnDay | null {
  const own = byLink.get(link)!;
  const counted = own.filter(([, claim]) => countsOn(claim, day) !== 'NO');
  const telling = own.some(([, claim]) => isSupport(claim))
    ? counted.filter(([, claim]) => isSupport(claim))
    : counted;
  if (telling.length === 0) return null;
  const sure = telling.some(([, claim]) => countsOn(claim, day) === 'YES');
  return { status: statusOf(link, counted, day), presence: sure ? 'YES' : 'POSSIBLY' };
}

function statusOf(link: string, counted: [string, ClaimText][], day: AskedDay): string {
  const [from, , to] = link.split(' ') as [string, string, string];
  const retractions = counted.filter(([, { stance }]) => stance === 'retracts');
  const gone = new Set(retractions.flatMap(([, claim]) => takenBack(claim)));
  const left = counted.filter(([key]) => !gone.has(key)).map(([, claim]) => claim);
  const ended = (claim: ClaimText): boolean => {
    const last = spanOf(claim.to)[1];
    return claim.stance === 'designates' && last !== null && last < (day.asOf ?? day.reportedBy!);
  };
  const standing = left.filter((claim) => isSupport(claim) && !ended(claim));
  const strongest = Math.min(...standing.map(({ stance }) => RANKS.indexOf(stance)));
  // Who takes back what somebody else had said gainsays it like a denial.
  const denials = left.filter(
    (claim) =>
      claim.stance === 'denies' ||
      (claim.stance === 'retracts' && claim.answers && takenBack(claim).length === 0),
  );
  if (standing.length === 0) return denials.length > 0 ? 'DENIED' : 'RETRACTED';
  const parties = partiesOf(from, to);
  const gainsaid = denials.some((claim) => {
    if (claim.byParty) return claim.byParty !== 'true';
    return !voicesOf(claim).every((voice) => parties.has(voice));
  });
  return gainsaid && strongest > 0 ? 'DISPUTED' : STATUS[strongest]!;
}

/**
 * Whether an entity can have been there: begun by the day, and spoken of by it, which nobody can
 * have done before it began. What no source speaks of may have been spoken of whenever: a country,
 * a name without a source are the editors' notes and no report.
 */
export function isThere(id: string, { asOf, reportedBy }: AskedDay): boolean {
  const { dates = [], names, coordinates } = entities.get(id)!;
  const begins = dates.flatMap(({ began, date }) => began ?? date ?? []);
  const begun = (day: string): boolean =>
    begins.length === 0 || begins.some((date) => begunBy(spanOf(date), day) !== 'NO');
  if (![asOf, reportedBy].every((day) => !day || begun(day))) return false;
  if (!reportedBy) return true;
  const about = [...claims.values()].filter(({ link, property }) =>
    (link ?? property)!.split(' ').some((word) => word === id),
  );
  const spans = [
    ...about.map(saidIn),
    ...Object.keys(names ?? {}).map(publishedIn),
    ...dates.flatMap(({ source }) => (source ? [publishedIn(source)] : [])),
    ...(coordinates ? [publishedIn(coordinates.source)] : []),
  ];
  return spans.length === 0 || spans.some((span) => begunBy(span, reportedBy) !== 'NO');
}

/** All links that were there on a day, by id; readers see all of them. */
export function linksOn(day: AskedDay): Map<string, LinkOnDay> {
  const found = [...byLink.keys()].flatMap((link) => {
    const [from, type, to] = link.split(' ') as [string, string, string];
    const on = isThere(from, day) && isThere(to, day) ? judge(link, day) : null;
    return on ? [[`${from}~${type}~${to}`, on] as const] : [];
  });
  return new Map(found);
}

/** Whoever the dossiers tie to an entity, and itself. */
export function withinOneStep(id: string): string[] {
  const ends = [...byLink.keys()].map((link) => [link.split(' ')[0]!, link.split(' ')[2]!]);
  return [...new Set([id, ...ends.filter((pair) => pair.includes(id)).flat()])].sort();
}
