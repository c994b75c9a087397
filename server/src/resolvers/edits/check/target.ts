import { mayHave, mayLink, vocabulary } from '@frontgraph/cypher';
import type { ClaimTarget } from '@frontgraph/cypher';
import { BadInputError } from '../../../errors.js';
import type { AddClaimInput } from '../../../generated/resolvers.js';
import type { Context } from '../../../request/context.js';
import type { EntityRow } from '../../../rows/index.js';
import { needEntity } from './needs.js';

/** What the claim is about, as far as the vocabulary allows it. */
export async function checkTarget(context: Context, input: AddClaimInput): Promise<ClaimTarget> {
  const { linkType, property } = input;
  if ((linkType == null) === (property == null)) {
    throw new BadInputError('Give either “linkType” with “object”, or “property”.');
  }
  const subject = await needEntity(context, 'subject', input.subject);
  if (property != null) {
    if (input.object != null) throw new BadInputError('A claim about a property has no “object”.');
    if (mayHave(property, subject.kind)) return { property, of: subject.id };
    const kinds = vocabulary.properties[property].of?.join(', ') ?? '';
    throw new BadInputError(
      `“property”: ${property} is of ${kinds}, and “${subject.id}” is a ${subject.kind}.`,
    );
  }
  if (input.object == null) throw new BadInputError('A claim about a link needs its “object”.');
  const object = await needEntity(context, 'object', input.object);
  return linkTarget(subject, linkType as NonNullable<typeof linkType>, object);
}

function linkTarget(
  subject: EntityRow,
  type: NonNullable<AddClaimInput['linkType']>,
  object: EntityRow,
): ClaimTarget {
  if (subject.id === object.id) {
    throw new BadInputError(`A link runs between two entities, and both ends are “${subject.id}”.`);
  }
  if (mayLink(type, subject.kind, object.kind))
    return { link: type, from: subject.id, to: object.id };
  const { from, to } = vocabulary.links[type];
  const turned = mayLink(type, object.kind, subject.kind)
    ? ' Perhaps it runs the other way round.'
    : '';
  throw new BadInputError(
    `“linkType”: ${type} runs from ${from.join(', ')} to ${to.join(', ')}, not from ${subject.kind} ` +
      `(“${subject.id}”) to ${object.kind} (“${object.id}”).${turned}`,
  );
}
