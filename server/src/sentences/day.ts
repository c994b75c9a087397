import type { Day } from '../rows/index.js';
import { inWords } from './dates.js';
import { listed } from './names.js';

/**
 * What a day leaves out, in a sentence: “As of 31 December 2009; undated claims counted as
 * possible.”
 */
export function dayPolicy({ asOf, reportedBy, certain }: Day): string {
  const reported = reportedBy === null ? null : `what had been reported by ${inWords(reportedBy)}`;
  const held = asOf === null ? null : `As of ${inWords(asOf)}`;
  const when = held && reported ? `${held}, from ${reported}` : (held ?? `Only ${reported}`);
  return certain
    ? `${when}; only what is certain, undated claims left out.`
    : `${when}; undated claims counted as possible.`;
}

/** Who was not there yet on the day: “Milli Muslim League was not there yet on 1 May 2013.” */
export function notYetWords(names: readonly string[], { asOf, reportedBy }: Day): string {
  const verb = names.length === 1 ? 'was' : 'were';
  const held = asOf === null ? [] : [`${verb} not there yet on ${inWords(asOf)}`];
  const said = reportedBy === null ? [] : [`${verb} not spoken of by ${inWords(reportedBy)}`];
  return `${listed(names)} ${[...held, ...said].join(', or ')}.`;
}
