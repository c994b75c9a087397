import type { SourceRow } from '../rows/index.js';
import { shownTitle } from '../rows/index.js';
import { safeUrl } from './address.js';
import { capitalised } from './names.js';
import { citing, speaker } from './voice.js';
import type { Said } from './voice.js';

/**
 * A claim as a text to cite: speaker, statement, date, title, publisher, place in the source,
 * address, day of access.
 */
export function citation(said: Said, source: SourceRow): string {
  const { claim } = said;
  const when = claim.reportedOn === null ? 'not dated' : claim.reportedOn;
  const statement = claim.statement.replace(/[.\s]+$/, '');
  const title = shownTitle(source);
  const place = [title, ...bibliography(source, title), claim.locator].filter(Boolean).join(', ');
  return `${capitalised(speaker(said))}${citing(said)}: ${statement} (${when}). ${place}.${address(source)}`;
}

/** Publisher and date, unless the title names them already. */
function bibliography({ publisher, published }: SourceRow, title: string): string[] {
  return [publisher, published ?? ''].filter((part) => part !== '' && !title.includes(part));
}

function address(source: SourceRow): string {
  const url = safeUrl(source.url);
  if (url === null) return '';
  return source.accessed ? ` ${url} (accessed ${source.accessed}).` : ` ${url}`;
}
