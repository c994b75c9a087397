import type { LinkType } from '@frontgraph/cypher';

/** What one wording says: a link from the entry to the one it mentions, or the other way (`back`). */
export interface Wording {
  /** Matched against the words that stand right before the name. */
  say: RegExp;
  link: LinkType;
  back?: true;
  /** Role in words that accuse of nothing more than the list; a group's number, or null for none. */
  role: string | number | null;
}

const KIN =
  '(?:half-)?(?:brother|sister|son|daughter|father|mother|uncle|aunt|nephew|niece|cousin|wife|husband|widow)(?:-in-law)?';
/** Words that call a tie past. */
export const PAST =
  /\b(?:former|formerly|previously|had been|belonged|used to be|no longer|was (?:an?|the|one)|^served)\b/i;
const PAST_TIE =
  '(?:former|formerly|previously|had been|belonged|was (?:an?|the|one)|served)\\b[^,;.]{0,60}?';
const SOME =
  '(?:a|an|one of the|senior|regional|local|spiritual|operational|military|sharia|border|deputy)';
const HEAD = '(?:leaders?|head|emir|amir|chief)';
const OFFICE =
  '(?:spokes(?:person|man)|official spokesman|deputy head of [\\w ]+?|deputy(?: \\S+){0,3}|(?:\\w+ ){0,2}commander|director|treasurer|coordinator|finance (?:chief|[“"]?emir[”"]?)|chief of \\w+(?: \\w+)?|executive|head of [\\w ]+?|leader of local [\\w ]+?|(?:in|is in) charge of [\\w ]+?|official)';

/**
 * Wordings of the list's comments, most particular first; each is tried against the words that end
 * right before a name, and counts only if the kinds of both ends allow its link type. What matches
 * none is ASSOCIATED_WITH, with the sentence as wording. Ties that the list calls past are that too:
 * a link without an end would say that they last.
 */
export const WORDINGS: readonly Wording[] = [
  // kin, before anything that a title between the two could match
  { say: new RegExp(`\\b(${KIN}) of\\b[^,]*$`, 'i'), link: 'FAMILY_OF', role: 1 },
  { say: /\blinked by marriage to$/i, link: 'FAMILY_OF', role: 'by marriage' },
  { say: /\b(father|mother)['’]s name is$/i, link: 'FAMILY_OF', back: true, role: 1 },
  // past ties
  {
    say: new RegExp(
      `^(?:(?:he|she) (?:is )?)?(?:an? |the )?(${PAST_TIE})(?: (?:of|in|for|with|to))?$`,
      'i',
    ),
    link: 'ASSOCIATED_WITH',
    role: 1,
  },
  { say: PAST, link: 'ASSOCIATED_WITH', role: null },
  {
    say: /^(?:its|the) (director|leader|member)s(?:hip)? included$/i,
    link: 'ASSOCIATED_WITH',
    back: true,
    role: 1,
  },
  { say: /\b(leader)ship included$/i, link: 'ASSOCIATED_WITH', back: true, role: 1 },
  // somebody who set up the entry
  {
    say: /\bco-founded(?: (?:in|on) [\w. ]{4,15})? by$/i,
    link: 'FOUNDED',
    back: true,
    role: 'co-founder',
  },
  {
    say: /\b(?:founded|formed|established)(?: (?:in|on) [\w. ]{4,15})? by$/i,
    link: 'FOUNDED',
    back: true,
    role: null,
  },
  { say: /\bfounder is$/i, link: 'FOUNDED', back: true, role: null },
  { say: /\bfounder,?$/i, link: 'FOUNDED', back: true, role: null },
  // somebody who leads the entry
  { say: /\b(?:headed|led) by(?: (?:his|her) \w+)?$/i, link: 'LEADS', back: true, role: null },
  { say: /\bleader(?: of [^,]+)? is$/i, link: 'LEADS', back: true, role: null },
  { say: /(?:^|\bcurrent )leader,?$/i, link: 'LEADS', back: true, role: null },
  { say: /\bmembers include$/i, link: 'MEMBER_OF', back: true, role: null },
  { say: /\bowned by$/i, link: 'OWNS', back: true, role: null },
  // the entry set up somebody
  { say: /\b(co-founder|founding member) of$/i, link: 'FOUNDED', role: 1 },
  { say: /\b(?:founder of|founded|formed|established)$/i, link: 'FOUNDED', role: null },
  { say: /\b(founder) of the .+ of$/i, link: 'ASSOCIATED_WITH', role: 'founder of a part' },
  // the entry owns
  { say: /\b(co-owner) of$/i, link: 'OWNS', role: 1 },
  { say: /\b(?:owner of|owns(?: and operates)?)$/i, link: 'OWNS', role: null },
  // offices, before headship: `head of security wing of` is an office
  {
    say: new RegExp(`\\b(${SOME}(?: \\w+){0,2} ${HEAD}) (?:of|in)$`, 'i'),
    link: 'HOLDS_OFFICE_IN',
    role: 1,
  },
  { say: new RegExp(`\\b(${OFFICE}) (?:of|in|for)$`, 'i'), link: 'HOLDS_OFFICE_IN', role: 1 },
  { say: /\b((?:\w+ )?shura council member) of$/i, link: 'HOLDS_OFFICE_IN', role: 1 },
  { say: /\bbelongs to the (leadership) of$/i, link: 'MEMBER_OF', role: 1 },
  // headship
  { say: /\b(?:as )?((?:acting|de facto) (?:leader|emir|amir|head)) of$/i, link: 'LEADS', role: 1 },
  { say: /\b((?:de facto )?leader) for all$/i, link: 'HOLDS_OFFICE_IN', role: 1 },
  { say: /\bas the (overall leader) of$/i, link: 'LEADS', role: 1 },
  { say: new RegExp(`\\b(?:${HEAD} of|heading|heads|leads)$`, 'i'), link: 'LEADS', role: null },
  // membership
  { say: /\b((?:\w+ )?member) of(?: the (?:\w+ ){1,3}of)?$/i, link: 'MEMBER_OF', role: 1 },
  { say: /\b(joined)$/i, link: 'MEMBER_OF', role: 1 },
  // how bodies hang together
  { say: /\bsplinter group of$/i, link: 'SPLINTER_OF', role: null },
  { say: /\b(\w+ )?wing of$/i, link: 'WING_OF', role: 1 },
  {
    say: /^(?!.*\bwhich\b).*\b(?:affiliate of|affiliated with)$/i,
    link: 'AFFILIATE_OF',
    role: null,
  },
  { say: /\bchanged name as$/i, link: 'RENAMED_FROM', back: true, role: null },
  // money and help
  {
    say: /\b(financier|fundraiser|financial facilitator)(?:,? (?:and )?[\w ]+)*? (?:of|for)$/i,
    link: 'FINANCES',
    role: 1,
  },
  {
    say: /\b(?:financial services|movement of funds|financial transactions|financial support)\b[^.]*? (?:to|for|of|on behalf of)$/i,
    link: 'FINANCES',
    role: null,
  },
  {
    say: /\bprovid(?:es?|ed|ing)\b[^.]*\bsupport[\w ,]*? (?:to|for|of)$/i,
    link: 'SUPPORTS',
    role: null,
  },
  { say: /\bhas supported$/i, link: 'SUPPORTS', role: null },
  { say: /\bacted for or on behalf of\b.*\bnamely$/i, link: 'ACTED_FOR', role: null },
  // ties without a type of their own, with the list's word for them
  {
    say: /\b(close associate|known associate|facilitator|recruiter|operative|propagandist|foreign terrorist fighter|foreign fighter|fighter|terrorist attack organizer) (?:of|for|in|with)$/i,
    link: 'ASSOCIATED_WITH',
    role: 1,
  },
  {
    say: /\b(deputy|deputies|secretary|treasurer|spokesperson|adviser|advisor) (?:to|of|for)\b[^,]*$/i,
    link: 'ASSOCIATED_WITH',
    role: 1,
  },
  { say: /\b(pledged (?:allegiance|loyalty)) to$/i, link: 'ASSOCIATED_WITH', role: 1 },
  { say: /\b(merged) with$/i, link: 'ASSOCIATED_WITH', role: 1 },
  { say: /\b(absorbed) into$/i, link: 'ASSOCIATED_WITH', role: 1 },
  { say: /\b(cooperates) with\b[^,]*$/i, link: 'ASSOCIATED_WITH', role: 1 },
  {
    say: /\b(?:associated|association|linked|links|ties)\b[^,]*$/i,
    link: 'ASSOCIATED_WITH',
    role: null,
  },
];

/** What stands behind a name: `(QDi.263) is the leader of …`, `(QDe.004) facilitator`. */
export interface AfterWording {
  say: RegExp;
  /** Also wanted right before the name. */
  before?: RegExp;
  link: LinkType;
  back?: true;
  role: string | number | null;
  /** The group that must name the entry itself. */
  names?: number;
}

export const AFTER: readonly AfterWording[] = [
  {
    say: /^,? (?:who )?is the leader of (?:the )?(.+?)(?:\.|,|$)/i,
    link: 'LEADS',
    back: true,
    role: null,
    names: 1,
  },
  {
    say: /^, the leader of (?:the )?(.+?)(?:\.|,|$)/i,
    link: 'LEADS',
    back: true,
    role: null,
    names: 1,
  },
  {
    say: /^ succeeded .+ as the (overall leader) of (?:the )?(.+?)(?:\.|,|$)/i,
    link: 'LEADS',
    back: true,
    role: 1,
    names: 2,
  },
  {
    say: /^ served as (finance chief) of (?:the )?(.+?)(?:\.|,|$)/i,
    link: 'ASSOCIATED_WITH',
    back: true,
    role: 1,
    names: 2,
  },
  { say: /^ (emir)\b/i, before: /\bacting$/i, link: 'ASSOCIATED_WITH', role: 'acting emir' },
  {
    say: /^,? leader\b/i,
    before: /(?:^|\b)senior$/i,
    link: 'HOLDS_OFFICE_IN',
    role: 'senior leader',
  },
  {
    say: /^,? official\b/i,
    before: /(?:^|\b)senior$/i,
    link: 'HOLDS_OFFICE_IN',
    role: 'senior official',
  },
  { say: /^ (leader)\b/i, before: /^$/, link: 'HOLDS_OFFICE_IN', role: 1 },
  { say: /^ member\b/i, before: /^senior$/i, link: 'MEMBER_OF', role: 'senior member' },
  {
    say: /^ (facilitator|operative|commander)\b/i,
    before: /^(?:[\w-]+-based)?$/i,
    link: 'ASSOCIATED_WITH',
    role: 1,
  },
];
