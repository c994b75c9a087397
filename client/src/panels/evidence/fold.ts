/** Spellings of one name by one speaker in one source: many claims, one voice. */

/** What of a claim tells whether it gives a spelling. */
export interface Spelt {
  readonly id: string;
  readonly linkId: string | null;
  readonly linkType: string | null;
  readonly property: string | null;
  readonly subject: { readonly id: string };
  readonly value: { readonly text: string } | null;
  readonly stance: string;
  readonly speaker: string;
  readonly source: { readonly id: string };
  readonly statement: string;
  readonly sensitive: boolean;
  readonly withdrawn: unknown;
  readonly answers: readonly unknown[];
  readonly contradictedBy: readonly unknown[];
}

/** The spelling that a claim gives; null where it says something else, or where somebody contradicts it. */
export function spellingOf(claim: Spelt): string | null {
  const { property, linkType, value, statement } = claim;
  if (claim.withdrawn !== null) return null;
  if (value === null || claim.answers.length + claim.contradictedBy.length > 0) return null;
  if (property === 'alias') return value.text;
  // On a link the value may be something else, such as a reference; a spelling is quoted.
  return linkType === 'ALIAS_OF' && statement.includes(`“${value.text}”`) ? value.text : null;
}

const voiceOf = ({ stance, speaker, source }: Spelt): string =>
  JSON.stringify([stance, speaker, source.id]);

const groupOf = (claim: Spelt): string | null =>
  spellingOf(claim) === null
    ? null
    : JSON.stringify([
        voiceOf(claim),
        claim.linkId ?? claim.subject.id,
        claim.property,
        claim.sensitive,
      ]);

/** A claim with the further spellings that stand behind it; none for a claim that is no spelling. */
export interface Folded<C> {
  readonly lead: C;
  readonly more: readonly C[];
}

/** Folds the spellings of one speaker in one source under the first of them; order stays otherwise. */
export function foldSpellings<C extends Spelt>(claims: readonly C[]): Folded<C>[] {
  const folds = new Map<string, { lead: C; more: C[] }>();
  for (const claim of claims) {
    const group = groupOf(claim);
    const fold = group === null ? undefined : folds.get(group);
    if (fold === undefined) folds.set(group ?? claim.id, { lead: claim, more: [] });
    else fold.more.push(claim);
  }
  return [...folds.values()];
}

/** The same claims with each spelling right behind the first of its kind, for numbering. */
export const gatherSpellings = <C extends Spelt>(claims: readonly C[]): C[] =>
  foldSpellings(claims).flatMap(({ lead, more }) => [lead, ...more]);

/** One claim a speaker and source and stance: whom a balance may count. What was taken back weighs nothing. */
export function voicesOf<C extends Spelt>(claims: readonly C[]): C[] {
  const standing = claims.filter(({ withdrawn }) => withdrawn === null);
  return [
    ...new Map([...standing].reverse().map((claim) => [voiceOf(claim), claim])).values(),
  ].reverse();
}
