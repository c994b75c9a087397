import type { AddClaimInput, Claim, EntityName, Source } from '../../state';
import { linkTypes, propertyTerm, type LinkType, type PropertyName } from '../../graph/vocabulary';
import { speaksAgainst, type Stance } from '../../ui/stance';
import { dateText, isBackwards, readDate } from './dates';
import { asEntity, entityFaults, type EntityDraft, type End } from './entityDraft';
import { sourceFaults, type SourceDraft } from './sourceDraft';
import type { Fault } from './words';

type Value = NonNullable<AddClaimInput['value']>;
/** How an amount is meant. */
export type Qualifier = NonNullable<Value['qualifier']>;

/** A claim as it is being written. */
export interface Draft {
  readonly subject: EntityName | null;
  readonly about: 'link' | 'property';
  readonly linkType: LinkType | null;
  readonly object: EntityName | null;
  /** An end of the claim that is not in the graph yet. */
  readonly newEntity: EntityDraft | null;
  readonly property: PropertyName | null;
  readonly value: string;
  readonly amount: string;
  readonly unit: string;
  readonly qualifier: Qualifier;
  readonly role: string;
  readonly stance: Stance | null;
  readonly speaker: EntityName | null;
  readonly citing: readonly EntityName[];
  /** Ids of the claims that a denial or retraction answers. */
  readonly answers: readonly string[];
  readonly source: Source | null;
  /** A source that is not in the list yet. */
  readonly newSource: SourceDraft | null;
  readonly locator: string;
  readonly statement: string;
  readonly quotation: string;
  readonly from: string;
  readonly to: string;
  readonly sensitive: boolean;
  readonly why: string;
}

/** A claim of which nothing is written yet. */
export const emptyDraft: Draft = {
  subject: null,
  about: 'link',
  linkType: null,
  object: null,
  newEntity: null,
  property: null,
  value: '',
  amount: '',
  unit: '',
  qualifier: 'EXACT',
  role: '',
  stance: null,
  speaker: null,
  citing: [],
  answers: [],
  source: null,
  newSource: null,
  locator: '',
  statement: '',
  quotation: '',
  from: '',
  to: '',
  sensitive: false,
  why: '',
};

/** An end of the claim: the picked entity, or the one that is being written. */
export const endOf = (draft: Draft, end: End): EntityName | null =>
  draft.newEntity?.end === end ? asEntity(draft.newEntity) : draft[end];

/** Link types that may run between two entities, as far as they are known. */
export const fittingTypes = (
  subject: EntityName | null,
  object: EntityName | null,
  terms: (type: LinkType) => { from: readonly string[]; to: readonly string[] },
): LinkType[] =>
  linkTypes.filter((type) => {
    const { from, to } = terms(type);
    return (
      (subject === null || from.includes(subject.kind)) &&
      (object === null || to.includes(object.kind))
    );
  });

/** Whether the claim gives a number: its property is one, or an amount is written. */
export const hasAmount = ({ about, property, amount }: Draft): boolean =>
  amount.trim() !== '' ||
  (about === 'property' && property !== null && propertyTerm(property).value === 'amount');

/** A denial or retraction must say what it answers. */
export const mustAnswer = ({ stance }: Pick<Draft, 'stance'>): boolean =>
  stance !== null && speaksAgainst(stance);

const amountOf = (text: string): number => Number(text.replace(/[,\s]/g, ''));

const dateFaults = (draft: Draft): Fault[] => {
  const [from, to] = [readDate(draft.from), readDate(draft.to)];
  const faults: Fault[] = [];
  if (from === undefined) faults.push('from');
  if (to === undefined) faults.push('to');
  if (from && to && isBackwards(from, to)) faults.push('order');
  return faults;
};

const aboutFaults = (draft: Draft): [Fault, boolean][] => [
  ['subject', draft.newEntity?.end !== 'subject' && draft.subject === null],
  ['linkType', draft.about === 'link' && draft.linkType === null],
  ['object', draft.about === 'link' && draft.newEntity?.end !== 'object' && draft.object === null],
  ['property', draft.about === 'property' && draft.property === null],
];

const is = (checks: readonly [Fault, boolean][]): Fault[] =>
  checks.filter(([, wrong]) => wrong).map(([fault]) => fault);

/** What is missing or wrong of what is said, whatever it is said about. */
export function saidFaults(draft: Draft): Fault[] {
  const { newSource } = draft;
  return [
    ...is([
      ['value', draft.about === 'property' && draft.value.trim() === ''],
      ['amount', hasAmount(draft) && !(amountOf(draft.amount) >= 0 && draft.amount.trim() !== '')],
      ['stance', draft.stance === null],
      ['answers', mustAnswer(draft) && draft.answers.length === 0],
    ]),
    ...(newSource === null ? is([['source', draft.source === null]]) : sourceFaults(newSource)),
    ...is([
      ['locator', draft.locator.trim() === ''],
      ['statement', draft.statement.trim() === ''],
    ]),
    ...dateFaults(draft),
  ];
}

/** Everything that is missing or wrong, in the order of the form. */
export const faultsOf = (draft: Draft): Fault[] => [
  ...is(aboutFaults(draft)),
  ...(draft.newEntity === null ? [] : entityFaults(draft.newEntity)),
  ...saidFaults(draft),
];

const given = (text: string): string | null => (text.trim() === '' ? null : text.trim());

function valueInput(draft: Draft): Value | null {
  const text = draft.value.trim();
  if (text === '') return null;
  if (!hasAmount(draft)) return { text };
  return {
    text,
    amount: amountOf(draft.amount),
    unit: given(draft.unit),
    qualifier: draft.qualifier,
  };
}

/** What is said, by whom and where, as the server takes it. */
export const saidInput = (draft: Draft) => ({
  role: given(draft.role),
  value: valueInput(draft),
  stance: draft.stance,
  statedBy: draft.speaker?.id ?? null,
  citing: draft.citing.map(({ id }) => id),
  source: draft.source?.id ?? null,
  locator: draft.locator.trim(),
  statement: draft.statement.trim(),
  quotation: given(draft.quotation),
  from: readDate(draft.from) ?? null,
  to: readDate(draft.to) ?? null,
  answers: mustAnswer(draft) ? [...draft.answers] : [],
  sensitive: draft.sensitive,
});

const aboutInput = (draft: Draft): Partial<AddClaimInput> =>
  draft.about === 'link'
    ? { linkType: draft.linkType, object: endOf(draft, 'object')?.id ?? null }
    : { property: draft.property };

/** The claim as the server takes it; null while something is missing or wrong, or its source is not added. */
export function toInput(draft: Draft): AddClaimInput | null {
  const subject = endOf(draft, 'subject');
  const { stance, source, ...said } = saidInput(draft);
  if (faultsOf(draft).length > 0 || subject === null || stance === null || source === null)
    return null;
  return { subject: subject.id, ...aboutInput(draft), ...said, stance, source };
}

/** What of a claim a form for it starts with. */
export const draftOf = (claim: Claim): Draft => ({
  ...emptyDraft,
  subject: claim.subject,
  about: claim.property === null ? 'link' : 'property',
  linkType: claim.linkType,
  object: claim.object,
  property: claim.property,
  value: claim.value?.text ?? '',
  amount: claim.value?.amount == null ? '' : String(claim.value.amount),
  unit: claim.value?.unit ?? '',
  qualifier: claim.value?.qualifier ?? 'EXACT',
  role: claim.role ?? '',
  stance: claim.stance,
  speaker: claim.statedBy,
  citing: claim.citing,
  answers: claim.answers.map(({ id }) => id),
  source: claim.source,
  locator: claim.locator,
  statement: claim.statement,
  quotation: claim.quotation ?? '',
  from: dateText(claim.from),
  to: dateText(claim.to),
  sensitive: claim.sensitive,
});
