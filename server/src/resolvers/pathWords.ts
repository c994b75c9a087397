import type { Day } from '../rows/index.js';
import { dayPolicy } from '../sentences/index.js';

/** Why a search gave less than there is, in a sentence; null when it gave everything. */
export function truncationOf(
  answer: { outcome: string; truncated?: boolean; because?: string },
  changed: boolean,
): string | null {
  if (changed) return 'The graph changed during the search; ask again.';
  if (answer.outcome === 'found') {
    return answer.truncated ? 'There are more paths of this length than were asked for.' : null;
  }
  switch (answer.because) {
    case 'work':
      return 'The search gave up: it had looked at as many links as one search may.';
    case 'deadline':
      return 'The search gave up: its time was over. Allow more time or fewer hops.';
    case 'cancelled':
      return 'The search was cancelled.';
    default:
      return null;
  }
}

interface Policy {
  readonly kinds: readonly string[] | null;
  readonly types: readonly string[] | null;
  readonly includeFamily: boolean;
  readonly minStatus: string | null;
  readonly day: Day | null;
}

/** What a search left out, by default and by the day asked about, in sentences. */
export function policyOf({ kinds, types, includeFamily, minStatus, day }: Policy): string {
  const parts = ['Denied links carry no path.'];
  if (day) parts.push(dayPolicy(day));
  if (minStatus !== null && minStatus !== 'disputed')
    parts.push(`Only links at least ${minStatus} do.`);
  if (kinds === null) {
    parts.push(
      'Lists, authorities, laws, places, platforms, statistics and people who only spoke may end a ' +
        'path and not carry it.',
    );
  } else {
    parts.push(`Inside a path only: ${kinds.join(', ')}.`);
  }
  if (types !== null) parts.push(`Only these links: ${types.join(', ')}.`);
  else if (!includeFamily) parts.push('Family links carry none unless asked.');
  return parts.join(' ');
}
