import { answerHeld, answerReported, vocabulary } from '@frontgraph/cypher';
import type { LinkGroup, LinkType } from '@frontgraph/cypher';
import type { Context } from '../../request/context.js';
import type { ClaimRow, Day, LinkRow } from '../../rows/index.js';
import { delistedWords, rewardWords, verdictWords } from '../../sentences/index.js';
import type { LinkParts } from '../../sentences/index.js';
import { linksOf } from './relations.js';
import { mustLoad, partsOf, saidOf } from './said.js';

/** Links of these groups accuse somebody; kinship, accounts, deaths and comments don't. */
const ACCUSING: ReadonlySet<LinkGroup> = new Set([
  ...(['structure', 'people', 'support', 'events', 'rewards', 'listings'] as const),
]);

/** Those among them that accuse nobody: places, taking part in an election, who offers, no entry. */
const HARMLESS: ReadonlySet<LinkType> = new Set([
  ...(['LOCATED_IN', 'TRAVELLED_TO', 'TOOK_PART_IN', 'OFFERED_BY', 'NOT_LISTED_BY'] as const),
]);

/** Links that accuse what they lead to. */
const ACCUSED_AT_END: ReadonlySet<LinkType> = new Set(['BOUNTY_ON', 'ATTRIBUTED_TO', 'ORDERED_BY']);

const VERDICTS = { SENTENCED_BY: 'sentenced', ACQUITTED_BY: 'acquitted' } as const;
type VerdictType = keyof typeof VERDICTS;

/** A person has few verdicts and entries on lists. */
const CAP = 50;

/**
 * What claims on other links say that belongs beside this one: verdicts on whom it accuses and his
 * delistings; beside a verdict those of the other kind; other sums and the state of a reward.
 */
export async function saidElsewhere(context: Context, parts: LinkParts): Promise<string[]> {
  const { link } = parts;
  const reward = link.type === 'BOUNTY_ON' ? rewardBeside(context, parts) : [];
  return [...(await reward), ...(await ofAccused(context, parts))];
}

async function ofAccused(context: Context, { link, today }: LinkParts): Promise<string[]> {
  if (link.type === 'SENTENCED_BY' || link.type === 'ACQUITTED_BY') {
    const other = link.type === 'SENTENCED_BY' ? 'ACQUITTED_BY' : 'SENTENCED_BY';
    return compact([await verdicts(context, link, link.from, other)]);
  }
  const accused = accusedBy(link);
  if (accused === null) return [];
  const { kind, onlySpeaks } = await mustLoad(context, accused);
  const judged = kind === 'Person' && !onlySpeaks;
  return compact(
    await Promise.all([
      judged ? verdicts(context, link, accused, 'SENTENCED_BY') : null,
      judged ? verdicts(context, link, accused, 'ACQUITTED_BY') : null,
      delistings(context, link, accused, today),
    ]),
  );
}

function accusedBy({ type, from, to }: LinkRow): string | null {
  if (!ACCUSING.has(vocabulary.links[type].group) || HARMLESS.has(type)) return null;
  return ACCUSED_AT_END.has(type) ? to : from;
}

async function verdicts(context: Context, { day }: LinkRow, id: string, type: VerdictType) {
  const links = await outOf(context, { id, day }, type);
  const parts = await Promise.all(links.map((link) => partsOf(context, link)));
  return verdictWords(
    VERDICTS[type],
    parts.flatMap(({ said, from, to }) => said.map((one) => ({ said: one, of: from, by: to }))),
  );
}

async function delistings(context: Context, { id: own, day }: LinkRow, id: string, today: string) {
  const links = await outOf(context, { id, day }, 'LISTED_ON');
  const gone = links.filter((link) => link.status === 'retracted' && link.id !== own);
  const parts = await Promise.all(gone.map((link) => partsOf(context, link)));
  return delistedWords(
    parts.map(({ said, to: list }) => ({ list, said })),
    today,
  );
}

function outOf(context: Context, placed: { id: string; day: Day | null }, type: LinkType) {
  return linksOf(context, placed, { types: [type], direction: 'out', first: CAP });
}

async function rewardBeside(context: Context, { link, said }: LinkParts): Promise<string[]> {
  const own = await context.loaders.propertyClaims.load(link.from);
  const states = own.filter((claim) => claim.property === 'state' && counts(claim, link.day));
  const told = await Promise.all(states.map((claim) => saidOf(context, claim)));
  return rewardWords(link.leadClaim, said, told);
}

/** Whether a claim on a property counts on a day, as those on links do. */
function counts({ from, to, ...claim }: ClaimRow, day: Day | null): boolean {
  if (day === null) return true;
  const answers = [
    day.asOf === null ? 'yes' : answerHeld({ from, to }, day.asOf),
    day.reportedBy === null ? 'yes' : answerReported(claim, day.reportedBy),
  ];
  return answers.every((answer) => answer === 'yes' || (answer === 'possibly' && !day.certain));
}

function compact<T>(items: readonly (T | null)[]): T[] {
  return items.filter((item) => item !== null);
}
