import type { AddClaimInput, Claim, EntityName, Source } from '../../state';
import { linkTypes, propertyTerm, type LinkType, type PropertyName } from '../../graph/vocabulary';
import { speaksAgainst, type Stance } from '../../ui/stance';
import { dateText } from './dates';
import { asEntity, type EntityDraft, type End } from './entityDraft';
import type { SourceDraft } from './sourceDraft';

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

/** The number in a text with its thousands parted; NaN where it is none. */
export const amountOf = (text: string): number => Number(text.replace(/[,\s]/g, ''));

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
