import { randomUUID } from 'node:crypto';
import { BatchError, applyBatch, claimId, linkId } from '@frontgraph/cypher';
import type { ClaimRecord } from '@frontgraph/cypher';
import { BadInputError, ConflictError, ForbiddenError } from '../errors.js';
import type { MutationResolvers } from '../generated/resolvers.js';
import type { Context } from '../request/context.js';
import { forget } from '../request/loaders.js';
import { checkInput } from './addClaim/check.js';
import { checkHidden } from './addClaim/hidden.js';

/** Adds one claim, for editors: checked, written with what follows from it, and read again. */
export const addClaim: MutationResolvers['addClaim'] = async (_root, { input }, context) => {
  allow(context);
  const claim = await checkHidden(context, await checkInput(context, input));
  const id = claimId(claim);
  if ((await context.loaders.claim.load(id)) !== null) {
    throw new ConflictError(
      `This claim is there already (“${id}”): the same source, place, statement, stance and dates.`,
    );
  }
  const version = await write(context, claim);
  // What this request has read before is older than what it wrote.
  forget(context.loaders);
  const { target } = claim;
  const link = 'link' in target ? linkId(target.from, target.link, target.to) : null;
  const [written, writtenLink] = await Promise.all([
    context.loaders.claim.load(id),
    link === null ? null : context.loaders.link.load(link),
  ]);
  if (written === null) throw new Error(`${id} was written and can't be read`);
  return { claim: written, link: writtenLink, version };
};

function allow({ editor, mayWrite }: Context): void {
  if (!mayWrite) {
    throw new ForbiddenError(
      'Beyond this machine only reads are served: HOST is not a loopback address.',
    );
  }
  if (!editor) {
    throw new ForbiddenError(
      'Only editors may add claims: open the address with the key that is printed when the server ' +
        'starts, or send FRONTGRAPH_EDITOR_TOKEN as a bearer token.',
    );
  }
}

/** @returns the data version that the write made. */
async function write({ services, ask }: Context, claim: ClaimRecord): Promise<number> {
  const operation = { id: randomUUID(), actor: 'editor', reason: 'addClaim' };
  const batch = { sources: [], entities: [], claims: [claim] };
  try {
    const result = await applyBatch(services.store, batch, { ...ask.options, operation });
    if (result.version !== null) return result.version;
    throw new ConflictError('Another editor has just added this claim.');
  } catch (error) {
    if (error instanceof BatchError) throw new BadInputError(error.problems.join('\n'));
    throw error;
  }
}
