import { compare } from '@frontgraph/cypher';
import { sameValue } from '../evidence/values.js';
import type { Voiced } from '../listings/index.js';
import { gainsays, STANCES } from '../rows/index.js';
import type { ClaimRow, DisagreementKind } from '../rows/index.js';
import { capitalised } from '../sentences/names.js';
import { samePeriod, targetOf } from './kinds.js';
import { distinctVoices, periodWords, said, stand, statementWords } from './labels.js';
import type { EntityOf, Side } from './types.js';

type Verbs = readonly [one: string, many: string];

/** The sides of a conflict, best supported first; what stands beside it has sides of its own. */
export function sidesOf(
  kind: DisagreementKind,
  { core, beside }: { core: readonly Voiced[]; beside: readonly Voiced[] },
  entity: EntityOf,
): Side[] {
  const own = kind === 'DENIAL' ? ofDenial(core) : byAnswer(core, kind, entity);
  const more = clusters(beside, (a, b) => targetOf(a) === targetOf(b)).map((claims) =>
    side(told(claims, entity), claims),
  );
  return [...own.sort(bySupport), ...more];
}

function ofDenial(core: readonly Voiced[]): Side[] {
  const of = (test: (claim: ClaimRow) => boolean) => core.filter(({ claim }) => test(claim));
  const support = of((claim) => !gainsays(claim));
  const only = (stance: ClaimRow['stance']) =>
    support.every(({ claim }) => claim.stance === stance);
  const says: Verbs = only('alleges')
    ? ['alleges it', 'allege it']
    : only('reports')
      ? ['reports it', 'report it']
      : ['says so', 'say so'];
  const sides: [Voiced[], Verbs][] = [
    [support, says],
    [of(({ stance }) => stance === 'denies'), ['denies it', 'deny it']],
    [of(({ stance }) => stance === 'retracts'), ['took it back', 'took it back']],
  ];
  return sides.flatMap(([claims, verbs]) =>
    claims.length === 0 ? [] : [side(stand(claims, verbs), claims)],
  );
}

function byAnswer(core: readonly Voiced[], kind: DisagreementKind, entity: EntityOf): Side[] {
  return clusters(core, (a, b) => sameAnswer(a, b, kind)).map((claims) =>
    side(answerOf(claims, kind, entity), claims),
  );
}

/** What a side answers, with who says so; where it gives no value of its own, the whole statement. */
function answerOf(claims: readonly Voiced[], kind: DisagreementKind, entity: EntityOf): string {
  const claim = claims[0]?.claim;
  if (!claim) return '';
  const { value, role, property } = claim;
  const answers: Partial<Record<DisagreementKind, string | null>> = {
    VALUE: value?.text ?? role,
    DATE: property === null ? periodWords(claim) : (value?.text ?? null),
    SPELLING: entity(claim.subject)?.name ?? null,
  };
  const answer = answers[kind] ?? null;
  return answer === null ? told(claims, entity) : said(answer, claims);
}

function sameAnswer(a: ClaimRow, b: ClaimRow, kind: DisagreementKind): boolean {
  if (kind === 'DATE' && a.property === null) return samePeriod(a, b);
  const same = targetOf(a) === targetOf(b) && a.role === b.role && sameValue(a.value, b.value);
  return same && (kind === 'VALUE' || samePeriod(a, b));
}

function told(claims: readonly Voiced[], entity: EntityOf): string {
  const [first] = claims;
  return first ? capitalised(said(statementWords(first.claim, entity), claims)) : '';
}

function side(label: string, claims: readonly Voiced[]): Side {
  return { label, claims, list: null };
}

/** Claims in groups whose first one each of them agrees with. */
export function clusters(
  claims: readonly Voiced[],
  same: (a: ClaimRow, b: ClaimRow) => boolean,
): Voiced[][] {
  const found: Voiced[][] = [];
  for (const voiced of [...claims].sort(byStrength)) {
    const own = found.find(([first]) => first !== undefined && same(first.claim, voiced.claim));
    if (own) own.push(voiced);
    else found.push([voiced]);
  }
  return found;
}

/** More exact dates first, so that a year joins its day; then by stance and report. */
function byStrength({ claim: a }: Voiced, { claim: b }: Voiced): number {
  return (
    (b.from?.date.length ?? 0) - (a.from?.date.length ?? 0) ||
    STANCES.indexOf(a.stance) - STANCES.indexOf(b.stance) ||
    compare(a.reportedOn ?? '9', b.reportedOn ?? '9') ||
    compare(a.id, b.id)
  );
}

/** Most speakers first, then the strongest stance, then the earliest date. */
function bySupport(a: Side, b: Side): number {
  const best = ({ claims }: Side) =>
    Math.min(...claims.map(({ claim }) => STANCES.indexOf(claim.stance)));
  const since = ({ claims }: Side) => claims[0]?.claim.from?.date ?? '9';
  const first = ({ claims }: Side) => claims[0]?.claim.id ?? '';
  return (
    distinctVoices(b.claims).length - distinctVoices(a.claims).length ||
    best(a) - best(b) ||
    compare(since(a), since(b)) ||
    compare(first(a), first(b))
  );
}
