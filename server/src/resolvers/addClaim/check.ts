import type { ClaimRecord } from '@frontgraph/cypher';
import { BadInputError } from '../../errors.js';
import type { AddClaimInput } from '../../generated/resolvers.js';
import { idList } from '../../limits/args.js';
import type { Context } from '../../request/context.js';
import { checkAnswers } from './answers.js';
import { checkDates } from './dates.js';
import { checkTarget } from './target.js';
import { needEntity, needSource, needText, optionalText } from './needs.js';
import { checkValue } from './value.js';

/**
 * The claim that an editor's input means. Every id must be known, the vocabulary must allow the
 * target, and texts, dates and answers must be whole.
 * @throws BadInputError that names the field, the value and what would be right.
 */
export async function checkInput(context: Context, input: AddClaimInput): Promise<ClaimRecord> {
  const { from, to } = checkDates(input);
  const citing = idList('citing', input.citing ?? [], 20);
  const [target, source] = await Promise.all([
    checkTarget(context, input),
    needSource(context, input.source),
    checkSpeaker(context, input),
    ...citing.map((id) => needEntity(context, 'citing', id)),
  ]);
  return {
    target,
    role: optionalText('role', input.role, 100),
    value: checkValue(target, input.value ?? null),
    stance: input.stance,
    statedBy: input.statedBy ?? null,
    citing,
    source: source.id,
    locator: needText('locator', input.locator, 300),
    statement: needText('statement', input.statement, 600),
    quotation: optionalText('quotation', input.quotation, 300),
    from,
    to,
    answers: await checkAnswers(context, input, target),
    conflictGroup: null,
    sensitive: input.sensitive ?? false,
    custodial: false,
    retrievedText: false,
    key: null,
    origin: 'editor',
  };
}

/** A designation is a legal act: only an authority can have done it. */
async function checkSpeaker(context: Context, { statedBy, stance }: AddClaimInput): Promise<void> {
  const speaker = statedBy == null ? null : await needEntity(context, 'statedBy', statedBy);
  if (stance !== 'designates' || speaker?.kind === 'Authority') return;
  throw new BadInputError(
    'DESIGNATES is a legal act: “statedBy” must be the authority that designates' +
      `${speaker ? `, and “${speaker.id}” is a ${speaker.kind}` : ''}. Use REPORTS for what a ` +
      'publication says of it.',
  );
}
