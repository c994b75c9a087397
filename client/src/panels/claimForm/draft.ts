import type { AddClaimInput, EntityName, Source } from '../../state';
import { linkTypes, type LinkType, type PropertyName } from '../../graph/vocabulary';
import type { Stance } from '../../ui/stance';
import type { Fault } from './words';

/** A claim as it is being written. */
export interface Draft {
  readonly subject: EntityName | null;
  readonly about: 'link' | 'property';
  readonly linkType: LinkType | null;
  readonly object: EntityName | null;
  readonly property: PropertyName | null;
  readonly value: string;
  readonly stance: Stance | null;
  readonly speaker: EntityName | null;
  readonly source: Source | null;
  readonly locator: string;
  readonly statement: string;
  readonly quotation: string;
  readonly from: string;
  readonly to: string;
  readonly sensitive: boolean;
}

/** A claim of which nothing is written yet. */
export const emptyDraft: Draft = {
  subject: null,
  about: 'link',
  linkType: null,
  object: null,
  property: null,
  value: '',
  stance: null,
  speaker: null,
  source: null,
  locator: '',
  statement: '',
  quotation: '',
  from: '',
  to: '',
  sensitive: false,
};

type PartialDate = NonNullable<AddClaimInput['from']>;

const DATE = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?)?$/;

/** Reads `2017`, `2017-08` or `2017-08-07`; null for an empty text, undefined for what is no date. */
export function readDate(text: string): PartialDate | null | undefined {
  const trimmed = text.trim();
  if (trimmed === '') return null;
  const match = DATE.exec(trimmed);
  if (match === null) return undefined;
  const [, year, month, day] = match;
  if (day !== undefined) {
    const lastDay = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
    if (Number(day) > lastDay) return undefined;
  }
  return {
    date: trimmed,
    precision: day !== undefined ? 'DAY' : month !== undefined ? 'MONTH' : 'YEAR',
  };
}

/** Link types that may run between two entities, as far as they are picked. */
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

const dateFaults = (draft: Draft): Fault[] => {
  const [from, to] = [readDate(draft.from), readDate(draft.to)];
  const faults: Fault[] = [];
  if (from === undefined) faults.push('from');
  if (to === undefined) faults.push('to');
  if (from && to && to.date < from.date.slice(0, to.date.length)) faults.push('order');
  return faults;
};

/** Everything that is missing or wrong, in the order of the form. */
export function faultsOf(draft: Draft): Fault[] {
  const missing: [Fault, boolean][] = [
    ['subject', draft.subject === null],
    ['linkType', draft.about === 'link' && draft.linkType === null],
    ['object', draft.about === 'link' && draft.object === null],
    ['property', draft.about === 'property' && draft.property === null],
    ['value', draft.about === 'property' && draft.value.trim() === ''],
    ['stance', draft.stance === null],
    ['source', draft.source === null],
    ['locator', draft.locator.trim() === ''],
    ['statement', draft.statement.trim() === ''],
  ];
  return [...missing.filter(([, is]) => is).map(([fault]) => fault), ...dateFaults(draft)];
}

const aboutInput = (draft: Draft): Partial<AddClaimInput> =>
  draft.about === 'link'
    ? { linkType: draft.linkType, object: draft.object?.id ?? null }
    : { property: draft.property, value: { text: draft.value.trim() } };

/** The claim as the server takes it; null while something is missing or wrong. */
export function toInput(draft: Draft): AddClaimInput | null {
  const { subject, stance, source, quotation } = draft;
  if (faultsOf(draft).length > 0 || subject === null || stance === null || source === null)
    return null;
  return {
    subject: subject.id,
    ...aboutInput(draft),
    stance,
    statedBy: draft.speaker?.id ?? null,
    source: source.id,
    locator: draft.locator.trim(),
    statement: draft.statement.trim(),
    quotation: quotation.trim() === '' ? null : quotation.trim(),
    from: readDate(draft.from) ?? null,
    to: readDate(draft.to) ?? null,
    sensitive: draft.sensitive,
  };
}
