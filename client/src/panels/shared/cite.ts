/** Texts for the clipboard. Each sentence names who says so; each claim brings its source. */
import { groupByStance } from '../evidence/groups';
import type { Stance } from '../../ui/stance';

interface CitedClaim {
  readonly id: string;
  readonly stance: Stance;
  /** Speaker, statement, year, source, locator, address, date of access. */
  readonly citation: string;
}

/** A link to cite, with its claims. */
export interface CitedLink {
  readonly id: string;
  readonly sentence: string;
  readonly because: string;
  readonly status: string;
  readonly contested: string | null;
  readonly claims: readonly CitedClaim[];
}

/** Where and when the text was taken. */
export interface Taken {
  /** Version of the data. */
  readonly version: number;
  /** Day, ISO 8601. */
  readonly on: string;
}

const STANCE_WORDS: Record<Stance, string> = {
  DESIGNATES: 'designates',
  ASSERTS: 'asserts',
  REPORTS: 'reports',
  ALLEGES: 'alleges',
  DENIES: 'denies',
  RETRACTS: 'retracts',
};

const imprint = ({ version, on }: Taken, what: string): string =>
  `Frontgraph, ${what}, data version ${version}, read on ${on}.`;

const claimLines = (claims: readonly CitedClaim[]): string[] =>
  groupByStance(claims).flatMap(({ stance, rows }) =>
    rows.map(({ number, claim }) => `${number}. [${STANCE_WORDS[stance]}] ${claim.citation}`),
  );

const linkLines = (link: CitedLink): string[] => [
  link.sentence,
  `Status: ${statusText(link)}. ${link.because}`,
  ...claimLines(link.claims),
];

const statusText = ({ status, contested }: CitedLink): string => {
  const word = status.toLowerCase();
  if (contested === null) return word;
  if (contested === 'PARTY') return `${word}, contested by the party itself`;
  if (contested === 'INDEPENDENT') return `${word}, contested by an independent source`;
  return `${word}, contested by the party itself and by an independent source`;
};

/** One claim as a text to paste. */
export const citeClaim = (claim: CitedClaim, taken: Taken): string =>
  `${claim.citation}\n${imprint(taken, `claim ${claim.id}`)}`;

/** A link with all its claims as a text to paste. */
export const citeLink = (link: CitedLink, taken: Taken): string =>
  [...linkLines(link), imprint(taken, `link ${link.id}`)].join('\n');

/** A path with the claims of each hop as a text to paste. */
export const citePath = (
  path: { readonly sentence: string; readonly againstTime: string | null },
  hops: readonly { readonly sentence: string; readonly links: readonly CitedLink[] }[],
  taken: Taken,
): string =>
  [
    path.sentence,
    ...(path.againstTime === null ? [] : [path.againstTime]),
    ...hops.flatMap((hop, index) => [
      '',
      `Hop ${index + 1}: ${hop.sentence}`,
      ...hop.links.flatMap(linkLines),
    ]),
    '',
    'A path is a chain of claims, not a finding of guilt.',
    imprint(taken, 'path'),
  ].join('\n');
