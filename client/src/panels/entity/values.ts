/** The values of a property as its claims give them, each with who says so. */
import { propertyTerm } from '../../graph/vocabulary';
import type { EntityDetails } from '../../state';
import { dateWords, partialDateWords } from '../shared/dates';
import { voiceWords } from '../shared/voice';
import { valueWords } from './amounts';

type Property = EntityDetails['properties'][number];
type PropertyClaim = Property['claims'][number];

/** Values that one speaker gives at one time. */
export interface Said {
  readonly values: readonly string[];
  /** `says the UN 1267 Committee, 2026`. */
  readonly voice: string;
}

const regions = new Intl.DisplayNames('en-GB', { type: 'region' });

/** The value in words: dates as the page writes them, countries by their names. */
export function valueText(name: Property['name'], value: PropertyClaim['value']): string {
  if (value === null) return '';
  if (value.date !== null) return partialDateWords(value.date);
  const words = valueWords(value);
  if (name === 'country' && /^[A-Z]{2}$/.test(words)) return regions.of(words) ?? words;
  return /^\d{4}(-\d{2}){0,2}$/.test(words) ? dateWords(words) : words;
}

/** What gainsays a value, or was taken back by the editors, gives none itself. */
const givesNone = ({ stance, withdrawn }: PropertyClaim): boolean =>
  stance === 'DENIES' || stance === 'RETRACTS' || withdrawn !== null;

const latestFirst = (a: PropertyClaim, b: PropertyClaim): number =>
  (b.value?.date?.date ?? '').localeCompare(a.value?.date?.date ?? '');

/**
 * The claims whose values are shown: where they conflict the leading one alone; of a date or amount
 * the leading one a role (founded, renamed); else every different value.
 */
function shownClaims({ name, conflicting, claims }: Property): readonly PropertyClaim[] {
  const { value: sort, many } = propertyTerm(name);
  const positive = claims.filter((claim) => !givesNone(claim) && claim.value !== null);
  const given = positive.length === 0 ? claims.slice(0, 1) : positive;
  if (conflicting) return given.slice(0, 1);
  const once = sort !== 'text' && !many;
  const question = (claim: PropertyClaim): string =>
    once ? (claim.role ?? '') : valueText(name, claim.value).toLowerCase();
  const first = new Map<string, PropertyClaim>();
  for (const claim of given) {
    const key = question(claim);
    if (!first.has(key)) first.set(key, claim);
  }
  const shown = [...first.values()];
  return sort === 'date' && many ? shown.sort(latestFirst) : shown;
}

/** A claim's value, with its role where the property may have one: `1987 (founded)`. */
function withRole(name: Property['name'], claim: PropertyClaim): string {
  const text = valueText(name, claim.value) || claim.statement;
  return claim.role === null || text.includes(claim.role) ? text : `${text} (${claim.role})`;
}

/** Values of a property by who says so, in the order of the claims; days of change latest first. */
export function saidOf(property: Property): Said[] {
  const byVoice = new Map<string, string[]>();
  for (const claim of shownClaims(property)) {
    const voice = voiceWords(claim);
    byVoice.set(voice, [...(byVoice.get(voice) ?? []), withRole(property.name, claim)]);
  }
  return [...byVoice].map(([voice, values]) => ({ voice, values }));
}
