import type { ClaimCorrection, ClaimTarget, ClaimValue } from '@frontgraph/cypher';
import { BadInputError } from '../../../errors.js';
import type { CorrectClaimInput } from '../../../generated/resolvers.js';
import type { Context } from '../../../request/context.js';
import type { ClaimRow } from '../../../rows/index.js';
import { all } from './all.js';
import { checkAnswers } from './answers.js';
import { checkCiting, checkSpeaker, textChecks } from './claim.js';
import { checkDates, optionalDate } from './dates.js';
import { needSource } from './needs.js';
import { checkValue } from './value.js';

/**
 * What a correction changes of a claim. Only what is given is checked, and what hangs together
 * with it: an old claim may lack what is asked of new ones.
 */
export async function checkCorrection(
  context: Context,
  claim: ClaimRow,
  input: CorrectClaimInput,
): Promise<ClaimCorrection> {
  const given = new Set(Object.keys(input).filter((field) => isGiven(input, field)));
  if (given.size === 0) throw new BadInputError('“input” is empty: give what is to change.');
  const target = targetOf(claim);
  const merged = merge(claim, input);
  const checks = {
    ...textChecks({ ...merged, locator: merged.locator ?? '', statement: merged.statement ?? '' }),
    stance: () => needStance(input),
    value: () => withScript(checkValue(target, merged.value ?? null), claim),
    statedBy: () => checkSpeaker(context, merged),
    citing: () => checkCiting(context, merged.citing),
    source: async () => (await needSource(context, merged.source ?? '')).id,
    from: () => optionalDate('from', merged.from),
    to: () => optionalDate('to', merged.to),
    order: () => checkDates(merged),
    answers: () => {
      if (!merged.answers?.includes(claim.id)) return checkAnswers(context, merged, target);
      throw new BadInputError('“answers”: a claim can’t answer itself.');
    },
    sensitive: () => merged.sensitive ?? false,
  };
  const wanted = Object.entries(checks).filter(([name]) => asked(name, given));
  const { order: _order, ...rest } = (await all(Object.fromEntries(wanted))) as Partial<{
    [K in keyof typeof checks]: Awaited<ReturnType<(typeof checks)[K]>>;
  }>;
  return rest;
}

/** Fields whose check must be made when another of them is given. */
const TOGETHER: Readonly<Record<string, readonly string[]>> = {
  order: ['from', 'to'],
  statedBy: ['statedBy', 'stance'],
  answers: ['answers', 'stance', 'statedBy'],
};

function asked(check: string, given: ReadonlySet<string>): boolean {
  return (TOGETHER[check] ?? [check]).some((field) => given.has(field));
}

function isGiven(input: CorrectClaimInput, field: string): boolean {
  return Object.entries(input).some(([name, value]) => name === field && value !== undefined);
}

/** The claim as it would be, as an input. What is left out stays, null takes away. */
function merge(claim: ClaimRow, input: CorrectClaimInput) {
  const stance = input.stance ?? claim.stance;
  const gainsays = stance === 'denies' || stance === 'retracts';
  const or = <T>(given: T | undefined, stored: T): T => (given === undefined ? stored : given);
  return {
    stance,
    role: or(input.role, claim.role),
    value: or(input.value, claim.value),
    statedBy: or(input.statedBy, claim.statedBy),
    citing: or(input.citing, claim.citing),
    source: or(input.source, claim.source),
    locator: or(input.locator, claim.locator),
    statement: or(input.statement, claim.statement),
    quotation: or(input.quotation, claim.quotation),
    from: or(input.from, claim.from),
    to: or(input.to, claim.to),
    // Whoever turns a denial into something else need not say that it answers nothing any more.
    answers: or(input.answers, gainsays ? claim.answers : []),
    sensitive: or(input.sensitive, claim.sensitive),
  };
}

/** An input can't say in which script a name is; a better spelling is in the same. */
function withScript(value: ClaimValue | null, claim: ClaimRow): ClaimValue | null {
  const script = claim.value?.script ?? null;
  return value && script !== null ? { ...value, script } : value;
}

function needStance({ stance }: CorrectClaimInput) {
  if (stance == null) throw new BadInputError('“stance” can’t be taken away.');
  return stance;
}

export function targetOf(claim: ClaimRow): ClaimTarget {
  const { linkType, object, property, subject } = claim;
  if (linkType !== null && object !== null) return { link: linkType, from: subject, to: object };
  if (property === null) throw new Error(`${claim.id} is about no link and no property`);
  return { property, of: subject };
}
