/** What is missing or wrong of a claim that is being written. */
import { readDate, isBackwards } from './dates';
import { amountOf, hasAmount, mustAnswer, type Draft } from './draft';
import { entityFaults } from './entityDraft';
import { sourceFaults } from './sourceDraft';
import type { Fault } from './words';

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
