import { EDITORS } from '@frontgraph/cypher';
import type { ClaimRecord, EntityRecord } from '@frontgraph/cypher';
import { BadInputError } from '../../../errors.js';
import type { AddClaimInput, AddEntityInput } from '../../../generated/resolvers.js';
import type { Context } from '../../../request/context.js';
import { readEntity } from '../../../rows/index.js';
import type { EntityRow } from '../../../rows/index.js';
import { all } from './all.js';
import { checkClaim } from './claim.js';
import { checkNewId, slugOf } from './ids.js';
import { needText, optionalText } from './needs.js';

/** What stands in the claim for the id of the new entity. */
const NEW = 'NEW';

/** The entity that an editor's input means, and the first claim about it. */
export async function checkEntity(
  context: Context,
  input: AddEntityInput,
): Promise<{ entity: EntityRecord; claim: ClaimRecord }> {
  const id = newId(input);
  const known = await context.loaders.entity.load(id);
  if (known !== null) throw taken(known, input);
  const entity = all({
    name: () => needText('name', input.name, 200),
    summary: () => optionalText('summary', input.summary, 600),
    role: () => optionalText('role', input.role, 100),
    country: () => checkCountry(input.country),
  }).then((texts) => recordOf(id, input, texts));
  const checked = await all({
    entity: () => entity,
    claim: () => checkFirstClaim(context, id, input),
  });
  return {
    ...checked,
    claim: { ...checked.claim, sensitive: checked.claim.sensitive || checked.entity.sensitive },
  };
}

function newId({ id, kind, name }: AddEntityInput): string {
  return checkNewId('id', id ?? slugOf(name, kind));
}

/** Whoever gave no id is told how the name can be told apart, which gives another id. */
function taken({ name }: EntityRow, { id }: AddEntityInput): BadInputError {
  return new BadInputError(
    id == null
      ? `“name”: there is an entity “${name}” already; add the claim to it, or add to the name what tells the two apart, such as a place.`
      : `“id”: there is an entity “${id}” already; add the claim to it, or give the new one another id.`,
  );
}

type Texts = Pick<EntityRecord, 'name' | 'summary' | 'role' | 'country'>;

function recordOf(id: string, { kind, sensitive }: AddEntityInput, texts: Texts): EntityRecord {
  return {
    id,
    kind,
    ...texts,
    sensitive: sensitive ?? false,
    onlySpeaks: false,
    identityNote: null,
    heldAsOf: null,
    heldWhole: false,
    references: [],
    origin: EDITORS,
  };
}

const COUNTRIES = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });

function checkCountry(given: string | null | undefined): string | null {
  const code = given?.trim().toUpperCase() ?? '';
  if (code === '') return null;
  if (/^[A-Z]{2}$/.test(code) && COUNTRIES.of(code) !== undefined) return code;
  throw new BadInputError(
    `“country”: “${code.slice(0, 40)}” is no country of ISO 3166-1; write two letters, for example PK.`,
  );
}

async function checkFirstClaim(
  context: Context,
  id: string,
  input: AddEntityInput,
): Promise<ClaimRecord> {
  const claim = withId(input.claim, id);
  if (claim.subject !== id && claim.object !== id) {
    throw new BadInputError(
      `“claim” must be about the new entity: ${NEW} as its subject or object.`,
    );
  }
  // The checks of claims find the entity as if it were there; after the write all is read anew.
  context.loaders.entity.clear(id).prime(id, placeholder(id, input));
  try {
    return await checkClaim(context, claim);
  } finally {
    context.loaders.entity.clear(id);
  }
}

function withId(claim: AddClaimInput, id: string): AddClaimInput {
  const real = (given: string) => (given === NEW ? id : given);
  const { subject, object, statedBy } = claim;
  return {
    ...claim,
    subject: real(subject),
    ...(object == null ? {} : { object: real(object) }),
    ...(statedBy == null ? {} : { statedBy: real(statedBy) }),
  };
}

function placeholder(id: string, { kind, name, sensitive }: AddEntityInput): EntityRow {
  return readEntity({ id, kind, name, sensitive: sensitive ?? false });
}
