import { parseDate, vocabulary } from '@frontgraph/cypher';
import type { ClaimTarget, ClaimValue } from '@frontgraph/cypher';
import { BadInputError } from '../../../errors.js';
import type { ClaimValueInput } from '../../../generated/resolvers.js';
import { needText, optionalText } from './needs.js';

/** The value of a claim; a property must have one of its own type. */
export function checkValue(target: ClaimTarget, given: ClaimValueInput | null): ClaimValue | null {
  const type = 'property' in target ? vocabulary.properties[target.property].value : null;
  if (given === null) {
    if (type === null) return null;
    throw new BadInputError('A claim about a property needs a “value”.');
  }
  const text = needText('value.text', given.text, 600);
  const amount = given.amount ?? null;
  if (amount !== null && !Number.isFinite(amount)) {
    throw new BadInputError('“value.amount” must be a number.');
  }
  if (type === 'amount' && amount === null) {
    throw new BadInputError('This property is a number: give “value.amount” beside the text.');
  }
  return {
    text,
    amount,
    unit: optionalText('value.unit', given.unit, 40),
    qualifier: given.qualifier ?? (amount === null ? null : 'exact'),
    date: type === 'date' ? dateOf(text) : null,
  };
}

function dateOf(text: string) {
  const date = parseDate(text);
  if (date) return date;
  throw new BadInputError(
    `“value.text”: “${text.slice(0, 40)}” is no date of the calendar; write for example 2017-08-07, ` +
      '2017, about 1988, before 2002 or 2016/2017.',
  );
}
