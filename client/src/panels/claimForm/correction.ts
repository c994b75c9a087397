/** What a correction changes of a claim. */
import type { Claim, CorrectClaimInput } from '../../state';
import { rearm } from '../../graph/defang';
import { partialDateWords } from '../shared/dates';
import { draftOf, type Draft } from './draft';
import { saidFaults } from './faults';
import { saidInput } from './input';
import { formWords, type Fault } from './words';

type Said = ReturnType<typeof saidInput>;

/** One field before and after, in words; null = none. */
export interface Change {
  readonly label: string;
  readonly before: string | null;
  readonly after: string | null;
}

const same = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

const changedKeys = (claim: Claim, draft: Draft): (keyof Said)[] => {
  const [before, after] = [saidInput(draftOf(claim)), saidInput(draft)];
  return (Object.keys(after) as (keyof Said)[]).filter((key) => !same(before[key], after[key]));
};

const armed = (value: unknown): unknown => {
  if (typeof value === 'string') return rearm(value);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, armed(part)]));
};

/** Only what was changed, as the server takes it; what was disarmed for show is written as it is. */
export function toCorrection(claim: Claim, draft: Draft): CorrectClaimInput {
  const said = saidInput(draft);
  return Object.fromEntries(changedKeys(claim, draft).map((key) => [key, armed(said[key])]));
}

const SHOWN: { readonly [Key in keyof Said]: (draft: Draft) => string | null } = {
  role: ({ role }) => role.trim(),
  value: ({ value, amount, unit, qualifier }) =>
    [value.trim(), amount.trim() === '' ? '' : formWords.amountOf(qualifier, amount, unit)]
      .filter(Boolean)
      .join('; '),
  stance: ({ stance }) => (stance === null ? null : formWords.stances[stance]),
  statedBy: ({ speaker }) => speaker?.name ?? formWords.publication,
  citing: ({ citing }) => citing.map(({ name }) => name).join(', '),
  source: ({ source }) => source?.title ?? null,
  locator: ({ locator }) => locator.trim(),
  statement: ({ statement }) => statement.trim(),
  quotation: ({ quotation }) => quotation.trim(),
  from: (draft) => dateShown(saidInput(draft).from),
  to: (draft) => dateShown(saidInput(draft).to),
  answers: ({ answers }) => formWords.answersCount(answers.length),
  sensitive: ({ sensitive }) => (sensitive ? formWords.yes : formWords.no),
};

const dateShown = (date: Said['from']): string | null =>
  date === null ? null : partialDateWords(date);

const shown = (key: keyof Said, draft: Draft): string | null => {
  const words = SHOWN[key](draft);
  return words === '' ? null : words;
};

/** What would change, field by field, in words. */
export const changesOf = (claim: Claim, draft: Draft): Change[] =>
  changedKeys(claim, draft).map((key) => ({
    label: formWords.fields[key],
    before: shown(key, draftOf(claim)),
    after: shown(key, draft),
  }));

/** Everything that is missing or wrong of a correction, in the order of the form. */
export function correctionFaults(claim: Claim, draft: Draft): Fault[] {
  const faults = saidFaults(draft);
  if (draft.why.trim() === '') faults.push('why');
  if (faults.length === 0 && changedKeys(claim, draft).length === 0) faults.push('unchanged');
  return faults;
}
