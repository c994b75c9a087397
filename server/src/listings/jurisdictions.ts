import type { ClaimRow, EntityRow } from '../rows/index.js';
import type { HeldList, Voiced } from './types.js';

const regions = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });

/** Whose an authority is: its country, `UN` or `EU`; without one it stands for itself. */
export function jurisdictionOf(authority: EntityRow): string {
  return authority.country ?? authority.id;
}

/** Whose a list is: that of its issuer, else of its own record. */
export function jurisdictionOfList({ list, issuers }: HeldList): string {
  const [issuer] = issuers;
  return issuer === undefined ? (list.country ?? list.id) : jurisdictionOf(issuer);
}

/** `Pakistan` for `PK`; null for what is no code. */
export function nameOfCode(code: string): string | null {
  return /^[A-Z]{2}$/.test(code) ? (regions.of(code) ?? null) : null;
}

/** The code that a text is, in any capitals and under any alias (`uk` → `GB`); null for what is none. */
export function codeOf(text: string): string | null {
  if (!/^[A-Za-z]{2}$/.test(text)) return null;
  const code = new Intl.Locale(`und-${text}`).region ?? '';
  return nameOfCode(code) === null ? null : code;
}

/** The United Nations and the European Union first, then by name. */
export function byJurisdiction(a: { id: string; name: string }, b: { id: string; name: string }) {
  const place = ({ id }: { id: string }) => ['UN', 'EU', id].indexOf(id);
  return place(a) - place(b) || (a.name < b.name ? -1 : 1);
}

/**
 * Whose act a claim speaks of where its link does not say so, as with an alias: that of its
 * speaker, else of whom it passes on, where that is an authority.
 */
function spokenFor(
  claim: ClaimRow,
  entity: (id: string) => EntityRow | undefined,
): EntityRow | null {
  const voices = [claim.statedBy, ...claim.citing].flatMap((id) =>
    id === null ? [] : [entity(id)],
  );
  return voices.find((voice) => voice?.kind === 'Authority') ?? null;
}

/** An authority whose act a claim speaks of, and its jurisdiction. */
export interface Spoken {
  readonly voiced: Voiced;
  readonly authority: EntityRow | null;
  readonly jurisdiction: string;
}

/**
 * The claims of one link with the jurisdiction that each speaks of. A claim that names no authority
 * speaks of the same as the claims that it answers or that answer the same question (its conflict
 * group), where these agree; else nobody can tell, and it is left out.
 */
export function spoken(
  claims: readonly Voiced[],
  entity: (id: string) => EntityRow | undefined,
): Spoken[] {
  const own = new Map(claims.map(({ claim }) => [claim.id, spokenFor(claim, entity)]));
  return claims.flatMap((voiced): Spoken[] => {
    const { claim } = voiced;
    const authority = own.get(claim.id) ?? null;
    const answers = claim.stance === 'denies' || claim.answers.length > 0;
    if (authority !== null && !answers) {
      return [{ voiced, authority, jurisdiction: jurisdictionOf(authority) }];
    }
    const fellows = claims.filter(
      ({ claim: other }) => other.id !== claim.id && tied(claim, other),
    );
    const named = fellows.flatMap(({ claim: { id } }) => own.get(id) ?? []).map(jurisdictionOf);
    const [only, ...others] = new Set(named);
    return only === undefined || others.length > 0
      ? []
      : [{ voiced, authority: null, jurisdiction: only }];
  });
}

function tied(claim: ClaimRow, other: ClaimRow): boolean {
  if (claim.answers.length > 0) return claim.answers.includes(other.id);
  return claim.conflictGroup !== null && claim.conflictGroup === other.conflictGroup;
}
