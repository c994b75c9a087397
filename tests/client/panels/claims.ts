import type { Claim } from '../../../client/src/state';

type Value = NonNullable<Claim['value']>;

let next = 0;

/** A claim as the server answers it, with what a test does not care about filled in. */
export const claim = (
  more: Partial<Omit<Claim, 'value'>> & { value?: Partial<Value> | null } = {},
): Claim => {
  const { value, ...rest } = more;
  const id = `claim-${++next}`;
  return {
    id,
    key: null,
    linkId: null,
    linkType: null,
    property: null,
    role: null,
    subject: { id: 'a', kind: 'Person', name: 'A', role: null, sensitive: false },
    object: null,
    value:
      value === undefined || value === null
        ? null
        : {
            text: '',
            amount: null,
            unit: null,
            qualifier: null,
            script: null,
            date: null,
            ...value,
          },
    stance: 'REPORTS',
    speaker: 'Dawn',
    statedBy: null,
    citing: [],
    source: {
      id: 'source',
      title: 'A report',
      publisher: 'Dawn',
      published: '2017-08-07',
      publishedEarliest: null,
      publishedLatest: null,
      publishedWhy: null,
      url: null,
      kind: 'news',
      language: 'en',
      accessed: null,
      titleIsDescriptive: false,
      readInPart: false,
      licence: null,
      note: null,
      archiveUrl: null,
      sha256: null,
      hasFile: false,
      reliability: 'B',
      reliabilityBecause: 'A newspaper of record.',
      claimCount: 1,
    },
    locator: 'paragraph 1',
    statement: 'Dawn reports something.',
    quotation: null,
    from: null,
    to: null,
    reportedOn: '2017-08-07',
    reportedInferred: false,
    answers: [],
    contradictedBy: [],
    byParty: null,
    custodial: false,
    sensitive: false,
    retrievedText: false,
    citation: 'Dawn, 2017.',
    credibility: 3,
    credibilityBecause: 'Nobody else says so.',
    withdrawn: null,
    supersedes: [],
    ...rest,
  };
};
