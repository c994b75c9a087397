import type { ListEdition } from '../../state';
import { dateWords } from '../shared/dates';
import { listingWords } from './words';

/** `27 Feb 2026, whole`: each list has a date of its own. */
export const editionWords = ({
  heldAsOf,
  heldWhole,
}: Pick<ListEdition, 'heldAsOf' | 'heldWhole'>): string =>
  [
    heldAsOf === null ? listingWords.editionUndated : dateWords(heldAsOf),
    heldWhole ? listingWords.whole : listingWords.inPart,
  ].join(', ');
