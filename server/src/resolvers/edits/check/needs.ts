import { correctedMeanwhile } from '@frontgraph/cypher';
import { BadInputError, ConflictError, NotFoundError } from '../../../errors.js';
import { checkId, shortText } from '../../../limits/args.js';
import type { Context } from '../../../request/context.js';
import type { ClaimRow, EntityRow, SourceRow } from '../../../rows/index.js';
import { noEntity } from '../../unknown.js';

/** The entity with this id. */
export async function needEntity(context: Context, field: string, id: string): Promise<EntityRow> {
  const row = await context.loaders.entity.load(checkId(field, id));
  if (row === null) throw new BadInputError(`“${field}”: ${await noEntity(context, id)}`);
  return row;
}

/** The source with this id. */
export async function needSource({ loaders }: Context, id: string): Promise<SourceRow> {
  const row = await loaders.source.load(checkId('source', id));
  if (row === null) {
    throw new BadInputError(
      `“source”: there is no source “${id.slice(0, 100)}”; the query “sources” lists them.`,
    );
  }
  return row;
}

/** Text that must be there, of at most `max` characters; control characters are no text. */
export function needText(field: string, given: string, max: number): string {
  const text = optionalText(field, given, max);
  if (text === null) throw new BadInputError(`“${field}” must not be empty.`);
  return text;
}

export function optionalText(
  field: string,
  given: string | null | undefined,
  max: number,
): string | null {
  const text = shortText(field, given, max);
  const control = /[\p{Cc}\p{Cs}]/u.exec(text ?? '');
  if (control) {
    const code = control[0].codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0') ?? '';
    throw new BadInputError(
      `“${field}” has a control character (U+${code}) at place ${control.index + 1}.`,
    );
  }
  return text;
}

/** The claim with this id, to change it. @throws ConflictError where another stands in its place. */
export async function needClaim({ loaders }: Context, id: string): Promise<ClaimRow> {
  const row = await loaders.claim.load(checkId('id', id));
  if (row !== null && row.id !== id) throw new ConflictError(correctedMeanwhile(row.id));
  if (row !== null) return row;
  throw new NotFoundError(`There is no claim “${id.slice(0, 100)}”.`);
}

/** Why, for the log; 600 characters at most. */
export function checkWhy(given: string | null | undefined): string | null {
  return optionalText('why', given, 600);
}

export function needWhy(given: string): string {
  return needText('why', given, 600);
}
