// Generated from cypher/model.yaml by `npm run generate`. Do not edit.

export type EntityKind =
  | 'Group'
  | 'Organisation'
  | 'Party'
  | 'Person'
  | 'Event'
  | 'Account'
  | 'Platform'
  | 'Bounty'
  | 'Listing'
  | 'Authority'
  | 'Law'
  | 'Place'
  | 'Statistic';
export type LinkType =
  | 'FRONT_FOR'
  | 'ALIAS_OF'
  | 'RENAMED_FROM'
  | 'OFFSHOOT_OF'
  | 'SPLINTER_OF'
  | 'SUCCESSOR_OF'
  | 'WING_OF'
  | 'AFFILIATE_OF'
  | 'LEADS'
  | 'FOUNDED'
  | 'FOUNDED_BY_FOLLOWERS_OF'
  | 'HOLDS_OFFICE_IN'
  | 'MEMBER_OF'
  | 'CANDIDATE_OF'
  | 'ACTED_FOR'
  | 'RECRUITED'
  | 'SUPPORTS'
  | 'OWNS'
  | 'FINANCES'
  | 'REQUESTED_FUNDS_FROM'
  | 'ASSOCIATED_WITH'
  | 'ALLIED_WITH'
  | 'FOUGHT'
  | 'CARRIED_OUT'
  | 'CLAIMED'
  | 'MASTERMINDED'
  | 'IMPLICATED_IN'
  | 'TOOK_PART_IN'
  | 'ATTRIBUTED_TO'
  | 'ORDERED_BY'
  | 'LOCATED_IN'
  | 'TRAVELLED_TO'
  | 'ACCOUNT_OF'
  | 'REPLACES'
  | 'ON_PLATFORM'
  | 'USES_PLATFORM'
  | 'SUSPENDED_BY'
  | 'BOUNTY_ON'
  | 'OFFERED_BY'
  | 'LISTED_ON'
  | 'ISSUED_BY'
  | 'BASED_ON'
  | 'BANNED_BY'
  | 'WATCHED_BY'
  | 'NOT_LISTED_BY'
  | 'REFUSED_REGISTRATION_BY'
  | 'OPPOSED_BY'
  | 'SENTENCED_BY'
  | 'ACQUITTED_BY'
  | 'ARRESTED_BY'
  | 'RELEASED_BY'
  | 'ARRESTED_IN'
  | 'KILLED_IN'
  | 'KILLED_BY'
  | 'DIED_IN'
  | 'REPORTED_DEAD_BY'
  | 'FAMILY_OF'
  | 'PUBLISHED'
  | 'ABOUT'
  | 'COMMENTS_ON'
  | 'ADOPTED_BY'
  | 'RESPONSE_TO'
  | 'REQUESTED_DATA_FROM';
export type LinkGroup =
  | 'structure'
  | 'people'
  | 'support'
  | 'events'
  | 'online'
  | 'rewards'
  | 'listings'
  | 'justice'
  | 'family'
  | 'record';
export type PropertyName =
  | 'alias'
  | 'born'
  | 'gender'
  | 'birthPlace'
  | 'died'
  | 'began'
  | 'date'
  | 'listedSince'
  | 'country'
  | 'coordinates'
  | 'nationality'
  | 'title'
  | 'position'
  | 'address'
  | 'document'
  | 'reference'
  | 'entryUpdated'
  | 'remark'
  | 'state'
  | 'deathToll'
  | 'figure'
  | 'votes'
  | 'entryCount'
  | 'newEntries'
  | 'said'
  | 'warning'
  | 'aim'
  | 'effect'
  | 'grounds'
  | 'unnamedTie'
  | 'activity'
  | 'distribution';
/** Name of a colour token, without its prefix. */
export type Hue = 'group' | 'org' | 'person' | 'event' | 'online' | 'money' | 'state' | 'place';
/** A node shape of Cytoscape. */
export type Shape =
  | 'hexagon'
  | 'round-rectangle'
  | 'barrel'
  | 'ellipse'
  | 'diamond'
  | 'bottom-round-rectangle'
  | 'rectangle'
  | 'octagon'
  | 'cut-rectangle'
  | 'pentagon'
  | 'wedge';

export interface KindTerm {
  readonly name: EntityKind;
  readonly label: string;
  readonly plural: string;
  readonly gloss: string;
  readonly hue: Hue;
  readonly shape: Shape;
  readonly icon: string;
  /** It may lie inside a path; false = it may only end one. */
  readonly carries: boolean;
  /** Icons by role. */
  readonly roles: Readonly<Record<string, string>>;
}

export interface LinkTerm {
  readonly name: LinkType;
  readonly from: readonly EntityKind[];
  readonly to: readonly EntityKind[];
  /** Direction words along it, in a sentence; `inverse`: against it. */
  readonly label: string;
  readonly inverse: string;
  /** The same on a line. */
  readonly short: string;
  readonly shortInverse: string;
  readonly group: LinkGroup;
  readonly gloss: string;
  readonly family: boolean;
  readonly carries: boolean;
}

export interface GroupTerm {
  readonly name: LinkGroup;
  readonly label: string;
  readonly gloss: string;
}

export interface PropertyTerm {
  readonly name: PropertyName;
  readonly of: readonly EntityKind[] | null;
  readonly value: 'text' | 'amount' | 'date';
  /** Several values are true together, so that different ones do not conflict. */
  readonly many: boolean;
  readonly label: string;
  readonly gloss: string;
}

/** In the order of the legend. */
export const KINDS: readonly KindTerm[] = [
  {
    name: 'Group',
    label: 'Group',
    plural: 'Groups',
    gloss: 'An armed or militant organisation or one of its factions.',
    hue: 'group',
    shape: 'hexagon',
    icon: 'flag',
    carries: true,
    roles: {},
  },
  {
    name: 'Organisation',
    label: 'Organisation',
    plural: 'Organisations',
    gloss:
      'A body that is not a party or a public authority: a charity, trust, student body, media outlet, business or collective.',
    hue: 'org',
    shape: 'round-rectangle',
    icon: 'building',
    carries: true,
    roles: {
      charity: 'hand-heart',
      'student body': 'cap',
      'media outlet': 'megaphone',
      business: 'building',
      collective: 'people',
    },
  },
  {
    name: 'Party',
    label: 'Party',
    plural: 'Parties',
    gloss: 'A political party.',
    hue: 'org',
    shape: 'barrel',
    icon: 'ballot',
    carries: true,
    roles: {},
  },
  {
    name: 'Person',
    label: 'Person',
    plural: 'People',
    gloss: 'A human being.',
    hue: 'person',
    shape: 'ellipse',
    icon: 'person',
    carries: true,
    roles: {},
  },
  {
    name: 'Event',
    label: 'Event',
    plural: 'Events',
    gloss: 'Something that happened: an attack, a raid, an election.',
    hue: 'event',
    shape: 'diamond',
    icon: 'calendar',
    carries: true,
    roles: {},
  },
  {
    name: 'Account',
    label: 'Account',
    plural: 'Accounts',
    gloss: 'A page or profile on an online platform.',
    hue: 'online',
    shape: 'bottom-round-rectangle',
    icon: 'at',
    carries: true,
    roles: {},
  },
  {
    name: 'Platform',
    label: 'Platform',
    plural: 'Platforms',
    gloss: 'A service that hosts accounts.',
    hue: 'online',
    shape: 'rectangle',
    icon: 'screen',
    carries: false,
    roles: {},
  },
  {
    name: 'Bounty',
    label: 'Bounty',
    plural: 'Bounties',
    gloss: 'A reward offered by an authority for information about a person.',
    hue: 'money',
    shape: 'octagon',
    icon: 'banknote',
    carries: true,
    roles: {},
  },
  {
    name: 'Listing',
    label: 'List',
    plural: 'Lists',
    gloss: 'A list on which an authority designates people or organisations.',
    hue: 'state',
    shape: 'cut-rectangle',
    icon: 'scroll',
    carries: false,
    roles: { 'watch list': 'scroll' },
  },
  {
    name: 'Authority',
    label: 'Authority',
    plural: 'Authorities',
    gloss: 'A state, a ministry, an agency, a court or an international body.',
    hue: 'state',
    shape: 'pentagon',
    icon: 'landmark',
    carries: false,
    roles: { agency: 'landmark' },
  },
  {
    name: 'Law',
    label: 'Law',
    plural: 'Laws',
    gloss: 'A law or a public programme.',
    hue: 'state',
    shape: 'cut-rectangle',
    icon: 'scales',
    carries: false,
    roles: {},
  },
  {
    name: 'Place',
    label: 'Place',
    plural: 'Places',
    gloss: 'A town, region or country.',
    hue: 'place',
    shape: 'wedge',
    icon: 'pin',
    carries: false,
    roles: {},
  },
  {
    name: 'Statistic',
    label: 'Statistic',
    plural: 'Statistics',
    gloss: 'A figure that a source published.',
    hue: 'place',
    shape: 'rectangle',
    icon: 'chart',
    carries: false,
    roles: {},
  },
];
export const GROUPS: readonly GroupTerm[] = [
  { name: 'structure', label: 'Fronts and structure', gloss: 'How organisations hang together.' },
  {
    name: 'people',
    label: 'People and offices',
    gloss: 'Who leads, founds, joins or speaks for whom.',
  },
  {
    name: 'support',
    label: 'Support and money',
    gloss: 'Who supports, finances or works with whom.',
  },
  { name: 'events', label: 'Events', gloss: 'Who is tied to an event, and where it was.' },
  { name: 'online', label: 'Online', gloss: 'Accounts, platforms and who runs them.' },
  { name: 'rewards', label: 'Rewards', gloss: 'Bounties, on whom and by whom.' },
  { name: 'listings', label: 'Lists and bans', gloss: 'Who lists, bans or watches whom.' },
  { name: 'justice', label: 'Police and courts', gloss: 'Arrests, sentences, acquittals, deaths.' },
  { name: 'family', label: 'Family', gloss: 'Kinship; it carries no path unless asked.' },
  { name: 'record', label: 'Figures and comment', gloss: 'Figures, comment and public policy.' },
];
export const LINKS: readonly LinkTerm[] = [
  {
    name: 'FRONT_FOR',
    from: ['Organisation', 'Party', 'Group'],
    to: ['Group', 'Organisation'],
    label: 'is a front for',
    inverse: 'has the front',
    short: 'front for',
    shortInverse: 'has front',
    group: 'structure',
    gloss: 'Works in public for an organisation that stands behind it.',
    family: false,
    carries: true,
  },
  {
    name: 'ALIAS_OF',
    from: ['Organisation', 'Party', 'Group', 'Person'],
    to: ['Group', 'Organisation', 'Party', 'Person'],
    label: 'is named as an alias of',
    inverse: 'has as a named alias',
    short: 'alias of',
    shortInverse: 'has alias',
    group: 'structure',
    gloss: 'A list or source gives one as another name of the other.',
    family: false,
    carries: true,
  },
  {
    name: 'RENAMED_FROM',
    from: ['Organisation', 'Group', 'Party'],
    to: ['Organisation', 'Group', 'Party'],
    label: 'was renamed from',
    inverse: 'was renamed to',
    short: 'renamed from',
    shortInverse: 'renamed to',
    group: 'structure',
    gloss: 'Took a new name.',
    family: false,
    carries: true,
  },
  {
    name: 'OFFSHOOT_OF',
    from: ['Organisation', 'Group', 'Party'],
    to: ['Organisation', 'Group', 'Party'],
    label: 'is an offshoot of',
    inverse: 'has the offshoot',
    short: 'offshoot of',
    shortInverse: 'has offshoot',
    group: 'structure',
    gloss: 'Grew out of another organisation.',
    family: false,
    carries: true,
  },
  {
    name: 'SPLINTER_OF',
    from: ['Group', 'Organisation'],
    to: ['Group', 'Organisation'],
    label: 'is a splinter of',
    inverse: 'has the splinter',
    short: 'splinter of',
    shortInverse: 'has splinter',
    group: 'structure',
    gloss: 'Broke away from another group.',
    family: false,
    carries: true,
  },
  {
    name: 'SUCCESSOR_OF',
    from: ['Organisation', 'Party', 'Group'],
    to: ['Organisation', 'Party', 'Group'],
    label: 'is the successor of',
    inverse: 'has the successor',
    short: 'successor of',
    shortInverse: 'succeeded by',
    group: 'structure',
    gloss: 'Carried on after another organisation ended.',
    family: false,
    carries: true,
  },
  {
    name: 'WING_OF',
    from: ['Organisation', 'Group'],
    to: ['Group', 'Organisation'],
    label: 'is a wing of',
    inverse: 'has the wing',
    short: 'wing of',
    shortInverse: 'has wing',
    group: 'structure',
    gloss: 'A student, armed, media or regional part of an organisation.',
    family: false,
    carries: true,
  },
  {
    name: 'AFFILIATE_OF',
    from: ['Organisation', 'Group', 'Party'],
    to: ['Organisation', 'Group', 'Party'],
    label: 'is an affiliate of',
    inverse: 'has the affiliate',
    short: 'affiliate of',
    shortInverse: 'has affiliate',
    group: 'structure',
    gloss: 'Belongs to the circle of another organisation.',
    family: false,
    carries: true,
  },
  {
    name: 'LEADS',
    from: ['Person'],
    to: ['Group', 'Organisation', 'Party', 'Authority'],
    label: 'leads',
    inverse: 'is led by',
    short: 'leads',
    shortInverse: 'led by',
    group: 'people',
    gloss: 'Heads an organisation.',
    family: false,
    carries: true,
  },
  {
    name: 'FOUNDED',
    from: ['Person', 'Organisation'],
    to: ['Group', 'Organisation', 'Party'],
    label: 'founded',
    inverse: 'was founded by',
    short: 'founded',
    shortInverse: 'founded by',
    group: 'people',
    gloss: 'Set up an organisation.',
    family: false,
    carries: true,
  },
  {
    name: 'FOUNDED_BY_FOLLOWERS_OF',
    from: ['Party', 'Organisation'],
    to: ['Person'],
    label: 'was founded by followers of',
    inverse: 'has followers who founded',
    short: 'founded by followers of',
    shortInverse: 'followers founded',
    group: 'people',
    gloss: 'Set up by people who follow somebody.',
    family: false,
    carries: true,
  },
  {
    name: 'HOLDS_OFFICE_IN',
    from: ['Person'],
    to: ['Group', 'Organisation', 'Party', 'Authority'],
    label: 'holds an office in',
    inverse: 'has as an office-holder',
    short: 'office in',
    shortInverse: 'has officer',
    group: 'people',
    gloss: 'Holds a named office, such as spokesperson or chief of finance.',
    family: false,
    carries: true,
  },
  {
    name: 'MEMBER_OF',
    from: ['Person', 'Organisation'],
    to: ['Group', 'Organisation', 'Party'],
    label: 'is a member of',
    inverse: 'has the member',
    short: 'member of',
    shortInverse: 'has member',
    group: 'people',
    gloss: 'Belongs to an organisation.',
    family: false,
    carries: true,
  },
  {
    name: 'CANDIDATE_OF',
    from: ['Person'],
    to: ['Party'],
    label: 'stood as a candidate of',
    inverse: 'fielded the candidate',
    short: 'candidate of',
    shortInverse: 'fielded',
    group: 'people',
    gloss: 'Stood in an election for a party.',
    family: false,
    carries: true,
  },
  {
    name: 'ACTED_FOR',
    from: ['Person'],
    to: ['Person'],
    label: 'acted for',
    inverse: 'was represented by',
    short: 'acted for',
    shortInverse: 'represented by',
    group: 'people',
    gloss: 'Acted on behalf of somebody.',
    family: false,
    carries: true,
  },
  {
    name: 'RECRUITED',
    from: ['Group', 'Person', 'Organisation'],
    to: ['Person'],
    label: 'recruited',
    inverse: 'was recruited by',
    short: 'recruited',
    shortInverse: 'recruited by',
    group: 'people',
    gloss: 'Won somebody for an organisation.',
    family: false,
    carries: true,
  },
  {
    name: 'SUPPORTS',
    from: ['Person', 'Group', 'Organisation', 'Party', 'Authority'],
    to: ['Person', 'Group', 'Organisation', 'Party', 'Authority'],
    label: 'supports',
    inverse: 'is supported by',
    short: 'supports',
    shortInverse: 'supported by',
    group: 'support',
    gloss: 'Supports, defends or tolerates.',
    family: false,
    carries: true,
  },
  {
    name: 'OWNS',
    from: ['Person', 'Organisation', 'Group'],
    to: ['Organisation'],
    label: 'owns',
    inverse: 'is owned by',
    short: 'owns',
    shortInverse: 'owned by',
    group: 'support',
    gloss: 'Owns an organisation, whole or in part.',
    family: false,
    carries: true,
  },
  {
    name: 'FINANCES',
    from: ['Person', 'Organisation', 'Group'],
    to: ['Group', 'Organisation'],
    label: 'finances',
    inverse: 'is financed by',
    short: 'finances',
    shortInverse: 'financed by',
    group: 'support',
    gloss: 'Gives, raises or moves money.',
    family: false,
    carries: true,
  },
  {
    name: 'REQUESTED_FUNDS_FROM',
    from: ['Person'],
    to: ['Person'],
    label: 'asked for funds from',
    inverse: 'was asked for funds by',
    short: 'asked funds from',
    shortInverse: 'asked for funds by',
    group: 'support',
    gloss: 'Asked somebody for money.',
    family: false,
    carries: true,
  },
  {
    name: 'ASSOCIATED_WITH',
    from: ['Group', 'Organisation', 'Person'],
    to: ['Group', 'Organisation', 'Person'],
    label: 'is associated with',
    inverse: 'is associated with',
    short: 'associated with',
    shortInverse: 'associated with',
    group: 'support',
    gloss: 'A source ties the two without saying how.',
    family: false,
    carries: true,
  },
  {
    name: 'ALLIED_WITH',
    from: ['Group', 'Party', 'Organisation'],
    to: ['Group', 'Party', 'Organisation'],
    label: 'is allied with',
    inverse: 'is allied with',
    short: 'allied with',
    shortInverse: 'allied with',
    group: 'support',
    gloss: 'Works together as partners.',
    family: false,
    carries: true,
  },
  {
    name: 'FOUGHT',
    from: ['Authority', 'Group'],
    to: ['Group'],
    label: 'fought',
    inverse: 'was fought by',
    short: 'fought',
    shortInverse: 'fought by',
    group: 'support',
    gloss: 'Fought against.',
    family: false,
    carries: true,
  },
  {
    name: 'CARRIED_OUT',
    from: ['Group', 'Organisation', 'Person'],
    to: ['Event'],
    label: 'carried out',
    inverse: 'was carried out by',
    short: 'carried out',
    shortInverse: 'carried out by',
    group: 'events',
    gloss: 'Committed an attack.',
    family: false,
    carries: true,
  },
  {
    name: 'CLAIMED',
    from: ['Group', 'Organisation'],
    to: ['Event'],
    label: 'claimed responsibility for',
    inverse: 'was claimed by',
    short: 'claimed',
    shortInverse: 'claimed by',
    group: 'events',
    gloss: 'Said that it was behind an attack.',
    family: false,
    carries: true,
  },
  {
    name: 'MASTERMINDED',
    from: ['Person'],
    to: ['Event'],
    label: 'planned',
    inverse: 'was planned by',
    short: 'planned',
    shortInverse: 'planned by',
    group: 'events',
    gloss: 'Planned or directed an attack.',
    family: false,
    carries: true,
  },
  {
    name: 'IMPLICATED_IN',
    from: ['Group', 'Person', 'Organisation'],
    to: ['Event'],
    label: 'is implicated in',
    inverse: 'implicates',
    short: 'implicated in',
    shortInverse: 'implicates',
    group: 'events',
    gloss: 'Tied to an attack by support, money, training or blame.',
    family: false,
    carries: true,
  },
  {
    name: 'TOOK_PART_IN',
    from: ['Person', 'Authority', 'Organisation'],
    to: ['Event'],
    label: 'took part in',
    inverse: 'involved',
    short: 'took part in',
    shortInverse: 'involved',
    group: 'events',
    gloss: 'Took part as an actor who is not the attacker: an operation, an election.',
    family: false,
    carries: true,
  },
  {
    name: 'ATTRIBUTED_TO',
    from: ['Event'],
    to: ['Authority', 'Group', 'Organisation'],
    label: 'is attributed to',
    inverse: 'is blamed for',
    short: 'attributed to',
    shortInverse: 'blamed for',
    group: 'events',
    gloss: 'Blamed on somebody.',
    family: false,
    carries: true,
  },
  {
    name: 'ORDERED_BY',
    from: ['Event'],
    to: ['Authority'],
    label: 'was ordered by',
    inverse: 'ordered',
    short: 'ordered by',
    shortInverse: 'ordered',
    group: 'events',
    gloss: 'Ordered by an authority.',
    family: false,
    carries: true,
  },
  {
    name: 'LOCATED_IN',
    from: ['Event', 'Organisation', 'Group', 'Person'],
    to: ['Place'],
    label: 'is located in',
    inverse: 'is the place of',
    short: 'located in',
    shortInverse: 'place of',
    group: 'events',
    gloss: 'Where it is or was.',
    family: false,
    carries: false,
  },
  {
    name: 'TRAVELLED_TO',
    from: ['Person'],
    to: ['Place'],
    label: 'travelled to',
    inverse: 'was visited by',
    short: 'travelled to',
    shortInverse: 'visited by',
    group: 'events',
    gloss: 'Went to a place.',
    family: false,
    carries: false,
  },
  {
    name: 'ACCOUNT_OF',
    from: ['Account'],
    to: ['Person', 'Group', 'Organisation', 'Party'],
    label: 'is an account of',
    inverse: 'has the account',
    short: 'account of',
    shortInverse: 'has account',
    group: 'online',
    gloss: 'Run by or for somebody.',
    family: false,
    carries: true,
  },
  {
    name: 'REPLACES',
    from: ['Account'],
    to: ['Account'],
    label: 'replaces',
    inverse: 'is replaced by',
    short: 'replaces',
    shortInverse: 'replaced by',
    group: 'online',
    gloss: 'Set up after another account was closed.',
    family: false,
    carries: true,
  },
  {
    name: 'ON_PLATFORM',
    from: ['Account'],
    to: ['Platform'],
    label: 'is on',
    inverse: 'hosts',
    short: 'on',
    shortInverse: 'hosts',
    group: 'online',
    gloss: 'Which platform hosts it.',
    family: false,
    carries: false,
  },
  {
    name: 'USES_PLATFORM',
    from: ['Person', 'Group', 'Organisation', 'Party'],
    to: ['Platform'],
    label: 'uses',
    inverse: 'is used by',
    short: 'uses',
    shortInverse: 'used by',
    group: 'online',
    gloss: 'Is present on a platform.',
    family: false,
    carries: false,
  },
  {
    name: 'SUSPENDED_BY',
    from: ['Account'],
    to: ['Platform', 'Authority'],
    label: 'was suspended by',
    inverse: 'suspended',
    short: 'suspended by',
    shortInverse: 'suspended',
    group: 'online',
    gloss: 'Closed by a platform.',
    family: false,
    carries: false,
  },
  {
    name: 'BOUNTY_ON',
    from: ['Bounty'],
    to: ['Person'],
    label: 'seeks',
    inverse: 'is sought by',
    short: 'reward for',
    shortInverse: 'has reward',
    group: 'rewards',
    gloss: 'The person sought.',
    family: false,
    carries: true,
  },
  {
    name: 'OFFERED_BY',
    from: ['Bounty'],
    to: ['Authority'],
    label: 'was offered by',
    inverse: 'offered',
    short: 'offered by',
    shortInverse: 'offers',
    group: 'rewards',
    gloss: 'The authority that offers the reward.',
    family: false,
    carries: false,
  },
  {
    name: 'LISTED_ON',
    from: ['Group', 'Person', 'Organisation', 'Party'],
    to: ['Listing'],
    label: 'is listed on',
    inverse: 'lists',
    short: 'listed on',
    shortInverse: 'lists',
    group: 'listings',
    gloss: 'Has an entry on a list.',
    family: false,
    carries: false,
  },
  {
    name: 'ISSUED_BY',
    from: ['Listing'],
    to: ['Authority'],
    label: 'is issued by',
    inverse: 'issues',
    short: 'issued by',
    shortInverse: 'issues',
    group: 'listings',
    gloss: 'Whose list it is.',
    family: false,
    carries: false,
  },
  {
    name: 'BASED_ON',
    from: ['Listing'],
    to: ['Law'],
    label: 'is based on',
    inverse: 'is the basis of',
    short: 'based on',
    shortInverse: 'basis of',
    group: 'listings',
    gloss: 'The law behind a list.',
    family: false,
    carries: false,
  },
  {
    name: 'BANNED_BY',
    from: ['Group', 'Organisation', 'Party'],
    to: ['Authority'],
    label: 'is banned by',
    inverse: 'bans',
    short: 'banned by',
    shortInverse: 'bans',
    group: 'listings',
    gloss: 'Banned by an order or a law.',
    family: false,
    carries: false,
  },
  {
    name: 'WATCHED_BY',
    from: ['Group', 'Organisation', 'Party'],
    to: ['Authority'],
    label: 'is under watch by',
    inverse: 'watches',
    short: 'watched by',
    shortInverse: 'watches',
    group: 'listings',
    gloss: 'Under watch, which is less than a ban.',
    family: false,
    carries: false,
  },
  {
    name: 'NOT_LISTED_BY',
    from: ['Group', 'Organisation', 'Party', 'Person'],
    to: ['Authority'],
    label: 'is not listed by',
    inverse: 'does not list',
    short: 'not listed by',
    shortInverse: 'does not list',
    group: 'listings',
    gloss: 'A source says that it is not on a list.',
    family: false,
    carries: false,
  },
  {
    name: 'REFUSED_REGISTRATION_BY',
    from: ['Party'],
    to: ['Authority'],
    label: 'was refused registration by',
    inverse: 'refused registration to',
    short: 'refused by',
    shortInverse: 'refused',
    group: 'listings',
    gloss: 'An authority refused to register a party.',
    family: false,
    carries: false,
  },
  {
    name: 'OPPOSED_BY',
    from: ['Party', 'Organisation'],
    to: ['Authority'],
    label: 'was opposed by',
    inverse: 'opposed',
    short: 'opposed by',
    shortInverse: 'opposed',
    group: 'listings',
    gloss: 'An authority spoke against it.',
    family: false,
    carries: false,
  },
  {
    name: 'SENTENCED_BY',
    from: ['Person'],
    to: ['Authority'],
    label: 'was sentenced by',
    inverse: 'sentenced',
    short: 'sentenced by',
    shortInverse: 'sentenced',
    group: 'justice',
    gloss: 'Sentenced by a court.',
    family: false,
    carries: false,
  },
  {
    name: 'ACQUITTED_BY',
    from: ['Person'],
    to: ['Authority'],
    label: 'was acquitted by',
    inverse: 'acquitted',
    short: 'acquitted by',
    shortInverse: 'acquitted',
    group: 'justice',
    gloss: 'Acquitted by a court.',
    family: false,
    carries: false,
  },
  {
    name: 'ARRESTED_BY',
    from: ['Person'],
    to: ['Authority'],
    label: 'was arrested by',
    inverse: 'arrested',
    short: 'arrested by',
    shortInverse: 'arrested',
    group: 'justice',
    gloss: 'Arrested by an authority.',
    family: false,
    carries: false,
  },
  {
    name: 'RELEASED_BY',
    from: ['Person'],
    to: ['Authority'],
    label: 'was released by',
    inverse: 'released',
    short: 'released by',
    shortInverse: 'released',
    group: 'justice',
    gloss: 'Set free by an authority.',
    family: false,
    carries: false,
  },
  {
    name: 'ARRESTED_IN',
    from: ['Person'],
    to: ['Event'],
    label: 'was arrested in',
    inverse: 'led to the arrest of',
    short: 'arrested in',
    shortInverse: 'arrested',
    group: 'justice',
    gloss: 'Arrested during an event.',
    family: false,
    carries: true,
  },
  {
    name: 'KILLED_IN',
    from: ['Person'],
    to: ['Event'],
    label: 'was killed in',
    inverse: 'killed',
    short: 'killed in',
    shortInverse: 'killed',
    group: 'justice',
    gloss: 'Died in an event.',
    family: false,
    carries: true,
  },
  {
    name: 'KILLED_BY',
    from: ['Person'],
    to: ['Group', 'Authority'],
    label: 'was killed by',
    inverse: 'killed',
    short: 'killed by',
    shortInverse: 'killed',
    group: 'justice',
    gloss: 'Killed by somebody.',
    family: false,
    carries: true,
  },
  {
    name: 'DIED_IN',
    from: ['Person'],
    to: ['Place'],
    label: 'died in',
    inverse: 'is the place of death of',
    short: 'died in',
    shortInverse: 'place of death',
    group: 'justice',
    gloss: 'Where somebody died.',
    family: false,
    carries: false,
  },
  {
    name: 'REPORTED_DEAD_BY',
    from: ['Person'],
    to: ['Authority'],
    label: 'was reported dead by',
    inverse: 'reported the death of',
    short: 'reported dead by',
    shortInverse: 'reported dead',
    group: 'justice',
    gloss: 'An authority reported the death.',
    family: false,
    carries: false,
  },
  {
    name: 'FAMILY_OF',
    from: ['Person'],
    to: ['Person'],
    label: 'is family of',
    inverse: 'is family of',
    short: 'family of',
    shortInverse: 'family of',
    group: 'family',
    gloss: 'Kin or spouse; kinship is not membership.',
    family: true,
    carries: true,
  },
  {
    name: 'PUBLISHED',
    from: ['Organisation', 'Authority', 'Platform', 'Person'],
    to: ['Statistic'],
    label: 'published',
    inverse: 'was published by',
    short: 'published',
    shortInverse: 'published by',
    group: 'record',
    gloss: 'Who published a figure.',
    family: false,
    carries: false,
  },
  {
    name: 'ABOUT',
    from: ['Statistic'],
    to: ['Listing', 'Place', 'Platform', 'Group'],
    label: 'is about',
    inverse: 'is the subject of',
    short: 'about',
    shortInverse: 'figure',
    group: 'record',
    gloss: 'What a figure is about.',
    family: false,
    carries: false,
  },
  {
    name: 'COMMENTS_ON',
    from: ['Person', 'Organisation'],
    to: ['Event', 'Law', 'Authority', 'Platform'],
    label: 'comments on',
    inverse: 'is commented on by',
    short: 'comments on',
    shortInverse: 'comment by',
    group: 'record',
    gloss: 'Comment or criticism, which accuses nobody.',
    family: false,
    carries: false,
  },
  {
    name: 'ADOPTED_BY',
    from: ['Law'],
    to: ['Authority'],
    label: 'was adopted by',
    inverse: 'adopted',
    short: 'adopted by',
    shortInverse: 'adopted',
    group: 'record',
    gloss: 'Who adopted a law.',
    family: false,
    carries: false,
  },
  {
    name: 'RESPONSE_TO',
    from: ['Law'],
    to: ['Event'],
    label: 'is a response to',
    inverse: 'led to',
    short: 'response to',
    shortInverse: 'led to',
    group: 'record',
    gloss: 'What a law answered.',
    family: false,
    carries: false,
  },
  {
    name: 'REQUESTED_DATA_FROM',
    from: ['Authority'],
    to: ['Platform'],
    label: 'asked for data from',
    inverse: 'was asked for data by',
    short: 'asked data from',
    shortInverse: 'asked for data by',
    group: 'record',
    gloss: 'Asked a platform for account data.',
    family: false,
    carries: false,
  },
];
export const PROPERTIES: readonly PropertyTerm[] = [
  {
    name: 'alias',
    of: null,
    value: 'text',
    many: true,
    label: 'Also known as',
    gloss: 'Another name, with its quality and script.',
  },
  {
    name: 'born',
    of: ['Person'],
    value: 'date',
    many: false,
    label: 'Born',
    gloss: 'Date of birth.',
  },
  {
    name: 'gender',
    of: ['Person'],
    value: 'text',
    many: false,
    label: 'Gender',
    gloss: 'Gender as a list gives it.',
  },
  {
    name: 'birthPlace',
    of: ['Person'],
    value: 'text',
    many: false,
    label: 'Place of birth',
    gloss: 'Place of birth as the source writes it.',
  },
  {
    name: 'died',
    of: ['Person'],
    value: 'date',
    many: false,
    label: 'Died',
    gloss: 'Date of death.',
  },
  {
    name: 'began',
    of: null,
    value: 'date',
    many: false,
    label: 'Began',
    gloss: 'When it was founded, formed, launched or adopted, and which of these (role).',
  },
  {
    name: 'date',
    of: ['Event'],
    value: 'date',
    many: false,
    label: 'Date',
    gloss: 'When it happened or began.',
  },
  {
    name: 'listedSince',
    of: null,
    value: 'date',
    many: false,
    label: 'Listed since',
    gloss: 'Date of an entry on a list.',
  },
  {
    name: 'country',
    of: null,
    value: 'text',
    many: false,
    label: 'Country',
    gloss: "ISO 3166-1 code or the source's own words.",
  },
  {
    name: 'coordinates',
    of: ['Place'],
    value: 'text',
    many: false,
    label: 'Coordinates',
    gloss: 'Latitude and longitude, WGS 84.',
  },
  {
    name: 'nationality',
    of: ['Person'],
    value: 'text',
    many: true,
    label: 'Nationality',
    gloss: 'Nationality as the source writes it.',
  },
  {
    name: 'title',
    of: ['Person'],
    value: 'text',
    many: true,
    label: 'Title',
    gloss: 'Title as the source writes it.',
  },
  {
    name: 'position',
    of: ['Person'],
    value: 'text',
    many: true,
    label: 'Position',
    gloss: 'Function that a list gives.',
  },
  {
    name: 'address',
    of: null,
    value: 'text',
    many: true,
    label: 'Address',
    gloss: 'Address as the source writes it.',
  },
  {
    name: 'document',
    of: ['Person'],
    value: 'text',
    many: true,
    label: 'Document',
    gloss: 'Identity document as a list gives it.',
  },
  {
    name: 'reference',
    of: null,
    value: 'text',
    many: true,
    label: 'Reference',
    gloss: 'Reference number of an entry on a list.',
  },
  {
    name: 'entryUpdated',
    of: null,
    value: 'date',
    many: true,
    label: 'Entry updated',
    gloss: 'Day on which a list changed an entry.',
  },
  {
    name: 'remark',
    of: null,
    value: 'text',
    many: true,
    label: 'Remark',
    gloss: 'What a list adds to an entry, in its own words.',
  },
  {
    name: 'state',
    of: null,
    value: 'text',
    many: false,
    label: 'State',
    gloss: 'What a source says of its present state: defunct, withdrawn.',
  },
  {
    name: 'deathToll',
    of: ['Event'],
    value: 'amount',
    many: false,
    label: 'Death toll',
    gloss: 'People killed.',
  },
  {
    name: 'figure',
    of: ['Statistic'],
    value: 'amount',
    many: false,
    label: 'Figure',
    gloss: 'The figure itself.',
  },
  {
    name: 'votes',
    of: ['Person'],
    value: 'amount',
    many: false,
    label: 'Votes',
    gloss: 'Votes received.',
  },
  {
    name: 'entryCount',
    of: ['Listing'],
    value: 'amount',
    many: false,
    label: 'Entries',
    gloss: 'Number of entries on a list.',
  },
  {
    name: 'newEntries',
    of: ['Listing'],
    value: 'amount',
    many: false,
    label: 'New entries',
    gloss: 'Number of entries added.',
  },
  {
    name: 'said',
    of: null,
    value: 'text',
    many: true,
    label: 'Said',
    gloss: 'What somebody is reported to have said.',
  },
  {
    name: 'warning',
    of: null,
    value: 'text',
    many: true,
    label: 'Warns',
    gloss: 'What somebody warns of.',
  },
  {
    name: 'aim',
    of: null,
    value: 'text',
    many: false,
    label: 'Aim',
    gloss: 'What it is meant to do.',
  },
  {
    name: 'effect',
    of: null,
    value: 'text',
    many: false,
    label: 'Effect',
    gloss: 'What a source says a measure brought about, and which measure (role).',
  },
  {
    name: 'grounds',
    of: null,
    value: 'text',
    many: false,
    label: 'Grounds',
    gloss: 'The grounds given for a measure, and which measure (role).',
  },
  {
    name: 'unnamedTie',
    of: null,
    value: 'text',
    many: true,
    label: 'Tie to somebody unnamed',
    gloss: 'A tie to somebody whom the source does not name, and which tie (role).',
  },
  {
    name: 'activity',
    of: null,
    value: 'text',
    many: true,
    label: 'Activity',
    gloss: 'What a source says it does or did.',
  },
  {
    name: 'distribution',
    of: null,
    value: 'text',
    many: false,
    label: 'Distribution',
    gloss: 'How material is spread.',
  },
];

const byName = <T extends { readonly name: string }>(terms: readonly T[]) =>
  Object.fromEntries(terms.map((term) => [term.name, term])) as Record<T['name'], T>;

export const kinds: Readonly<Record<EntityKind, KindTerm>> = byName(KINDS);
export const groups: Readonly<Record<LinkGroup, GroupTerm>> = byName(GROUPS);
export const links: Readonly<Record<LinkType, LinkTerm>> = byName(LINKS);
export const properties: Readonly<Record<PropertyName, PropertyTerm>> = byName(PROPERTIES);
