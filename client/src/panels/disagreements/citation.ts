import type { Disagreement } from '../../state';
import { dateWords } from '../shared/dates';
import type { Taken } from '../shared/cite';
import { editionWords } from '../listings/editionWords';
import { disagreementWords } from './words';

/** A disagreement as a text to paste: what it is about, then each side with its claims. */
export const citeDisagreement = (
  { id, title, sides }: Pick<Disagreement, 'id' | 'title' | 'sides'>,
  { version, on }: Taken,
): string =>
  [
    disagreementWords.cited(title),
    ...sides.flatMap(({ label, claims, list }, index) => [
      '',
      `${disagreementWords.side(index + 1, sides.length)}: ${label}`,
      ...(list === null ? [] : [`${list.name}, ${editionWords(list)}`]),
      ...claims.map(({ citation }, at) => `${at + 1}. ${citation}`),
    ]),
    '',
    `Frontgraph, disagreement ${id}, data version ${version}, read on ${dateWords(on)}.`,
  ].join('\n');
