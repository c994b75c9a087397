import { readHiddenNames, visibleTextsOfClaim } from '@frontgraph/cypher';
import type { ClaimRecord } from '@frontgraph/cypher';
import { BadInputError } from '../../errors.js';
import type { Context } from '../../request/context.js';

/**
 * Readers must not learn from a claim's words of somebody whom they may not see.
 * @throws BadInputError when the claim would be visible and names such a person.
 */
export async function checkHidden(
  { services, ask }: Context,
  claim: ClaimRecord,
): Promise<ClaimRecord> {
  if (claim.sensitive) return claim;
  const { names } = await readHiddenNames(services.store, ask.options);
  const field = names.firstIn(visibleTextsOfClaim(claim, names));
  if (field === null) return claim;
  throw new BadInputError(
    `“${FIELDS[field] ?? field}” names somebody whom readers may not see: set “sensitive: true”, ` +
      'or word it without the name.',
  );
}

/** What the input calls the texts of a claim, where it is not the same. */
const FIELDS: Readonly<Record<string, string>> = { value: 'value.text' };
