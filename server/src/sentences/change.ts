import type { Contester, LinkStatus } from '../rows/index.js';

/** How a link stood on two days. */
export interface Change {
  readonly before: LinkStatus;
  readonly after: LinkStatus;
  readonly contestedBefore: Contester | null;
  readonly contestedAfter: Contester | null;
}

const DENIERS: Record<Contester, string> = {
  party: 'the party itself',
  independent: 'an independent source',
  both: 'the party itself and an independent source',
};

/**
 * What changed of a link, with whose its status is: “from alleged to designated by India”,
 * “reported by Dawn, and now denied by the party itself”. `status`: its status in words, later.
 */
export function changeWords(change: Change, status: string): string {
  const { before, after, contestedBefore, contestedAfter } = change;
  const denied = contestedAfter === contestedBefore ? '' : deniedNow(contestedAfter);
  if (before === after) return `${status}${denied}`;
  const now = status.startsWith(after) ? status : `${after}: ${status}`;
  return `from ${before} to ${now}${denied}`;
}

function deniedNow(contested: Contester | null): string {
  if (contested === null) return ', and denied no longer';
  return `, and now denied by ${DENIERS[contested]}`;
}
