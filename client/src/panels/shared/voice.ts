/** Who says so and when, in few words, so that no value on the page stands without its speaker. */

/** What of a claim tells who speaks. */
export interface Voiced {
  readonly speaker: string;
  readonly statedBy: { readonly kind: string } | null;
  readonly stance: string;
  readonly reportedOn: string | null;
  readonly from: { readonly date: string } | null;
}

/** Publishers that are public bodies of several words; newspapers and broadcasters take no article. */
const BODY =
  /^(United (Nations|States|Kingdom)|European Union|U[NSK] )|\b(Ministry|Department|Government|Council|Committee|Commission|Foundation|Administration|Project)\b/;

/** Publisher of what the editors added themselves, which is no report. */
const EDITORS = 'The editors of the built-in graph';

/**
 * The speaker as it stands inside a sentence: `the UN 1267 Committee` for an authority named `UN 1267
 * Committee (ISIL and Al-Qaida)`; newspapers and people as they are named.
 */
export function speakerWords({ speaker, statedBy }: Voiced): string {
  if (statedBy?.kind !== 'Authority') {
    if (speaker.startsWith('The ')) return `the ${speaker.slice(4)}`;
    return statedBy === null && BODY.test(speaker) ? `the ${speaker}` : speaker;
  }
  const bare = speaker.replace(/\s*\([^()]*\)$/, '');
  return /\s/.test(bare) && !/^the\s/i.test(bare) ? `the ${bare}` : bare;
}

/** A legal act without a day of its own is known only from the edition that carries it. */
function yearWords({ stance, reportedOn, from }: Voiced): string {
  if (reportedOn === null) return 'not dated';
  const year = reportedOn.slice(0, 4);
  return stance === 'DESIGNATES' && from === null ? `as of ${year}` : year;
}

/** The verb follows the speaker's own stance. */
const PHRASE: Record<string, (who: string) => string> = {
  REPORTS: (who) => `reports ${who}`,
  ALLEGES: (who) => `alleged by ${who}`,
  DENIES: (who) => `denied by ${who}`,
  RETRACTS: (who) => `taken back by ${who}`,
};

/** `says the UN 1267 Committee, 2026`, `alleged by NIA, 2018`, `reports Dawn, not dated`. */
export function voiceWords(claim: Voiced): string {
  if (claim.statedBy === null && claim.speaker === EDITORS) return 'noted by the editors';
  const phrase = PHRASE[claim.stance] ?? ((who: string) => `says ${who}`);
  return `${phrase(speakerWords(claim))}, ${yearWords(claim)}`;
}
