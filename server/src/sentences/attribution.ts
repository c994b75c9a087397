import type { LinkType } from '@frontgraph/cypher';
import { onDate } from './dates.js';
import { hasEnded } from './ended.js';
import { isPlural } from './names.js';
import type { Named } from './names.js';
import { citing, dated, speaker } from './voice.js';
import type { Said } from './voice.js';

/** Types whose legal act is an entry on a list, so that its end is a delisting. */
const LISTINGS: ReadonlySet<LinkType> = new Set(['LISTED_ON', 'ALIAS_OF']);

interface Ends {
  readonly link: { readonly type: LinkType };
  readonly from: Named;
  readonly to: Named;
}

/** “, says the UN 1267 Committee, 2010”: who says so and when, by the speaker's own stance. */
export function attribution(said: Said, { link, from, to }: Ends): string {
  const { stance, statedBy } = said.claim;
  const who = speaker(said);
  const own = statedBy === from.id || statedBy === to.id;
  const rest = `${dated(said)}${citing(said)}`;
  if (stance === 'designates') {
    if (own) return `, by that authority’s own act${rest}`;
    return `, ${link.type === 'ALIAS_OF' ? 'listed' : 'designated'} by ${who}${rest}`;
  }
  if (stance === 'alleges') return `, alleged by ${who}${rest}`;
  const many = said.statedBy !== null && isPlural(said.statedBy);
  if (stance === 'reports') return `, ${many ? 'report' : 'reports'} ${who}${rest}`;
  const itself = own && said.statedBy?.kind !== 'Person' && !many ? ' itself' : '';
  return `, ${many ? 'say' : 'says'} ${who}${itself}${rest}`;
}

/** “; delisted on 20 January 2010” where a legal act has ended. */
export function pastEnd({ claim }: Said, type: LinkType, today: string): string {
  if (!hasEnded(claim, today)) return '';
  return `; ${LISTINGS.has(type) ? 'delisted' : 'ended'} ${onDate(claim.to!)}`;
}
