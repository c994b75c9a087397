/** A claim that was written, as the server takes it. */
import type { AddClaimInput } from '../../state';
import { readDate } from './dates';
import { amountOf, endOf, hasAmount, mustAnswer, type Draft } from './draft';
import { faultsOf } from './faults';

type Value = NonNullable<AddClaimInput['value']>;

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
