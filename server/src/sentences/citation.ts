import type { SourceRow } from '../rows/index.js';
import { shownTitle } from '../rows/index.js';
import { safeUrl } from './address.js';
import { betweenWords, inWords } from './dates.js';
import { spoken } from './spoken.js';
import type { Said } from './voice.js';

/**
 * A claim as a text to cite: speaker, statement, date, title, publisher, place in the source,
 * address, day of access; and that the editors took it back, where they did.
 */
export function citation(said: Said, source: SourceRow): string {
  const title = shownTitle(source);
  const { locator } = said.claim;
  const place = [title, ...bibliography(source, title), locator].filter(Boolean).join(', ');
  return `${spoken(said, when(said, source))}. ${place}.${address(source)}${takenBack(said)}`;
}

function takenBack({ claim: { withdrawn } }: Said): string {
  if (withdrawn === null) return '';
  return ` Taken back by the editors on ${inWords(withdrawn.on.slice(0, 10))}: ${stopped(withdrawn.why)}`;
}

/** When it was said: a day as the source gives it, or between which days where it gives none. */
function when({ claim }: Said, source: SourceRow): string {
  const { reportedOn, reportedInferred } = claim;
  if (reportedOn === null) return 'not dated';
  if (!reportedInferred) return reportedOn;
  const { publishedEarliest: earliest, publishedLatest: latest } = source;
  if (earliest !== null && latest !== null) return betweenWords(earliest, latest);
  if (latest !== null) return `by ${inWords(latest)}`;
  return earliest === null ? `about ${reportedOn.slice(0, 4)}` : `not before ${inWords(earliest)}`;
}

/** Publisher and date, unless the title names them already. */
function bibliography({ publisher, published }: SourceRow, title: string): string[] {
  return [publisher, published ?? ''].filter((part) => part !== '' && !title.includes(part));
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

/** What is cited of a link: its sentence, its status in words, and the citations of its claims. */
export interface LinkCitation {
  readonly sentence: string;
  readonly status: string;
  readonly citations: readonly string[];
  /** Claims there are besides those cited. */
  readonly more: number;
}

/** A link as a text to cite, a numbered line for each claim. */
export function citeLink({ sentence, status, citations, more }: LinkCitation): string {
  const lines = citations.map((text, place) => `${place + 1}. ${text}`);
  const rest = more > 0 ? [`… and ${more} more`] : [];
  return [`${stopped(sentence)} Status: ${stopped(status)}`, ...lines, ...rest].join('\n');
}

/** A path as a text to cite: a line for each hop, with the claim that leads it. */
export function citePath(hops: readonly { sentence: string; citation: string | null }[]): string {
  const lines = hops.map(({ sentence, citation: cited }, place) =>
    [`${place + 1}. ${stopped(sentence)}`, cited].filter((part) => part !== null).join(' '),
  );
  return [...lines, 'A path is a chain of claims, not a finding of guilt.'].join('\n');
}

function stopped(sentence: string): string {
  return /[.!?…]$/.test(sentence) ? sentence : `${sentence}.`;
}
