import { linkId } from '@frontgraph/cypher';
import type { ClaimTarget } from '@frontgraph/cypher';
import { BadInputError } from '../../../errors.js';
import type { AddClaimInput } from '../../../generated/resolvers.js';
import { idList } from '../../../limits/args.js';
import type { Context } from '../../../request/context.js';
import type { ClaimRow } from '../../../rows/index.js';

/**
 * The claims that a denial or retraction answers: at least one, each on exactly what it is about;
 * a retraction takes back the speaker's own. Other claims answer nothing.
 */
export async function checkAnswers(
  context: Context,
  input: Answering,
  target: ClaimTarget,
): Promise<string[]> {
  const ids = idList('answers', input.answers ?? [], 50);
  const gainsays = input.stance === 'denies' || input.stance === 'retracts';
  if (!gainsays) {
    if (ids.length === 0) return [];
    throw new BadInputError('Only a claim that DENIES or RETRACTS has “answers”.');
  }
  if (ids.length === 0) {
    throw new BadInputError(
      'A claim that DENIES or RETRACTS must name in “answers” what it gainsays.',
    );
  }
  const claims = await Promise.all(ids.map((id) => context.loaders.claim.load(id)));
  claims.forEach((claim, place) => checkAnswer(claim, ids[place] ?? '', { input, target }));
  return ids;
}

type Answering = Pick<AddClaimInput, 'answers' | 'stance' | 'statedBy'>;

interface Asked {
  readonly input: Answering;
  readonly target: ClaimTarget;
}

function checkAnswer(claim: ClaimRow | null, id: string, { input, target }: Asked): void {
  const name = `“answers”: the claim “${id.slice(0, 100)}”`;
  if (claim === null) throw new BadInputError(`${name} does not exist.`);
  const same =
    'link' in target
      ? claim.linkId === linkId(target.from, target.link, target.to)
      : claim.property === target.property && claim.subject === target.of;
  if (!same) {
    throw new BadInputError(
      `${name} is about ${claim.linkId ?? `${claim.property} of ${claim.subject}`}.`,
    );
  }
  if (claim.stance === 'denies' || claim.stance === 'retracts') {
    throw new BadInputError(`${name} is itself a denial or retraction.`);
  }
  if (input.stance === 'retracts' && claim.statedBy !== (input.statedBy ?? null)) {
    throw new BadInputError(`${name} is not the speaker’s own, so it can only be denied.`);
  }
}
