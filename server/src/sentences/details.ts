import { vocabulary } from '@frontgraph/cypher';
import type { LinkGroup, LinkType } from '@frontgraph/cypher';
import { sameValue, valued } from '../evidence/values.js';
import type { ClaimRow } from '../rows/index.js';
import { onDate, spanWords } from './dates.js';

const LASTING: ReadonlySet<LinkGroup> = new Set(['people', 'structure', 'support']);

/** What was done once among what otherwise lasts: “founded (in 1988)”, not “(from 1988)”. */
const ONCE: ReadonlySet<LinkType> = new Set([
  ...(['FOUNDED', 'FOUNDED_BY_FOLLOWERS_OF', 'RENAMED_FROM', 'CANDIDATE_OF'] as const),
  ...(['RECRUITED', 'REQUESTED_FUNDS_FROM'] as const),
]);

/**
 * What narrows the words of a link: the office or wing, since when and until when or the day of an
 * act, the amount of a reward, the sentence of a court.
 */
export function detailsOf(
  claim: ClaimRow,
  type: LinkType,
  supports: readonly ClaimRow[],
): string[] {
  const { group } = vocabulary.links[type];
  const amount = group === 'rewards' ? sumWords(supports) : null;
  const sentence = group === 'justice' ? sentenceWords(claim, supports) : null;
  return [claim.role, timeWords(claim, type, group), amount, sentence].filter((it) => it !== null);
}

function timeWords({ stance, from, to }: ClaimRow, type: LinkType, group: LinkGroup) {
  // The day of a legal act is told with its author.
  if (stance === 'designates') return null;
  const once = group === 'justice' || ONCE.has(type);
  if (once && from !== null && to === null) return onDate(from);
  return LASTING.has(group) ? spanWords(from, to) : null;
}

/** Sums that are told; where claims give more of them, only that they differ. */
const SUMS = 3;

/** “10 million USD”, “up to 2 million USD or 3 million USD, sources differ”. */
function sumWords(claims: readonly ClaimRow[]): string | null {
  const sums = valued(claims)
    .filter(({ value }, place, all) => all.findIndex((it) => sameValue(it.value, value)) === place)
    .sort((a, b) => (a.value.amount ?? 0) - (b.value.amount ?? 0));
  if (sums.length === 0) return null;
  const texts = sums.slice(0, SUMS).map(({ value }) => value.text);
  if (sums.length > SUMS) texts.push('another sum');
  return texts.length === 1 ? texts[0]! : `${texts.join(' or ')}, ${differing(claims)}`;
}

function differing(claims: readonly ClaimRow[]): string {
  const sources = new Set(claims.map(({ source }) => source));
  return sources.size > 1 ? 'sources differ' : 'figures differ';
}

function sentenceWords({ value }: ClaimRow, claims: readonly ClaimRow[]): string | null {
  if (value === null) return null;
  const others = valued(claims).some((other) => !sameValue(other.value, value));
  return others ? `${value.text}, other claims differ` : value.text;
}
