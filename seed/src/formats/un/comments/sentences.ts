import { tidy } from '../../../clean/text.js';

const ABBREVIATED =
  /(?:^|[\s(])(?:[A-Z]|Mr|Mrs|Dr|Col|Gen|Maj|Lt|Ltd|Co|St|No|Nos|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec)$/;

/**
 * The sentences of a comment, white space made even. A full stop ends one where a capital follows,
 * also without the blank that is often lost (`(QDe.118).In custody`), but not after an abbreviation.
 */
export function sentences(comment: string): string[] {
  const text = tidy(comment);
  const found: string[] = [];
  let start = 0;
  for (const { index } of text.matchAll(/[.;](?=\s+["“(]?\p{Lu})|(?<=[)\d])\.(?=\p{Lu}[a-z])/gu)) {
    if (ABBREVIATED.test(text.slice(start, index))) continue;
    found.push(text.slice(start, index + 1).trim());
    start = index + 1;
  }
  found.push(text.slice(start).trim());
  return found.filter(Boolean);
}
