import { vocabulary } from '@frontgraph/cypher';
import type { Context } from '../request/context.js';
import { byStrength } from '../rows/index.js';
import type { Day, EntityHitRow, LinkRow } from '../rows/index.js';

/** Hits whose links are looked at, and links that are given. */
const HITS = 3;
const LINKS_EACH = 20;
const LINKS = 8;

/**
 * Links of the best hits as a query may mean them: those between two hits first, then those whose
 * words stand in the query (“falah front”), then the strongest of the best hit.
 */
export async function bestLinks(
  { loaders }: Context,
  query: string,
  { hits, day }: { readonly hits: readonly EntityHitRow[]; readonly day: Day | null },
): Promise<LinkRow[]> {
  const best = hits.slice(0, HITS).map(({ entity }) => entity.id);
  const { linksOf } = loaders.days.of(day);
  const lists = await Promise.all(
    best.map((id) => linksOf.load({ id, types: null, direction: 'both', cap: LINKS_EACH })),
  );
  const links = [...new Map(lists.flat().map((link) => [link.id, link])).values()];
  const found = new Set(hits.map(({ entity }) => entity.id));
  const asked = words(query);
  const fit = ({ from, to, type }: LinkRow) => {
    const { label, inverse } = vocabulary.links[type];
    const told = words(`${label} ${inverse}`).some((word) => asked.includes(word));
    return (
      (found.has(from) && found.has(to) ? 2 : 0) +
      (told ? 3 : 0) +
      (from === best[0] || to === best[0] ? 1 : 0)
    );
  };
  return links
    .filter((link) => fit(link) > 0)
    .sort((a, b) => fit(b) - fit(a) || byStrength(a, b))
    .slice(0, LINKS);
}

const LINK_WORDS = new Set(
  Object.values(vocabulary.links).flatMap(({ label, inverse }) => words(`${label} ${inverse}`)),
);

/** “falah front” → “falah”: what is left of a query without the words of links; null = the same. */
export function withoutLinkWords(query: string): string | null {
  const parts = query.split(/\s+/);
  const rest = parts.filter((part) => !words(part).some((word) => LINK_WORDS.has(word)));
  return rest.length === 0 || rest.length === parts.length ? null : rest.join(' ');
}

/** Words that tell a type of link apart: no articles, no auxiliaries. */
function words(text: string): string[] {
  return text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 3);
}
