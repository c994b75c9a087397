import type { Stance } from '../../ui/stance';

/** Words of the form for a claim. */
export const formWords = {
  title: 'Add a claim',
  close: 'Close without adding',
  intro:
    'One source’s statement about one link or one property, in your own words. It is added beside what is there, never instead of it.',
  subject: 'Whom or what it is about',
  entityPlaceholder: 'Type a name',
  nothing: 'Nothing found',
  about: 'The claim is about',
  aboutLink: 'a link',
  aboutProperty: 'a property',
  linkType: 'What the link says',
  object: 'To whom or what',
  property: 'Which property',
  value: 'Value, as the source gives it',
  choose: 'Choose one',
  stance: 'How the speaker says it',
  stances: {
    DESIGNATES: 'designates it by a legal act',
    ASSERTS: 'asserts it as an own finding',
    REPORTS: 'reports it or passes it on',
    ALLEGES: 'alleges it',
    DENIES: 'denies it',
    RETRACTS: 'takes back an own claim',
  } satisfies Record<Stance, string>,
  speaker: 'Who says so',
  speakerHint: 'Leave empty where it is the publication itself',
  source: 'Source',
  sourcePlaceholder: 'Type a title or publisher',
  locator: 'Place in the source',
  locatorPlaceholder: 'paragraph 3',
  statement: 'What it says, in your own words',
  quotation: 'Quotation, if you have one',
  from: 'Held from',
  to: 'Held until',
  datePlaceholder: '2017, 2017-08 or 2017-08-07',
  sensitive: 'For editors only',
  add: 'Add claim',
  adding: 'Adding…',
  added: 'Claim added',
  left: (count: number) => (count === 1 ? '1 character left' : `${count} characters left`),
  toMend: (count: number) =>
    count === 1 ? 'One field above needs mending.' : `${count} fields above need mending.`,
  /** Each stands beside the label of its field, so it is short. */
  faults: {
    subject: 'Pick one from the list.',
    linkType: 'Choose one.',
    object: 'Pick one from the list.',
    property: 'Choose one.',
    value: 'Give the value.',
    stance: 'Choose one.',
    source: 'Pick one from the list.',
    locator: 'Say where it stands.',
    statement: 'Say what the source says.',
    from: 'Write 2017, 2017-08 or 2017-08-07.',
    to: 'Write 2017, 2017-08 or 2017-08-07.',
    order: 'Lies before “held from”.',
  },
} as const;

/** A field of the form that may be at fault. */
export type Fault = keyof typeof formWords.faults;

/** What is wrong with a field, in words; undefined where nothing is. */
export type FaultOf = (field: Fault) => string | undefined;
