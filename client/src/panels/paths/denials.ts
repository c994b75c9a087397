import type { Hop } from '../../state';
import { linkTerm } from '../../graph/vocabulary';
import { pathWords } from './words';

/** The part of a link's sentence that names who denies it or took it back. */
const DENIAL = /;\s*(.*(?:den(?:ies|y)|denying|took) it.*)$/;

/** Whether any link of a hop is contested, not only the one that leads it. */
export const isContested = ({ links }: Pick<Hop, 'links'>): boolean =>
  links.some(({ contested }) => contested !== null);

/**
 * Who denies the further links of a hop: `“front for”: Hafiz Saeed denies it, 2008`. What the leading link
 * meets with stands in the hop's own sentence.
 */
export function furtherDenials({ links }: Pick<Hop, 'links'>): string[] {
  return links.slice(1).flatMap(({ contested, sentence, type }) => {
    const denial = contested === null ? undefined : DENIAL.exec(sentence)?.[1];
    return denial === undefined ? [] : [pathWords.denial(linkTerm(type).short, denial)];
  });
}
