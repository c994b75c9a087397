/** Where a predicate of the facts went in the vocabulary of the product. */
export interface Fold {
  link?: string;
  property?: string;
  /** The link runs the other way. */
  reversed?: true;
  /** A fixed role, or `value`: the value became the role. */
  role?: string;
  /** Put before a value that became the role. */
  before?: string;
}

const link = (type: string, role?: string): Fold => (role ? { link: type, role } : { link: type });
const property = (name: string, role?: string): Fold =>
  role ? { property: name, role } : { property: name };

/** The fold of the facts, predicate by predicate; the table for people is in seed/dossiers/README.md. */
export const FOLD: Readonly<Record<string, Fold>> = {
  ABOUT: link('ABOUT'),
  ACCOUNT_OF: link('ACCOUNT_OF'),
  ACQUITTED_BY: link('ACQUITTED_BY'),
  ACTED_FOR: link('ACTED_FOR'),
  ADMITTED_PLANNING: link('MASTERMINDED', 'own admission, as reported'),
  ADOPTED_BY: link('ADOPTED_BY'),
  AFFILIATE_OF: link('AFFILIATE_OF'),
  AIMS_AT: property('aim'),
  ALIAS_PER: link('ALIAS_OF'),
  ALLIED_WITH: link('ALLIED_WITH'),
  ARMED_WING_OF: link('WING_OF', 'armed wing'),
  ARRESTED_BY: link('ARRESTED_BY'),
  ARRESTED_IN: link('ARRESTED_IN'),
  ASSOCIATED_WITH: link('ASSOCIATED_WITH'),
  ATTRIBUTED_TO: link('ATTRIBUTED_TO'),
  BANNED_BY: link('BANNED_BY'),
  BASED_ON: link('BASED_ON'),
  BOUNTY_ON: link('BOUNTY_ON'),
  BRANCH_OF: link('WING_OF', 'regional branch'),
  CANDIDATE_IN: link('TOOK_PART_IN', 'candidate'),
  CANDIDATE_OF: { link: 'CANDIDATE_OF', role: 'value', before: 'constituency ' },
  CLAIMED_RESPONSIBILITY_FOR: link('CLAIMED'),
  COMMENTS_ON: link('COMMENTS_ON'),
  CONDUCTED: link('TOOK_PART_IN', 'conducted the operation'),
  CRITICISES: link('COMMENTS_ON', 'criticism'),
  DEATH_TOLL: property('deathToll'),
  DEFENDS: link('COMMENTS_ON', 'defence'),
  DIED_IN: link('DIED_IN'),
  DISTRIBUTES_VIA: property('distribution'),
  EFFECT_OF_BLOCKING: property('effect', 'blocking of websites and pages'),
  ELOPED_WITH: property('unnamedTie', 'eloped with'),
  ENTRY_COUNT: property('entryCount'),
  FINANCED_EVENT: link('IMPLICATED_IN', 'financing'),
  FINANCES: link('FINANCES'),
  FOUGHT: link('FOUGHT'),
  FOUNDED: link('FOUNDED'),
  FOUNDED_BY_FOLLOWERS_OF: link('FOUNDED_BY_FOLLOWERS_OF'),
  FRONT_FOR: link('FRONT_FOR'),
  GROUNDS_FOR_BLOCKING: property('grounds', 'blocking of websites and pages'),
  HOLDS_OFFICE_IN: link('HOLDS_OFFICE_IN', 'value'),
  IMPLICATED_IN: link('IMPLICATED_IN'),
  ISSUED_BY: link('ISSUED_BY'),
  KILLED: { link: 'KILLED_BY', reversed: true },
  KILLED_IN: link('KILLED_IN'),
  LEADS: link('LEADS'),
  LISTED_AS: link('LISTED_ON'),
  LOCATED_IN: link('LOCATED_IN'),
  MARRIED_TO: link('FAMILY_OF', 'spouse'),
  MASTERMINDED: link('MASTERMINDED'),
  MEDIA_ARM_OF: link('WING_OF', 'media arm'),
  MEMBER_OF: link('MEMBER_OF', 'value'),
  NAME_USED_BY: link('ALIAS_OF', 'name used in public'),
  NEW_ENTRIES: property('newEntries'),
  NOT_LISTED_BY: link('NOT_LISTED_BY'),
  OFFERED_BY: link('OFFERED_BY'),
  OFFSHOOT_OF: link('OFFSHOOT_OF'),
  ON_PLATFORM: link('ON_PLATFORM', 'value'),
  OPPOSED: { link: 'OPPOSED_BY', reversed: true },
  ORDERED_BY: link('ORDERED_BY'),
  PERPETRATED: link('CARRIED_OUT'),
  POLITICAL_FRONT_FOR: link('FRONT_FOR', 'political front'),
  PREPARED_ATTACKERS_OF: link('IMPLICATED_IN', 'preparing the attackers'),
  PUBLISHED: property('activity', 'published'),
  PUBLISHED_FIGURE: link('PUBLISHED'),
  RECRUITED: link('RECRUITED'),
  REFUSED_REGISTRATION_OF: { link: 'REFUSED_REGISTRATION_BY', reversed: true },
  REJOINED: link('AFFILIATE_OF', 'rejoined'),
  RELATIVE_OF: link('FAMILY_OF', 'value'),
  RELEASED: { link: 'RELEASED_BY', reversed: true },
  RENAMED_FROM: link('RENAMED_FROM'),
  REPLACES: link('REPLACES'),
  REPORTED_DEAD_BY: link('REPORTED_DEAD_BY'),
  REQUESTED_DATA_FROM: link('REQUESTED_DATA_FROM'),
  REQUESTED_FUNDS_FROM: link('REQUESTED_FUNDS_FROM'),
  RESPONSE_TO: link('RESPONSE_TO'),
  SENTENCED_BY: link('SENTENCED_BY'),
  SIBLING_OF: link('FAMILY_OF', 'brother'),
  SPLINTER_OF: link('SPLINTER_OF'),
  SPOKESPERSON_OF: link('HOLDS_OFFICE_IN', 'spokesperson'),
  STATED: property('said'),
  STATUS: property('state'),
  STUDENT_WING_OF: link('WING_OF', 'student wing'),
  SUCCESSOR_OF: link('SUCCESSOR_OF'),
  SUPPORTED_EVENT: link('IMPLICATED_IN', 'support'),
  SUPPORTS: link('SUPPORTS'),
  SUSPENDED_BY: link('SUSPENDED_BY'),
  TOLERATES: link('SUPPORTS', 'tolerates'),
  TRAVELLED_TO: link('TRAVELLED_TO'),
  UNDER_WATCH_BY: link('WATCHED_BY'),
  UNIT_OF: link('WING_OF', 'unit'),
  USED_PLATFORM: link('USES_PLATFORM'),
  VOTES_RECEIVED: property('votes'),
  WARNS_THAT: property('warning'),
};

/** Predicates that name a link and stand without an object in some facts. */
export const WITHOUT_OBJECT: Readonly<Record<string, Fold>> = {
  SUPPORTS: property('unnamedTie', 'supports'),
  PERPETRATED: property('activity', 'held responsible for'),
};

/** Kinds of the facts that are not kinds of the product: kind and role. */
export const KINDS: Readonly<Record<string, { kind: string; role: string | null }>> = {
  Front: { kind: 'Organisation', role: null },
  Charity: { kind: 'Organisation', role: 'charity' },
  StudentWing: { kind: 'Organisation', role: 'student body' },
  MediaOutlet: { kind: 'Organisation', role: 'media outlet' },
  Business: { kind: 'Organisation', role: 'business' },
  Collective: { kind: 'Organisation', role: 'collective' },
  Agency: { kind: 'Authority', role: 'agency' },
};

/** Labels of dates in the facts: property and role. */
export const DATES: Readonly<Record<string, { property: string; role: string | null }>> = {
  born: { property: 'born', role: null },
  died: { property: 'died', role: null },
  'listed by the UN': { property: 'listedSince', role: 'UN' },
  date: { property: 'date', role: null },
  began: { property: 'date', role: 'began' },
  start: { property: 'date', role: 'began' },
};
