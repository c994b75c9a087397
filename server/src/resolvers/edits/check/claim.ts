import { EDITORS } from '@frontgraph/cypher';
import type { ClaimRecord } from '@frontgraph/cypher';
import { BadInputError } from '../../../errors.js';
import type { AddClaimInput } from '../../../generated/resolvers.js';
import { idList } from '../../../limits/args.js';
import type { Context } from '../../../request/context.js';
import { all, each } from './all.js';
import { checkAnswers } from './answers.js';
import { checkDates, optionalDate } from './dates.js';
import { needEntity, needSource, needText, optionalText } from './needs.js';
import { checkTarget } from './target.js';
import { checkValue } from './value.js';

/**
 * The claim that an editor's input means. Every id must be known, the vocabulary must allow the
 * target, and texts, dates and answers must be whole.
 * @throws BadInputError that names each field, the value and what would be right.
 */
export async function checkClaim(context: Context, input: AddClaimInput): Promise<ClaimRecord> {
  const target = checkTarget(context, input);
  const {
    order: _order,
    source,
    speaker,
    ...rest
  } = await all({
    target: () => target,
    ...textChecks(input),
    value: async () => checkValue(await target, input.value ?? null),
    speaker: () => checkSpeaker(context, input),
    citing: () => checkCiting(context, input.citing),
    source: () => needSource(context, input.source),
    from: () => optionalDate('from', input.from),
    to: () => optionalDate('to', input.to),
    order: () => checkDates(input),
    answers: async () => checkAnswers(context, input, await target),
  });
  return {
    ...rest,
    stance: input.stance,
    statedBy: speaker,
    source: source.id,
    conflictGroup: null,
    sensitive: input.sensitive ?? false,
    custodial: false,
    retrievedText: false,
    key: null,
    origin: EDITORS,
  };
}

type Texts = Pick<AddClaimInput, 'role' | 'locator' | 'statement' | 'quotation'>;

/** Checks of the texts of a claim, by field. */
export function textChecks({ role, locator, statement, quotation }: Texts) {
  return {
    role: () => optionalText('role', role, 100),
    locator: () => needText('locator', locator, 300),
    statement: () => needText('statement', statement, 600),
    quotation: () => optionalText('quotation', quotation, 300),
  };
}

export async function checkCiting(
  context: Context,
  given: readonly string[] | null | undefined,
): Promise<string[]> {
  const ids = idList('citing', given ?? [], 20);
  await each(ids, (id) => needEntity(context, 'citing', id));
  return ids;
}

/** A designation is a legal act: only an authority can have done it. */
export async function checkSpeaker(
  context: Context,
  { statedBy, stance }: Pick<AddClaimInput, 'statedBy' | 'stance'>,
): Promise<string | null> {
  const speaker = statedBy == null ? null : await needEntity(context, 'statedBy', statedBy);
  if (stance !== 'designates' || speaker?.kind === 'Authority') return speaker?.id ?? null;
  throw new BadInputError(
    'DESIGNATES is a legal act: “statedBy” must be the authority that designates' +
      `${speaker ? `, and “${speaker.id}” is a ${speaker.kind}` : ''}. Use REPORTS for what a ` +
      'publication says of it.',
  );
}
