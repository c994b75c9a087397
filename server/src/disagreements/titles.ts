import { vocabulary } from '@frontgraph/cypher';
import type { LinkType, PropertyName } from '@frontgraph/cypher';
import { jurisdictionOf, nameOfCode, spoken } from '../listings/index.js';
import type { Voiced } from '../listings/index.js';
import type { ClaimRow, DisagreementKind, EntityRow } from '../rows/index.js';
import { inSentence } from '../sentences/index.js';
import { agreeing } from '../sentences/names.js';
import { accountTitle } from './accounts.js';
import { commonEvent, oneOf, targetOf } from './kinds.js';
import type { EntityOf } from './types.js';

/**
 * What claims disagree about, as a question that takes no side: “When Jamaat-ud-Dawa was listed by
 * the United States”, “Whether Lashkar-e-Tayyiba carried out the 2008 Mumbai attacks”.
 */
export function titleOf(kind: DisagreementKind, core: readonly Voiced[], entity: EntityOf): string {
  const claims = core.map(({ claim }) => claim);
  const [claim] = claims;
  if (!claim) return '';
  const names = namesOf(claim, entity);
  switch (kind) {
    case 'DENIAL':
      return `Whether ${plainWords(claim, entity)}`;
    case 'DATE':
      return whenTitle(core, entity);
    case 'VALUE':
      return valueTitle(claims, entity);
    case 'SPELLING':
      return `How an account of ${names.object} is spelt`;
    case 'LISTING':
      return `How ${names.subject} stands on the lists of ${whose(core, entity)}`;
    case 'ACCOUNT':
      return accountTitle(claims, entity);
  }
}

export function namesOf(claim: ClaimRow, entity: EntityOf) {
  const name = (id: string) => {
    const found = entity(id);
    return found ? inSentence(found) : id;
  };
  return { subject: name(claim.subject), object: name(claim.object ?? '') };
}

function plainWords(claim: ClaimRow, entity: EntityOf): string {
  const { subject, object } = namesOf(claim, entity);
  const from = entity(claim.subject);
  const label = claim.linkType === null ? '' : vocabulary.links[claim.linkType].label;
  return `${subject} ${from ? agreeing(from, label) : label} ${object}`;
}

/** The jurisdiction whose lists the claims speak of, inside a sentence. */
function whose(core: readonly Voiced[], entity: EntityOf): string {
  const [own] = spoken(core, entity);
  const object = entity(core[0]?.claim.object ?? '');
  const authority = object?.kind === 'Authority' ? object : null;
  const id = authority ? jurisdictionOf(authority) : (own?.jurisdiction ?? '');
  return stateOf(id, entity(id)?.name ?? id);
}

const OVER =
  /^(was |were |founded|carried|claimed|planned|recruited|fought|took|travelled|died|stood|acted|asked|published)/;

function whenTitle(core: readonly Voiced[], entity: EntityOf): string {
  const claims = core.map(({ claim }) => claim);
  const [claim] = claims;
  if (!claim) return '';
  const { subject, object } = namesOf(claim, entity);
  if (claim.property !== null) return whenProperty(claim.property, claim.role, subject);
  const event = oneOf(claims, targetOf) ? null : commonEvent(claims, entity);
  if (event !== null) return `When ${object} took place`;
  const acts: Partial<Record<LinkType, () => string>> = {
    ALIAS_OF: () => `was listed by ${whose(core, entity)}`,
    LISTED_ON: () => listedOn(entity(claim.object ?? ''), object),
    BANNED_BY: () => `was banned by ${whose(core, entity)}`,
    WATCHED_BY: () => `came under watch by ${whose(core, entity)}`,
  };
  const act = claim.linkType === null ? undefined : acts[claim.linkType];
  if (act) return `When ${subject} ${act()}`;
  if (claim.linkType === 'PUBLISHED') return `Which time ${object} is for`;
  const words = plainWords(claim, entity);
  return `${OVER.test(words.slice(subject.length + 1)) ? 'When' : 'Since when'} ${words}`;
}

/** By whose list it is, where its record says so, else by its name. */
function listedOn(list: EntityRow | undefined, name: string): string {
  const country = list?.country ?? null;
  return country === null ? `was listed on ${name}` : `was listed by ${stateOf(country, name)}`;
}

function stateOf(code: string, otherwise: string): string {
  return inSentence({ id: code, kind: 'Authority', name: nameOfCode(code) ?? otherwise });
}

function whenProperty(property: PropertyName, role: string | null, subject: string): string {
  const what: Partial<Record<PropertyName, string>> = {
    born: 'was born',
    died: 'died',
    date: 'took place',
    listedSince: 'was listed',
  };
  const words = what[property] ?? vocabulary.properties[property].label.toLowerCase();
  return `When ${subject} ${words}${role === null ? '' : ` (${role})`}`;
}

function valueTitle(claims: readonly ClaimRow[], entity: EntityOf): string {
  const [claim] = claims;
  if (!claim) return '';
  const { subject, object } = namesOf(claim, entity);
  if (claim.property !== null) {
    return `${vocabulary.properties[claim.property].label} of ${subject}`;
  }
  if (claim.linkType === 'PUBLISHED') {
    const figures = claims.map(({ object }) => `“${entity(object ?? '')?.name ?? ''}”`);
    return `Different figures: ${[...new Set(figures)].join(', ')}`;
  }
  if (claim.linkType === 'SENTENCED_BY') return `What ${subject} was sentenced to by ${object}`;
  const reward = claims.find(({ linkType }) => linkType === 'BOUNTY_ON');
  if (reward) return `How high the reward for ${namesOf(reward, entity).object} is`;
  if (claim.linkType === 'OFFERED_BY') return `How high ${subject} is`;
  return `How ${plainWords(claim, entity)}`;
}
