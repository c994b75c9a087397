import type { Context } from '../../request/context.js';
import { heldDates } from '../../evidence/held.js';
import type { HeldDates } from '../../evidence/held.js';
import type { ClaimRow, Day, EntityRow, LinkRow, SourceRow } from '../../rows/index.js';
import { linkSentence } from '../../sentences/index.js';
import type { LinkParts, Said } from '../../sentences/index.js';
import { today } from '../../request/context.js';

/** The entity that something visible points to; its absence is a fault of the data. */
export async function mustLoad(
  { loaders }: Context,
  id: string,
  day: Day | null = null,
): Promise<EntityRow> {
  const row = await loaders.days.of(day).entity.load(id);
  if (row === null) throw new Error(`${id} is pointed to and can't be read`);
  return row;
}

export async function mustLoadSource({ loaders }: Context, id: string): Promise<SourceRow> {
  const row = await loaders.source.load(id);
  if (row === null) throw new Error(`source ${id} is pointed to and can't be read`);
  return row;
}

/** The claims that count on the day that the link was reached on; all where no day is asked about. */
export async function claimsOf({ loaders }: Context, link: LinkRow): Promise<readonly ClaimRow[]> {
  return link.counted?.claims ?? loaders.claimsOfLink.load(link.id);
}

/** When the link is said to have held, each date as exact as its claims give it. */
export async function heldOf(context: Context, link: LinkRow): Promise<HeldDates> {
  const dated = link.heldFrom !== null || link.heldTo !== null;
  return heldDates(link, dated ? await claimsOf(context, link) : []);
}

/** The claim with those who speak in it. */
export async function saidOf(context: Context, claim: ClaimRow): Promise<Said> {
  const [statedBy, source, citing] = await Promise.all([
    claim.statedBy === null ? null : mustLoad(context, claim.statedBy),
    mustLoadSource(context, claim.source),
    Promise.all(claim.citing.map((id) => mustLoad(context, id))),
  ]);
  return { claim, statedBy, publisher: source.publisher, citing };
}

/** The link as a sentence that names who says so and when. */
export async function sentenceOf(
  context: Context,
  link: LinkRow,
  backwards = false,
): Promise<string> {
  return linkSentence({ ...(await partsOf(context, link)), backwards });
}

/** What the sentences on a link are made from. */
export async function partsOf(context: Context, link: LinkRow): Promise<LinkParts> {
  const claims = await claimsOf(context, link);
  const [from, to, said] = await Promise.all([
    mustLoad(context, link.from),
    mustLoad(context, link.to),
    Promise.all(claims.map((claim) => saidOf(context, claim))),
  ]);
  return { link, from, to, said, today: link.day?.asOf ?? link.day?.reportedBy ?? today() };
}
