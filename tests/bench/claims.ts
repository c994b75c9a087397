import { deriveLink, isLinkType, type LinkClaim } from '@frontgraph/cypher';
import type { LinkRow } from '../../server/src/projection/index.js';

interface Draw {
  readonly random: () => number;
  readonly claimsEach: number;
  /** Number of the link: makes the ids of its claims. */
  readonly link: number;
}

/** A link with claims as lists and the press make them: few speakers, many days, most undated. */
export function claimedLink(
  { from, type, to }: { from: string; type: string; to: string },
  { random, claimsEach, link }: Draw,
): LinkRow {
  const claims = Array.from({ length: claimsEach }, (_, place) =>
    drawn({ from, type, to, random, number: link * claimsEach + place }),
  );
  const whenever = { heldFirst: '0000-01-01', heldLast: '9999-12-31', saidFirst: '0000-01-01' };
  const bare = { status: 'reported', contested: null, sensitive: false, confidence: 0.5 };
  if (claims.length === 0) return { from, type, to, ...bare, ...whenever, claims };
  const parties = new Set([from, to]);
  const derived = deriveLink(claims, { parties: () => parties, today: '2026-11-24' }).link;
  return { ...derived, from, type, to, claims };
}

const STANCES = ['designates', 'asserts', 'reports', 'reports', 'alleges'] as const;

function drawn(link: {
  from: string;
  type: string;
  to: string;
  random: () => number;
  number: number;
}): LinkClaim {
  const { from, type, to, random, number } = link;
  if (!isLinkType(type)) throw new Error(`${type} is no link type`);
  const any = (count: number): number => Math.floor(random() * count);
  const day = new Date(Date.UTC(1995, 0, 1 + any(11_000))).toISOString().slice(0, 10);
  const said = new Date(Date.UTC(1995, 0, 1 + any(11_000))).toISOString().slice(0, 10);
  const plain = { sensitive: false, custodial: false, retrievedText: false };
  return {
    id: `c-${number.toString(16).padStart(20, '0')}`,
    ...{ linkId: `${from}~${type}~${to}`, linkType: type, from, to },
    role: any(4) === 0 ? `role ${any(200)}` : null,
    stance: STANCES[any(STANCES.length)]!,
    speaker: `publisher:Paper ${any(500)}`,
    ...{ citing: any(3) === 0 ? [`e-${any(20)}`] : [], answers: [], supersedes: [] },
    heldFrom: any(2) === 0 ? { date: day, precision: 'day' } : null,
    ...{ heldTo: null, reportedInferred: false, withdrawn: null },
    ...{ reportedOn: said, reportedFirst: said, reportedLast: said },
    ...{ byParty: null, markedByParty: null, reliability: 'B', readInPart: false, ...plain },
  };
}
