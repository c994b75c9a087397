import { confidenceWord } from '@frontgraph/cypher';
import type { Day, LinkRow, SourceRow } from '../rows/index.js';
import { shownTitle } from '../rows/index.js';
import { safeUrl } from './address.js';
import { betweenWords, inWords } from './dates.js';
import { dayPolicy } from './day.js';
import { capitalised } from './names.js';
import { spoken } from './spoken.js';
import type { Said } from './voice.js';

/**
 * A claim as a text to cite: speaker, statement, date, title, publisher, place in the source,
 * address, day of access; and that the editors took it back, where they did.
 */
export function citation(said: Said, source: SourceRow): string {
  const title = shownTitle(source);
  const { locator } = said.claim;
  const bracket = when(said, source);
  const place = [title, ...bibliography(source, title, bracket), locator]
    .filter(Boolean)
    .join(', ');
  return `${spoken(said, bracket)}. ${place}.${address(source)}${takenBack(said)}`;
}

function takenBack({ claim: { withdrawn } }: Said): string {
  if (withdrawn === null) return '';
  return ` Taken back by the editors on ${inWords(withdrawn.on.slice(0, 10))}: ${stopped(withdrawn.why)}`;
}

/** When it was said: a day as the source gives it, or between which days where it gives none. */
function when({ claim }: Said, source: SourceRow): string {
  const { reportedOn, reportedInferred } = claim;
  if (reportedOn !== null && !reportedInferred) return reportedOn;
  const unbounded = reportedOn === null ? 'not dated' : `about ${reportedOn.slice(0, 4)}`;
  return boundWords(source) ?? unbounded;
}

/** Between which days a source without a date was published; null where no bound is known. */
function boundWords({ publishedEarliest, publishedLatest }: SourceRow): string | null {
  if (publishedEarliest !== null && publishedLatest !== null)
    return betweenWords(publishedEarliest, publishedLatest);
  if (publishedLatest !== null) return `by ${inWords(publishedLatest)}`;
  return publishedEarliest === null ? null : `not before ${inWords(publishedEarliest)}`;
}

/** Publisher and date or its bounds, unless the title or what stands before it names them already. */
function bibliography(source: SourceRow, title: string, before: string): string[] {
  const { publisher, published } = source;
  const bounds = published === null ? boundWords(source) : null;
  const date = bounds === null || bounds === before ? (published ?? '') : `published ${bounds}`;
  return [publisher, date].filter((part) => part !== '' && !title.includes(part));
}

/** Address, day of access, the archive's address, and the digest of the file that was read. */
function address(source: SourceRow): string {
  const url = safeUrl(source.url);
  const archived = safeUrl(source.archiveUrl);
  const parts = [
    url === null ? null : source.accessed ? `${url} (accessed ${source.accessed})` : url,
    archived === null ? null : `archived at ${archived}`,
    source.sha256 === null ? null : `SHA-256 ${source.sha256}`,
  ].filter((part) => part !== null);
  if (parts.length === 0) return '';
  // A bare address at the end takes no full stop, which would be copied with it.
  const stop = parts.length === 1 && parts[0] === url ? '' : '.';
  return ` ${parts.join(', ')}${stop}`;
}

/** What of a link says how far it is to be trusted, and on which day. */
type Standing = Pick<LinkRow, 'confidence' | 'contested' | 'day'>;

/** What is cited of a link: its sentence, its status in words, and the citations of its claims. */
export interface LinkCitation {
  readonly link: Standing;
  readonly sentence: string;
  readonly status: string;
  readonly citations: readonly string[];
  /** Claims there are besides those cited. */
  readonly more: number;
}

/** “Moderate confidence, contested.” */
function trust({ confidence, contested }: Standing): string {
  const word = confidenceWord(confidence).toLowerCase().replace('_', ' ');
  return `${capitalised(word)} confidence${contested === null ? '' : ', contested'}.`;
}

/** A link as a text to cite, a numbered line for each claim; of a day where one is asked about. */
export function citeLink({ link, sentence, status, citations, more }: LinkCitation): string {
  const lines = citations.map((text, place) => `${place + 1}. ${text}`);
  const rest = more > 0 ? [`… and ${more} more`] : [];
  const head = [stopped(sentence), `Status: ${stopped(status)}`, trust(link), ...ofDay(link.day)];
  return [head.join(' '), ...lines, ...rest].join('\n');
}

const ofDay = (day: Day | null): string[] => (day === null ? [] : [dayPolicy(day)]);

/** What is cited of a hop: its sentence, its link, and the citation of the claim that leads it. */
interface HopCitation {
  readonly link: Standing;
  readonly sentence: string;
  readonly citation: string | null;
}

/** A path as a text to cite: a line for each hop, with the claim that leads it. */
export function citePath(hops: readonly HopCitation[]): string {
  const lines = hops.map(({ link, sentence, citation: cited }, place) =>
    [`${place + 1}. ${stopped(sentence)}`, trust(link), cited]
      .filter((part) => part !== null)
      .join(' '),
  );
  const day = ofDay(hops[0]?.link.day ?? null);
  return [...lines, ...day, 'A path is a chain of claims, not a finding of guilt.'].join('\n');
}

function stopped(sentence: string): string {
  return /[.!?…]$/.test(sentence) ? sentence : `${sentence}.`;
}
