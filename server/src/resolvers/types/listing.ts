import type { EntityResolvers, ListingEntryResolvers } from '../../generated/resolvers.js';
import type { Context } from '../../request/context.js';
import { gainsays } from '../../rows/index.js';
import type { LinkRow } from '../../rows/index.js';
import { endsOf, linksOf } from './relations.js';
import { claimsOf, mustLoad } from './said.js';

/** Entries on lists, bans and watches. */
export const listings: EntityResolvers['listings'] = async (entity, _args, context) => {
  const types = ['LISTED_ON', 'BANNED_BY', 'WATCHED_BY'] as const;
  const links = await linksOf(context, entity, { types, direction: 'out' });
  return links.map((link) => ({ link }));
};

export const ListingEntry: ListingEntryResolvers = {
  list: ({ link }, _args, context) =>
    link.type === 'LISTED_ON' ? mustLoad(context, link.to, link.day) : null,
  authority: async ({ link }, _args, context) => {
    const { to: id, day } = link;
    if (link.type !== 'LISTED_ON') return mustLoad(context, id, day);
    const issuers = await linksOf(context, { id, day }, { types: ['ISSUED_BY'], direction: 'out' });
    const [issuer] = endsOf(issuers, 'ISSUED_BY');
    return issuer === undefined ? null : mustLoad(context, issuer, day);
  },
  reference: async ({ link }, _args, context) => {
    const claims = await claimsOf(context, link);
    return (
      claims.map(({ locator }) => referenceIn(locator)).find((found) => found !== null) ?? null
    );
  },
  since: (entry, _args, context) => since(context, entry.link),
  claims: ({ link }, _args, context) => claimsOf(context, link),
};

/** A UN reference as it stands in a locator, `QDe.118`. */
const REFERENCE = /\b(?:[A-Z]{2}[ie]\.\d{3})\b/;

function referenceIn(locator: string): string | null {
  return REFERENCE.exec(locator)?.[0] ?? null;
}

/** The earliest begin that a claim gives. */
async function since(context: Context, link: LinkRow): Promise<string | null> {
  const claims = await claimsOf(context, link);
  const begins = claims.flatMap((claim) =>
    gainsays(claim) || claim.from === null ? [] : [claim.from.date],
  );
  return begins.sort()[0] ?? link.heldFrom;
}
